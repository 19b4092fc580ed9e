"""What a text looks like, whatever letters it is written with: for comparing names and words, never shown."""

import unicodedata
from typing import Final

import regex

LOOKS_LIKE: Final[dict[str, str]] = {
    "a": "ᴀɐɑΑαАаᎪᗅꓮ\U000102a0\U00016f40",
    "b": "ʙƄΒВЬвᏏᏴᑲᖯᗷꓐꞴ\U00010282\U000102a1\U00010301",
    "c": "ϲϹСсᏟᴄⲤⲥꓚꮯ\U000102a2\U00010302\U00010415\U0001043d\U0001051c\U000118e9\U000118f2",
    "d": "ᴅɖɗԁᎠᏧᑯᗞᗪꓒꓓ",
    "e": "ᴇǝɘΕεЕеєҽᎬⴹꓰꬲ\U00010286\U000118a6\U000118ae",
    "f": "ϜքᖴẝꓝꞘꞙꬵ\U00010287\U000102a5\U00010525\U000118a2\U000118c2",
    "g": "ɢƍɡԌցᏀᏳᶃꓖ",
    "h": "ʜΗНнһհᎻᏂᕼⲎꓧ\U000102cf",
    "j": "ᴊͿϳЈјᎫᒍꓙꞲ",
    "k": "ᴋΚКкᏦᛕⲔꓗ\U00010518",
    "l": "ʟıłƖǀɩɪͺΙιІіӀӏ۱ᎥᏞᒪᛁⲒⳐⵏꓡꓲꙇꭵ\U0001028a\U00010309\U00010320\U0001041b\U00010526\U000118a3\U000118b2\U000118c3\U00016f16\U00016f28",
    "m": "ᴍΜϺМмᎷᗰᛖⲘꓟ\U000102b0\U00010311",
    "n": "ɴΝոռⲚꓠ\U00010513",
    "o": "øΟοσОоՕօ۵०০੦૦ଠ୦௦౦೦ഠ൦๐໐ဝ၀ჿዐᴏᴑⲞⲟⵔ〇ꓳꬽ\U00010292\U000102ab\U00010404\U0001042c\U000104c2\U000104ea\U00010516\U000114d0\U000118b5\U000118c8\U000118d7\U000118e0",
    "p": "ᴘΡρРрᏢᑭⲢⲣꓑ\U00010295",
    "q": "ԛգզⵕ",
    "r": "ʀƦɾгяᎡᏒᖇᴦⲅꓣꭇꭈꮁ\U000104b4\U00016f35",
    "s": "ƽЅѕՏᏕᏚꓢꜱꮪ\U00010296\U00010420\U00010448\U000118c1\U00016f3a",
    "t": "ᴛΤτТтᎢⲦꓔ\U00010297\U000102b1\U00010315\U000118bc\U00016f0a",
    "u": "ʋυՍսሀᑌᴜꓴꞟꭎꭒ\U000104ce\U000104f6\U000118b8\U000118d8\U00016f42",
    "v": "νѴѵ۷Ꮩᐯᴠⴸꓦꛟꮩ\U0001051d\U00011706\U000118a0\U000118c0\U00016f08",
    "w": "ɯѡԜԝաᎳᏔᴡꓪꮃ\U0001170a\U0001170e\U0001170f\U000118e6\U000118ef",
    "x": "ΧХхᕁᕽᚷⲬⵝꓫꞳ\U00010290\U000102b4\U00010317\U00010322\U00010527\U000118ec",
    "y": "ɣʏΥγУуҮүყᎩᎽᶌỿⲨꓬꭚ\U000102b2\U000118a4\U000118dc\U00016f43",
    "z": "ΖᏃᴢꓜꮓ\U000102f5\U000118a9\U000118c4\U000118e5",
}
"""Letter of the Latin alphabet → letters of other alphabets that look like it: Unicode's table of confusables (UTS #39) as far as it leads there, and small
letters and small capitals that the table leaves out."""

_LETTERS: Final = {ord(other): letter for letter, others in LOOKS_LIKE.items() for other in others}
_FIGURES: Final = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "€": "e", "i": "l"})
_TOGETHER: Final = (("m", "rn"), ("w", "vv"), ("d", "cl"))
"""One letter that two others make side by side."""
_UNSEEN: Final = regex.compile(r"[\p{M}\p{Cf}\p{Cc}]+")
_APART: Final = regex.compile(r"[^\p{L}\p{N}]+")
_WORD: Final = regex.compile(r"[\p{L}\p{M}]+")
_ALPHABETS: Final = tuple(regex.compile(rf"\p{{Script={script}}}") for script in ("Latin", "Cyrillic", "Greek", "Armenian", "Cherokee"))


def skeleton(text: str) -> str:
    """Words as they look, with one space between: two texts that a reader could take for each other have the same.

    Marks, invisible signs and punctuation fall away; "Modеrаtоr" (with Cyrillic letters), "M0DERATOR" and "rnoderator" come to one.
    """
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKD", text)).translate(_LETTERS)
    # Once more: a capital may look like another letter than its small form does.
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKD", seen.casefold())).translate(_LETTERS).translate(_FIGURES)
    for letter, pair in _TOGETHER:
        plain = plain.replace(letter, pair)
    return _APART.sub(" ", plain).strip()


def squeezed(text: str) -> str:
    """The same without spaces: "M o d e r a t o r" is one word to a reader."""
    return skeleton(text).replace(" ", "")


def mixes_alphabets(text: str) -> bool:
    """Whether a single word takes its letters from two alphabets, as no language does. Words of different alphabets side by side are ordinary."""
    return any(sum(1 for alphabet in _ALPHABETS if alphabet.search(word)) > 1 for word in _WORD.findall(text))
