"""An author that asks a language model, in five steps or in one call.

In steps (the default), each reply is checked before the next step is asked for, and the next step sees the checked
result; in one call the model writes the whole GameSpec, which suits strong models. What is wrong with a reply goes
back to the model in precise words, a bounded number of times; what is wrong then is mended mechanically where that is
safe (`starling.author.repair`), and each such repair is noted. A reply is data: no part of it is run or used as a path.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import from_json

from starling.author import Author, Call, Writing, clean_idea, slug_for
from starling.author.endpoint import TEMPERATURE, Endpoint, Message, extract_json
from starling.author.examples import examples_for, excerpt, sentences
from starling.author.prompt import prompt
from starling.author.repair import mend, tidy
from starling.author.replies import Reply
from starling.author.schemas import Vocabulary, schema_of
from starling.author.stages import GROUPS, STAGES, Draft, Patch, as_spec, merge, problems_of
from starling.spec.checks import check
from starling.spec.model import GameSpec, Provenance, describe_validation_error, json_schema, parse_spec
from starling.util.errors import AuthorError, SpecError

Mode = Literal["staged", "one-call"]
MODES: tuple[Mode, ...] = ("staged", "one-call")
TRIES = 3
"""Replies to one request: the first, and those after the problems of the one before were named."""
MOST_PROBLEMS = 8
"""Problems sent back at once: more would bury the model."""
LONGEST_REPLY = {"setup": 700, "objects": 1500, "actions": 2500, "goals": 1200, "wording": 2500, "repair": 2500}
"""Tokens of a step's reply, at most."""
LONGEST_GAME = 16_000
"""Tokens, as above."""
RETRY_TEMPERATURE = 0.9
PROMPTS = {"staged": "staged/3", "one-call": "one-call/3", "repair": "repair/1"}
"""Versions, for cards; what changes a file under ``prompts/`` raises its number here."""


@cache
def system_prompt(mode: Mode) -> str:
    """What stands before every request. Always the same, so that servers can keep it in their cache."""
    if mode == "staged":
        return prompt("staged").render()
    return prompt("one-call").render(schema=json.dumps(json_schema(), separators=(",", ":")))


@dataclass
class _Talk(Writing):
    """A game in the making, with the conversation that it came of."""

    draft: Draft = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    foreign: frozenset[str] = frozenset()
    """Sentences of the worked examples, which are not to be taken."""


class OpenAIAuthor(Author):
    """Writes games with a model behind an endpoint. ``tries``: replies to one request, the first included; what
    verification finds goes back one time less."""

    name = "openai"

    def __init__(self, endpoint: Endpoint, mode: Mode = "staged", tries: int = TRIES) -> None:
        self.endpoint, self.mode, self.tries = endpoint, mode, tries
        self.repairs = tries - 1
        self.settings = {"mode": mode, "tries": tries}

    def start(self, idea: str, seed: int) -> Writing:
        talk = _Talk(None, [], [], draft={"idea": clean_idea(idea)})
        talk.draft["provenance"] = Provenance(
            author=self.name, model=self.endpoint.label, prompt=PROMPTS[self.mode], seed=seed
        ).model_dump()
        talk.messages.append({"role": "system", "content": system_prompt(self.mode)})
        try:
            if self.mode == "staged":
                self._in_stages(talk, seed)
            else:
                self._in_one_call(talk, seed)
        except AuthorError as error:
            error.writing = talk
            raise
        talk.spec = as_spec(talk.draft)
        return talk

    def resume(self, spec: GameSpec, seed: int) -> Writing:
        made = Provenance(author=self.name, model=self.endpoint.label, prompt=PROMPTS["repair"], seed=seed)
        talk = _Talk(spec.model_copy(update={"provenance": made}))
        written = json.loads(spec.to_json())
        written.pop("provenance", None)
        talk.messages = [
            {"role": "system", "content": system_prompt("one-call")},
            {"role": "user", "content": prompt("idea").render(examples=[], idea=spec.idea, seed=seed)},
            {"role": "assistant", "content": json.dumps(written, ensure_ascii=False)},
        ]
        return talk

    def repair(self, writing: Writing, problems: list[str]) -> None:
        """Have the model put right what verification found. Raises AuthorError if it does not."""
        assert isinstance(writing, _Talk)
        assert writing.spec is not None
        seed = writing.spec.provenance.seed or 0
        writing.draft = json.loads(writing.spec.to_json())  # an earlier repair may have been discarded
        problems = problems[:MOST_PROBLEMS]
        named = [group for group in GROUPS[:-1] if any(f"{group}/" in problem for problem in problems)]
        wanted = named or ["things", "actions", "tasks"]
        text = prompt("repair").render(problems=problems, groups=wanted)
        self._request(writing, "repair", text, seed, wanted)
        writing.spec = as_spec(writing.draft)

    def _in_stages(self, talk: _Talk, seed: int) -> None:
        games = examples_for(talk.draft["idea"])
        talk.foreign = frozenset(
            s for game in games for stage in STAGES for s in sentences(json.loads(excerpt(game, stage)))
        )
        for stage in STAGES:
            examples = [excerpt(game, stage) for game in games]
            text = prompt(stage).render(examples=examples, **_facts(stage, talk.draft, seed))
            self._request(talk, stage, text, seed)

    def _request(self, talk: _Talk, stage: str, text: str, seed: int, wanted: Sequence[str] = ()) -> None:
        """One step: ask, check, send back, at last mend. The conversation keeps the checked result alone."""
        question: Message = {"role": "user", "content": text}
        messages = [*talk.messages, question]
        schema = schema_of(stage, talk.draft, wanted)
        call = Call(stage)
        talk.calls.append(call)
        best: Draft | None = None
        fewest, kept = 0, Draft()
        problems: list[str] = []
        for attempt in range(self.tries):
            reply = self.endpoint.ask(messages, schema, stage, seed, _longest(stage, talk.draft), _temperature(attempt))
            _count(call, reply)
            data, merged, problems, notes = _read(stage, reply, talk.draft)
            problems = problems + _taken(data, talk.foreign)
            if merged is not None and (best is None or len(problems) < fewest):
                best, fewest, kept = merged, len(problems), data
            if merged is not None and not problems:
                talk.repairs += notes
                break
            call.problems += problems
            messages = [*talk.messages, question, *_sent_back(reply, problems)]
        else:
            if best is None:
                raise AuthorError(f"{self.endpoint.label} failed at {stage} in {self.tries} tries: {problems[0]}")
            best, notes, problems = mend(best, stage)
            if problems:
                raise AuthorError(f"{self.endpoint.label} failed at {stage} in {self.tries} tries: {problems[0]}")
            call.mended = bool(notes)
            talk.repairs += notes + _taken(kept, talk.foreign)
        assert best is not None
        talk.draft = best
        answer = json.dumps(shown(stage, best, kept), ensure_ascii=False)
        talk.messages += [question, {"role": "assistant", "content": answer}]

    def _in_one_call(self, talk: _Talk, seed: int) -> None:
        idea, provenance = talk.draft["idea"], talk.draft["provenance"]
        examples = [game.to_json() for game in examples_for(idea)]
        question = {"role": "user", "content": prompt("idea").render(examples=examples, idea=idea, seed=seed)}
        messages = [*talk.messages, question]
        call = Call("game")
        talk.calls.append(call)
        best: GameSpec | None = None
        problems: list[str] = []
        for attempt in range(self.tries):
            reply = self.endpoint.ask(messages, json_schema(), "GameSpec", seed, LONGEST_GAME, _temperature(attempt))
            _count(call, reply)
            spec, found = _read_game(reply)
            if best is None or (spec is not None and len(found) < len(problems)):
                best, problems = spec, found
            if best is not None and not problems:
                break
            call.problems += found
            messages = [*talk.messages, question, *_sent_back(reply, found)]
        if best is None:
            raise AuthorError(f"{self.endpoint.label} wrote no valid game in {self.tries} tries: {problems[0]}")
        draft = json.loads(best.to_json())
        if problems:
            draft, notes, problems = mend(draft, "repair")
            if problems:
                raise AuthorError(f"{self.endpoint.label} wrote no valid game in {self.tries} tries: {problems[0]}")
            call.mended = True
            talk.repairs += notes
        talk.draft = {**draft, "idea": idea, "provenance": provenance}
        talk.messages += [question, {"role": "assistant", "content": json.dumps(draft, ensure_ascii=False)}]


def _sent_back(reply: Reply, problems: list[str]) -> list[Message]:
    """A reply and what is wrong with it, as the conversation goes on."""
    return [
        {"role": "assistant", "content": reply.text},
        {"role": "user", "content": prompt("retry").render(problems=problems[:MOST_PROBLEMS])},
    ]


def _temperature(attempt: int) -> float:
    """Higher for a correction: a small model at a low one repeats its reply word for word."""
    return TEMPERATURE if attempt == 0 else RETRY_TEMPERATURE


def _longest(stage: str, draft: Draft) -> int:
    """The most tokens of a step's reply; of the wording, by the number of texts, since small models may ramble on."""
    if stage != "wording":
        return LONGEST_REPLY[stage]
    states = sum(len(p.get("states", [])) for p in draft["properties"])
    return min(LONGEST_REPLY[stage], 300 + 60 * (len(draft["rooms"]) + len(draft["things"]) + states))


def _count(call: Call, reply: Reply) -> None:
    call.tries += 1
    call.prompt_tokens += reply.prompt_tokens
    call.completion_tokens += reply.completion_tokens
    call.seconds = round(call.seconds + reply.seconds, 2)
    call.usd = None if reply.usd is None or call.usd is None else call.usd + reply.usd


def _json(reply: Reply) -> tuple[Any, str | None]:
    """(the JSON object in a reply, what is wrong with it)."""
    try:
        data = json.loads(extract_json(reply.text))
    except (json.JSONDecodeError, RecursionError) as error:
        if reply.finish == "length":
            return _begun(reply.text), f"the reply was cut off after {reply.completion_tokens} tokens; write less"
        where = f"line {error.lineno}: {error.msg}" if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        return None, f"the reply is not valid JSON ({where})"
    if not isinstance(data, dict):
        return None, "the reply must be one JSON object"
    return data, None


def _begun(text: str) -> Any:
    """As much of a JSON object as came before it was cut off; None if that is not even a beginning."""
    try:
        data = from_json(extract_json(text), allow_partial=True)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None


def _read(stage: str, reply: Reply, draft: Draft) -> tuple[Draft, Draft | None, list[str], list[str]]:
    """(the reply's data, the draft with it or None, problems, what was tidied)."""
    data, wrong = _json(reply)
    if data is None:
        return {}, None, [str(wrong)], []
    notes = tidy(data)
    form = Patch if stage == "repair" else STAGES[stage]
    try:
        checked = form.model_validate(data).model_dump(exclude_unset=True, mode="json")
        merged = merge(stage, draft, checked)
        as_spec(merged)
    except ValidationError as error:
        return {}, None, [describe_validation_error(error)], []
    problems = [str(p) for p in problems_of(merged, stage)]
    return checked, merged, [wrong, *problems] if wrong else problems, notes


def _taken(data: Draft, foreign: frozenset[str]) -> list[str]:
    """Which sentences of a reply are those of an example."""
    taken = [s for s in dict.fromkeys(sentences(data)) if s in foreign]
    return [f"the sentence {s[:60]!r} is an example's, not yours; write your own" for s in taken]


def _read_game(reply: Reply) -> tuple[GameSpec | None, list[str]]:
    data, wrong = _json(reply)
    if data is None or wrong:
        return None, [str(wrong)]
    tidy(data)
    # The folder is named after the id, so it is made from the title by ourselves.
    data["id"] = slug_for(str(data.get("title")))
    try:
        spec = parse_spec(json.dumps(data), "reply")
    except SpecError as error:
        return None, [str(error)]
    return spec, [str(p) for p in check(spec)]


def shown(stage: str, draft: Draft, data: Draft) -> Draft:
    """A step's checked result as the model sees it in the steps after."""
    if stage in ("wording", "repair"):
        return data
    if stage == "setup":
        rooms = [{key: room[key] for key in ("id", "name", "exits") if key in room} for room in draft["rooms"]]
        return {**data, "rooms": rooms, "start": draft["start"]}
    groups = {"objects": ("properties", "things"), "actions": ("actions", "rules"), "goals": ("tasks",)}[stage]
    result = {}
    for group in groups:
        elements = [{k: v for k, v in e.items() if v not in ("", [], {})} for e in draft[group]]
        if elements:
            result[group] = elements
    return result


def _facts(stage: str, draft: Draft, seed: int) -> dict[str, Any]:
    """What a step's prompt speaks of besides its examples."""
    if stage == "setup":
        return {"idea": draft["idea"], "seed": seed, "rooms": "three or four"}
    if stage == "objects":
        return {"rooms": ", ".join(room["id"] for room in draft["rooms"])}
    words = Vocabulary(draft)
    if stage == "actions":
        states = "; ".join(f"{' and '.join(things)}: {', '.join(states)}" for things, states in words.states)
        return {"few": "three to six", "states": states}
    if stage == "goals":
        return {"results": "; ".join(_results(draft)) or "nothing yet; ask for things to be moved"}
    return {}


def _results(draft: Draft) -> list[str]:
    """What the game's own actions and rules can bring about, in words."""
    found: list[str] = []
    for element in (*draft["actions"], *draft["rules"]):
        for effect in element.get("effects", []):
            subjects = element.get(effect["subject"], [effect["subject"]])
            values = element.get(effect.get("value"), [effect.get("value")])
            for subject in subjects:
                for value in values:
                    if effect["do"] == "set":
                        found.append(f"{subject} is {value}")
                    elif effect["do"] == "move":
                        found.append(f"{subject} in {value}")
                    else:
                        found.append(f"{effect['property']} of {subject} grows")
    return list(dict.fromkeys(found))
