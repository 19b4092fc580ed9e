"""Which questions say nearly the same, in words or in Chinese, Japanese and Korean signs; what is done about it is a person's affair.

It compares letters, not meanings. Opposite questions ("Do you support …", "Do you oppose …") and questions that differ in the one word that matters score
alike, and the same question in other words does not. So what is found here is only ever shown beside a question; it merges, hides or sorts nothing.
"""

import heapq
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import regex
from rapidfuzz import fuzz, process

LEAST_WORDS: Final = 68
LEAST_SIGNS: Final = 42
"""From here on a pair is worth a look. Bigrams of signs agree less often than letters do, so the two scales differ."""
MOST_LETTERS: Final = 5_000
LEAST_COMPARED: Final = 50
"""How much is compared letter by letter: so many letters of one text against others, and in any case so many others."""
MARKS: Final = 128
"""Bytes of the marks of a text: a long one has some hundred words that tell, and two of them seldom fall on one bit."""

# Vowel signs of Indic scripts (class 0) and the voicing marks of kana are letters in all but name.
_MARKS: Final = regex.compile(r"[\p{M}--\p{ccc=0}--\u3099--\u309a]", regex.VERSION1)
_WORDS: Final = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_SIGNS: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_ARABIC: Final = regex.compile(r"[\u0600-\u06ff]")
_ARTICLE: Final = regex.compile(r"\b(?:[وبكف]?ال|لل)(?=\w{3})")
_ALIKE: Final = str.maketrans("ىةٱکی٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "يهاكي01234567890123456789", "ـ")
"""Forms of one Arabic letter, the digits, and the stroke that only stretches a word; alef with hamza falls to the marks."""

_SMALL_SIGNS: Final = regex.compile("如何|怎样|怎么|什么|哪些|哪个|是否|会不会|可以|能否|以及|[的吗呢了有会在是和与对为以将被]")


def fold(text: str) -> str:
    """The words that carry the question: lower case, without accents, vowel signs, punctuation and small words. For comparing, never shown."""
    plain = text.lower() if text.isascii() else _plain(text)
    words = _WORDS.findall(plain)
    telling = [word for word in words if word not in _SMALL_WORDS] or words
    if plain.isascii():
        return " ".join(telling)
    if _is_signs("".join(words)):
        signs = "".join(words)
        return _SMALL_SIGNS.sub("", signs) or signs
    return _ARTICLE.sub("", " ".join(telling)) if _ARABIC.search(plain) else " ".join(telling)


def likeness(one: str, other: str) -> float:
    """How much two texts have in common, from 0 to 100."""
    return _likeness(fold(one), fold(other))


@dataclass(frozen=True)
class Folded:
    """A text made ready for comparing: what ``fold`` leaves of it, and a bit for each word, or for each pair of signs."""

    letters: str
    marks: bytes


Other = tuple[int, str, str, int]
"""Another text: when it was received, its id, its letters and its marks, as ``marks_of`` has them."""


def marks_of(marks: bytes) -> int:
    """For comparing: a text is compared with hundreds that come after it."""
    return int.from_bytes(marks)


def folded(text: str) -> Folded:
    """What is kept beside a text, so that nobody folds it again for every text that comes after it. As private as the text itself."""
    letters = fold(text)
    marks = 0
    for part in _pairs(letters) if _is_signs(letters) else letters.split():
        marks |= 1 << zlib.crc32(part.encode()) % (8 * MARKS)
    return Folded(letters, marks.to_bytes(MARKS))


def similar(own: Folded, others: Sequence[Other], most: int = 3) -> list[tuple[str, int]]:
    """Ids of the ``most`` nearest of ``others`` with their scores, the nearest first; of equal ones the earlier.

    All of them are compared as long as that is cheap. Of more than ``MOST_LETTERS`` allows, those are that have most words in common, and of equal ones the latest.
    """
    near, least = _compared(own, others), LEAST_SIGNS if _is_signs(own.letters) else LEAST_WORDS
    scores = zip(near, _scores(own.letters, [letters for _, _, letters, _ in near]), strict=True)
    found = [(-int(score), received, row_id) for (received, row_id, _, _), score in scores if score >= least]
    return [(row_id, -value) for value, _, row_id in sorted(found)[:most]]


def _compared(own: Folded, others: Sequence[Other]) -> Sequence[Other]:
    """Those that are compared letter by letter."""
    most = max(LEAST_COMPARED, MOST_LETTERS // max(1, len(own.letters)))
    if len(others) <= most:
        return others
    marks = marks_of(own.marks)
    count = marks.bit_count() or 1
    shares = [(marks & each).bit_count() / (count + each.bit_count()) for _, _, _, each in others]
    # Whoever would sort them all to take a few of them would pay for all of them.
    least = heapq.nlargest(most, shares)[-1]
    nearer = [other for other, share in zip(others, shares, strict=True) if share > least]
    # Of those that have as many words in common the latest: what was just said is what is asked again.
    return [*nearer, *heapq.nlargest(most - len(nearer), (other for other, share in zip(others, shares, strict=True) if share == least))]


def _scores(own: str, others: Sequence[str]) -> Sequence[float]:
    """How much each of ``others`` has in common with a text, 0 where it is too little to count."""
    if _is_signs(own) or any(_is_signs(other) for other in others):
        pairs = _pairs(own)
        return [_dice(own, other, pairs) if _is_signs(own) or _is_signs(other) else _likeness(own, other) for other in others]
    scores = [0.0] * len(others)
    # The library takes a text apart once for all it is compared with. Neither half is above a hundred, so that a low one alone tells enough.
    halves = process.extract(own, others, scorer=fuzz.token_sort_ratio, score_cutoff=2 * LEAST_WORDS - 100, limit=None)
    for _, half, place in process.extract(own, [other for other, _, _ in halves], scorer=fuzz.token_set_ratio, limit=None):
        scores[halves[place][2]] = (halves[place][1] + half) / 2
    return scores


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text).casefold()
    if _ARABIC.search(apart):
        apart = apart.translate(_ALIKE)
    return unicodedata.normalize("NFC", _MARKS.sub("", apart))


def _likeness(one: str, other: str) -> float:
    if _is_signs(one) or _is_signs(other):
        return _dice(one, other, _pairs(one))
    return (fuzz.token_set_ratio(one, other) + fuzz.token_sort_ratio(one, other)) / 2


def _dice(one: str, other: str, pairs: set[str]) -> float:
    """Shared pairs of neighbours, ``pairs`` being those of ``one``: words cannot be told apart in these scripts."""
    if one == other:
        return 100.0
    others = _pairs(other)
    return 200 * len(pairs & others) / max(1, len(pairs) + len(others))


def _pairs(text: str) -> set[str]:
    return {text[n : n + 2] for n in range(len(text) - 1)}


def _is_signs(text: str) -> bool:
    return not text.isascii() and len(_SIGNS.findall(text)) * 2 > len(text)


_SMALL_WORDS: Final = frozenset(
    _plain(
        """
        a an and are as at be been by can could did do does for from going has have how i in is it its of on or our please should that the their there these they
        this those to us was we were what when where which who whom why will with would you your
        au aux avec ce ces cette comment d dans de des du elle elles en est et existe il ils je l la le les leur leurs mais ne nous on ont ou par pas peut peuvent
        pour pourquoi qu quand que quel quelle quelles quels qui s sa se ses seront sera sont sur t un une va vont vos votre vous y
        al como con cual cuales cuando del desde donde e el ella entre es esta estan este existen ha han hay las lo los mas o para pero por porque puede pueden
        quien quienes si sin sobre son su sus tienen una van
        ان او التي الذي الذين بشان بين حول عن على عند في كيف كما لا لم لماذا ما ماذا متى مع من هذا هذه هل هم هو هي و يمكن يوجد سوف سيتم قد قبل اي الى
        а без бы быть в вам вас во вы где для до если есть же за и из или их как какая какие какими какова каково какое какой какую кем когда кого которые который
        кто ли мы на над не нет о об от по почему при с со так те тем тех то у уже чего чем что чтобы эта эти это
        """
    ).split()
)
"""Words of English, French, Spanish, Arabic and Russian that stand in every question and would make all of them look alike."""
