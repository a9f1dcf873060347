"""How Korean is written in the course: 합니다체 throughout, and particles that fit the word before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

BOTH_PARTICLES = re.compile(
    r"(?:은\(는\)|는\(은\)|이\(가\)|가\(이\)|을\(를\)|를\(을\)|과\(와\)|와\(과\)|\(으\)로|은/는|이/가|을/를)"
)
QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
SENTENCE_END = re.compile(r"([가-힣]+)([.?]|$)", re.MULTILINE)
NO_VERBS = ("필요", "중요", "수요", "개요", "주요", "소요", "보다", "마다", "바다")
REQUESTS = ("세요",)
QUESTIONS = ("까요", "나요", "가요", "는요", "은요", "면요")  # the last three ask on: and this one?
FIRST_SYLLABLE, FINALS, FINAL_OF_FORMAL = ord("가"), 28, 17  # of Unicode's table of syllables; 17 is ㅂ
# After a syllable without a final consonant stand 는, 가, 를, 와; after one with it 은, 이, 을, 과.
PARTICLE_OF_DIGIT = re.compile(r"(?<![\w.])([−-]?\d[\d,.]*)(은|는|을|를|과|와)(?![가-힣])")
ENDS_IN_CONSONANT = "013678"  # 영, 일, 삼, 육, 칠, 팔
AFTER_CONSONANT = {"는": "은", "를": "을", "와": "과"}
AFTER_VOWEL = {particle: other for other, particle in AFTER_CONSONANT.items()}


def departures(words: str, is_comment: bool) -> Iterator[str]:
    """A comment in code is short and may end as it likes."""
    found = BOTH_PARTICLES.search(words)
    if found:
        yield f"{found[0]}: choose the particle that fits the word before it"
    yield from _of_numbers(words)
    if not is_comment:
        yield from _of_endings(QUOTED.sub(" ", words))


def _of_endings(words: str) -> Iterator[str]:
    for found in SENTENCE_END.finditer(words):
        name = _other_style(found[1], found[2])
        if name:
            yield f"{found[0]} is {name}; the course is written in 합니다체"


def _other_style(word: str, mark: str) -> str:
    """The style of a verb at the end of a sentence, if it is another than the course's."""
    if word.endswith(NO_VERBS) or word.endswith(REQUESTS) or mark == "?" and word.endswith(QUESTIONS):
        return ""
    if word.endswith("십시오"):
        return "하십시오체"
    if word.endswith("요") and mark:
        return "해요체"
    if word.endswith("다") and not is_formal(word) or word.endswith("가") and mark == "?":
        return "한다체"
    return ""


def is_formal(word: str) -> bool:
    """Whether it ends in 니다 or 시다 after a syllable that ends in ㅂ, as 합니다 does and 아니다 does not."""
    return (
        len(word) > 2
        and word.endswith(("니다", "시다"))
        and (ord(word[-3]) - FIRST_SYLLABLE) % FINALS == FINAL_OF_FORMAL
    )


def _of_numbers(words: str) -> Iterator[str]:
    for found in PARTICLE_OF_DIGIT.finditer(words):
        rule = AFTER_CONSONANT if found[1][-1] in ENDS_IN_CONSONANT else AFTER_VOWEL
        wanted = rule.get(found[2])
        if wanted:
            yield f"{found[0]}: read aloud it is {found[1]}{wanted}"
