"""The organiser's desk: the panels, and the pages of one before it begins."""

from flask import Blueprint
from werkzeug.wrappers import Response

from moderator.web.desk import desk, organise_page

organise = Blueprint("organise", __name__)


@organise.get("/organise/<code>")
def overview(code: str) -> Response:
    """What is to be done next for a panel."""
    return organise_page("overview", desk(code))
