"""The report on its way to a file: what goes out of it, with its language and its mark. It is plain JSON, so that a child process can set it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby

from moderator.exchange.report.blocks import Block
from moderator.exchange.report.editing import Passage, outgoing
from moderator.i18n import Catalogue


@dataclass(frozen=True)
class Manuscript:
    """What every format is made from; ``draft`` is the word that marks it as one, ``colon`` what stands behind a label, ``made_at`` an instant."""

    title: str
    language: str
    direction: str
    draft: str
    colon: str
    made_at: int
    blocks: tuple[Block, ...]

    def as_json(self) -> bytes:
        """For a child process."""
        return json.dumps(asdict(self), ensure_ascii=False).encode()

    def groups(self) -> Iterator[tuple[str, Sequence[Block]]]:
        """Blocks as they stand together: the entries of one list are a group, everything else stands by itself."""
        for (kind, _), blocks in groupby(enumerate(self.blocks), lambda pair: (pair[1].kind, 0 if pair[1].kind == "list" else pair[0] + 1)):
            yield kind, [block for _, block in blocks]


def manuscript(passages: Sequence[Passage], title: str, catalogue: Catalogue, made_at: int) -> Manuscript:
    """What goes out of a report; a passage without a word that can be seen is none."""
    blocks = tuple(block for block in outgoing(passages) if block.text.strip())
    return Manuscript(title, catalogue.language, catalogue.direction, catalogue.message("report-draft"), catalogue.message("colon"), made_at, blocks)


def from_json(data: bytes) -> Manuscript:
    """What ``as_json`` has written."""
    told = json.loads(data)
    return Manuscript(**told | {"blocks": tuple(Block(**block) for block in told["blocks"])})
