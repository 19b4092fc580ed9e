"""Coming to the desk with an account of the house: a button at the door, the way there and back, and who is let in. The grant is an organiser's as any other."""

import hmac
import secrets
from collections.abc import Mapping
from typing import Any, Final

from flask import Blueprint, abort, current_app, redirect, request
from itsdangerous import BadData, URLSafeTimedSerializer
from werkzeug.wrappers import Response

from moderator.commands.accounts import account
from moderator.commands.opening import NewPanel
from moderator.config import Accounts
from moderator.domain.ids import CODE_ALPHABET, CODE_LENGTH, Instant
from moderator.domain.refusals import Refused
from moderator.web.provider import NotSignedInError, Pending, Provider
from moderator.web.rendering import page
from moderator.web.site import site

accounts = Blueprint("accounts", __name__)

TEN_MINUTES: Final = 600
BACK: Final = "/organise/account/back"
PROVIDER: Final = "moderator provider"


@accounts.get("/organise/account")
def leave() -> Response:
    """To the provider; what must come back stays in this browser, signed. Where no provider is set there is no such page."""
    try:
        address, pending = _provider().begin()
    except NotSignedInError as error:
        return _door(error.why)
    answer = redirect(address)
    kept = _serializer().dumps([pending.state, pending.nonce, pending.verifier])
    value = kept if isinstance(kept, str) else kept.decode()
    answer.set_cookie(_cookie(), value, max_age=TEN_MINUTES, secure=site().settings.secure, httponly=True, samesite="Lax", path="/")
    return answer


@accounts.get(BACK)
def come_back() -> Response:
    """From the provider. Wherever the request says that it would go next, it goes to the desk."""
    provider, known = _provider(), _accounts()
    try:
        claims = provider.finish(_pending(), request.args.get("code", ""))
        if not is_allowed(known, claims):
            raise NotSignedInError("denied")  # noqa: TRY301 - said at the door like every other reason
        _let_in(known, str(claims["sub"]))
    except NotSignedInError as error:
        return _forget(_door(error.why))
    return _forget(redirect("/organise"))


def is_allowed(known: Accounts, claims: Mapping[str, Any]) -> bool:
    """Whether the operator lets this account in: by its address if the provider has verified it, by its domain, or by a group."""
    groups = claims.get("groups")
    if isinstance(groups, list) and any(f"group:{group}" in known.allowed for group in groups):
        return True
    email = claims.get("email")
    if not isinstance(email, str) or claims.get("email_verified") is not True or email.count("@") != 1:
        return False
    return email.lower() in known.allowed or f"@{email.lower().partition('@')[2]}" in known.allowed


def _let_in(known: Accounts, subject: str) -> None:
    """The grant of the account's own organiser's link, which is made when it comes for the first time. Nothing of the account is stored."""
    house, now = site().house, site().house.clocks.now()
    code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
    new = NewPanel(code=code, epoch=secrets.token_hex(6), title="—", starts_at=now, ends_at=Instant(now + 1), timezone="UTC")
    try:
        site().cookies.add_grant(house.runtime.in_thread(account, house.store, site().keys.account(known.issuer, subject), new))
    except Refused:
        raise NotSignedInError("denied") from None


def _pending() -> Pending:
    """What this browser kept, if it is what has come back. Raises NotSignedInError."""
    try:
        pending = Pending(*_serializer().loads(request.cookies.get(_cookie(), ""), max_age=TEN_MINUTES))
    except (BadData, TypeError):
        raise NotSignedInError("state") from None
    if not hmac.compare_digest(request.args.get("state", "").encode(), pending.state.encode()):
        raise NotSignedInError("state")
    # RFC 9207: an answer of another provider is none of ours.
    if request.args.get("iss", _accounts().issuer) != _accounts().issuer:
        raise NotSignedInError("forged")
    if "error" in request.args:
        raise NotSignedInError("denied" if request.args["error"] == "access_denied" else "away")
    return pending


def _door(why: str) -> Response:
    status = 503 if why == "away" else 403
    return page("organise/sign-in", status=status, tab=None, problem=f"programs-account-{why}", has_account=True)


def _forget(answer: Response) -> Response:
    answer.delete_cookie(_cookie(), secure=site().settings.secure, httponly=True, samesite="Lax", path="/")
    return answer


def _cookie() -> str:
    return f"{site().cookies.name}-account"


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(site().keys.cookies, salt="account")


def _accounts() -> Accounts:
    known = site().settings.accounts
    if known is None:
        abort(404)
    return known


def _provider() -> Provider:
    known = _accounts()
    made: Provider = current_app.extensions.setdefault(PROVIDER, Provider(known, f"{site().settings.public_url}{BACK}", site().house.clocks))
    return made
