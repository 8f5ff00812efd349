"""An author that queries a language model, in five stages or in one call.

In stages (the default), each reply is checked before the next stage, whose prompt includes the checked result; in one
call, the model writes the whole GameSpec, which suits strong models. Problems of a reply are sent back to the model a
bounded number of times; remaining ones are repaired mechanically where that is safe (`starling.author.repair`), and
each repair is noted. A reply is data: no part of it is executed or used as a path.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import from_json

from starling.author.base import Author, AuthorResult, ModelCall, clean_idea, slug_for
from starling.author.endpoint import TEMPERATURE, ChatEndpoint, Message, extract_json
from starling.author.examples import examples_for, excerpt, sentences
from starling.author.prompt import prompt
from starling.author.repair import normalise, repair_draft
from starling.author.replies import ModelReply
from starling.author.schemas import DraftVocabulary, schema_of
from starling.author.stages import GROUPS, STAGES, Draft, Patch, as_spec, merge, problems_of
from starling.spec.checks import check
from starling.spec.model import GameSpec, Provenance, describe_validation_error, json_schema, parse_spec
from starling.util.errors import AuthorError, SpecError

Mode = Literal["staged", "one-call"]
MODES: tuple[Mode, ...] = ("staged", "one-call")
TRIES = 3
"""Replies per request: the first one and its corrections."""
MAX_PROBLEMS = 8
"""Problems sent back at once; more would overwhelm the model."""
MAX_TOKENS = {"setup": 700, "objects": 1500, "actions": 2500, "goals": 1200, "wording": 2500, "repair": 2500}
"""{stage: token limit of its reply}."""
MAX_GAME_TOKENS = 16_000
"""Token limit of a whole game written in one call."""
RETRY_TEMPERATURE = 0.9
PROMPTS = {"staged": "staged/3", "one-call": "one-call/3", "repair": "repair/1"}
"""Prompt versions, shown on cards; increment when a file under ``prompts/`` changes."""


@cache
def system_prompt(mode: Mode) -> str:
    """The system prompt, the same for every request, so that servers can cache its prefix."""
    if mode == "staged":
        return prompt("staged").render()
    return prompt("one-call").render(schema=json.dumps(json_schema(), separators=(",", ":")))


@dataclass
class _Conversation(AuthorResult):
    """An unfinished game, with the conversation about it."""

    draft: Draft = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    example_sentences: frozenset[str] = frozenset()
    """Sentences of the few-shot examples, which the model must not copy."""


class OpenAIAuthor(Author):
    """Writes games with a model behind an endpoint.

    ``tries``: replies per request, including the first; verification problems are sent back ``tries - 1`` times.
    """

    name = "openai"

    def __init__(self, endpoint: ChatEndpoint, mode: Mode = "staged", tries: int = TRIES) -> None:
        self.endpoint, self.mode, self.tries = endpoint, mode, tries
        self.repairs = tries - 1
        self.settings = {"mode": mode, "tries": tries}

    def start(self, idea: str, seed: int) -> AuthorResult:
        conversation = _Conversation(None, [], [], draft={"idea": clean_idea(idea)})
        conversation.draft["provenance"] = Provenance(
            author=self.name, model=self.endpoint.label, prompt=PROMPTS[self.mode], seed=seed
        ).model_dump()
        conversation.messages.append({"role": "system", "content": system_prompt(self.mode)})
        try:
            if self.mode == "staged":
                self._in_stages(conversation, seed)
            else:
                self._in_one_call(conversation, seed)
        except AuthorError as error:
            error.result = conversation
            raise
        conversation.spec = as_spec(conversation.draft)
        return conversation

    def resume(self, spec: GameSpec, seed: int) -> AuthorResult:
        provenance = Provenance(author=self.name, model=self.endpoint.label, prompt=PROMPTS["repair"], seed=seed)
        conversation = _Conversation(spec.model_copy(update={"provenance": provenance}))
        written = json.loads(spec.to_json())
        written.pop("provenance", None)
        conversation.messages = [
            {"role": "system", "content": system_prompt("one-call")},
            {"role": "user", "content": prompt("idea").render(examples=[], idea=spec.idea, seed=seed)},
            {"role": "assistant", "content": json.dumps(written, ensure_ascii=False)},
        ]
        return conversation

    def repair(self, result: AuthorResult, problems: list[str]) -> None:
        """Have the model fix the problems that verification found. Raises AuthorError if it does not."""
        assert isinstance(result, _Conversation)
        assert result.spec is not None
        seed = result.spec.provenance.seed or 0
        result.draft = json.loads(result.spec.to_json())  # an earlier repair may have been discarded
        problems = problems[:MAX_PROBLEMS]
        affected = [group for group in GROUPS[:-1] if any(f"{group}/" in problem for problem in problems)]
        groups = affected or ["things", "actions", "tasks"]
        text = prompt("repair").render(problems=problems, groups=groups)
        self._request(result, "repair", text, seed, groups)
        result.spec = as_spec(result.draft)

    def _in_stages(self, conversation: _Conversation, seed: int) -> None:
        games = examples_for(conversation.draft["idea"])
        conversation.example_sentences = frozenset(
            s for game in games for stage in STAGES for s in sentences(json.loads(excerpt(game, stage)))
        )
        for stage in STAGES:
            examples = [excerpt(game, stage) for game in games]
            text = prompt(stage).render(examples=examples, **_prompt_values(stage, conversation.draft, seed))
            self._request(conversation, stage, text, seed)

    def _request(
        self, conversation: _Conversation, stage: str, text: str, seed: int, groups: Sequence[str] = ()
    ) -> None:
        """One stage: query, check, send problems back, repair. The conversation keeps only the checked result."""
        question: Message = {"role": "user", "content": text}
        messages = [*conversation.messages, question]
        schema = schema_of(stage, conversation.draft, groups)
        call = ModelCall(stage)
        conversation.calls.append(call)
        best: Draft | None = None
        fewest, best_data = 0, Draft()
        problems: list[str] = []
        for attempt in range(self.tries):
            limit = _max_tokens(stage, conversation.draft)
            reply = self.endpoint.ask(messages, schema, stage, seed, limit, _temperature(attempt))
            _add_usage(call, reply)
            data, merged, problems, notes = _parse_stage(stage, reply, conversation.draft)
            problems = problems + _copied_sentences(data, conversation.example_sentences)
            if merged is not None and (best is None or len(problems) < fewest):
                best, fewest, best_data = merged, len(problems), data
            if merged is not None and not problems:
                conversation.repairs += notes
                break
            call.problems += problems
            messages = [*conversation.messages, question, *_correction(reply, problems)]
        else:
            if best is None:
                raise AuthorError(f"{self.endpoint.label} failed at {stage} in {self.tries} tries: {problems[0]}")
            best, notes, problems = repair_draft(best, stage)
            if problems:
                raise AuthorError(f"{self.endpoint.label} failed at {stage} in {self.tries} tries: {problems[0]}")
            call.mended = bool(notes)
            conversation.repairs += notes + _copied_sentences(best_data, conversation.example_sentences)
        assert best is not None
        conversation.draft = best
        answer = json.dumps(shown(stage, best, best_data), ensure_ascii=False)
        conversation.messages += [question, {"role": "assistant", "content": answer}]

    def _in_one_call(self, conversation: _Conversation, seed: int) -> None:
        idea, provenance = conversation.draft["idea"], conversation.draft["provenance"]
        examples = [game.to_json() for game in examples_for(idea)]
        question = {"role": "user", "content": prompt("idea").render(examples=examples, idea=idea, seed=seed)}
        messages = [*conversation.messages, question]
        call = ModelCall("game")
        conversation.calls.append(call)
        best: GameSpec | None = None
        problems: list[str] = []
        for attempt in range(self.tries):
            reply = self.endpoint.ask(messages, json_schema(), "GameSpec", seed, MAX_GAME_TOKENS, _temperature(attempt))
            _add_usage(call, reply)
            spec, reply_problems = _parse_game(reply)
            if best is None or (spec is not None and len(reply_problems) < len(problems)):
                best, problems = spec, reply_problems
            if best is not None and not problems:
                break
            call.problems += reply_problems
            messages = [*conversation.messages, question, *_correction(reply, reply_problems)]
        if best is None:
            raise AuthorError(f"{self.endpoint.label} wrote no valid game in {self.tries} tries: {problems[0]}")
        draft = json.loads(best.to_json())
        if problems:
            draft, notes, problems = repair_draft(draft, "repair")
            if problems:
                raise AuthorError(f"{self.endpoint.label} wrote no valid game in {self.tries} tries: {problems[0]}")
            call.mended = True
            conversation.repairs += notes
        conversation.draft = {**draft, "idea": idea, "provenance": provenance}
        conversation.messages += [question, {"role": "assistant", "content": json.dumps(draft, ensure_ascii=False)}]


def _correction(reply: ModelReply, problems: list[str]) -> list[Message]:
    """The messages that send a reply's problems back to the model."""
    return [
        {"role": "assistant", "content": reply.text},
        {"role": "user", "content": prompt("retry").render(problems=problems[:MAX_PROBLEMS])},
    ]


def _temperature(attempt: int) -> float:
    """Higher for corrections: at a low temperature, small models repeat their reply verbatim."""
    return TEMPERATURE if attempt == 0 else RETRY_TEMPERATURE


def _max_tokens(stage: str, draft: Draft) -> int:
    """Token limit of a stage's reply; that of the wording depends on the number of texts, since small models ramble."""
    if stage != "wording":
        return MAX_TOKENS[stage]
    states = sum(len(p.get("states", [])) for p in draft["properties"])
    return min(MAX_TOKENS[stage], 300 + 60 * (len(draft["rooms"]) + len(draft["things"]) + states))


def _add_usage(call: ModelCall, reply: ModelReply) -> None:
    call.tries += 1
    call.prompt_tokens += reply.prompt_tokens
    call.completion_tokens += reply.completion_tokens
    call.seconds = round(call.seconds + reply.seconds, 2)
    call.usd = None if reply.usd is None or call.usd is None else call.usd + reply.usd


def _parse_json(reply: ModelReply) -> tuple[Any, str | None]:
    """(the JSON object in a reply or None, the problem with it or None)."""
    try:
        data = json.loads(extract_json(reply.text))
    except (json.JSONDecodeError, RecursionError) as error:
        if reply.finish == "length":
            return _partial_json(
                reply.text
            ), f"the reply was cut off after {reply.completion_tokens} tokens; write less"
        where = f"line {error.lineno}: {error.msg}" if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        return None, f"the reply is not valid JSON ({where})"
    if not isinstance(data, dict):
        return None, "the reply must be one JSON object"
    return data, None


def _partial_json(text: str) -> Any:
    """The complete part of a truncated JSON object, or None if it cannot be parsed."""
    try:
        data = from_json(extract_json(text), allow_partial=True)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None


def _parse_stage(stage: str, reply: ModelReply, draft: Draft) -> tuple[Draft, Draft | None, list[str], list[str]]:
    """(the reply's data, the draft merged with it or None, problems, notes on normalised ids and names)."""
    data, error = _parse_json(reply)
    if data is None:
        return {}, None, [str(error)], []
    notes = normalise(data)
    model = Patch if stage == "repair" else STAGES[stage]
    try:
        checked = model.model_validate(data).model_dump(exclude_unset=True, mode="json")
        merged = merge(stage, draft, checked)
        as_spec(merged)
    except ValidationError as invalid:
        return {}, None, [describe_validation_error(invalid)], []
    problems = [str(p) for p in problems_of(merged, stage)]
    return checked, merged, [error, *problems] if error else problems, notes


def _copied_sentences(data: Draft, example_sentences: frozenset[str]) -> list[str]:
    """A problem for each sentence of a reply that is copied from an example."""
    copied = [s for s in dict.fromkeys(sentences(data)) if s in example_sentences]
    return [f"the sentence {s[:60]!r} is an example's, not yours; write your own" for s in copied]


def _parse_game(reply: ModelReply) -> tuple[GameSpec | None, list[str]]:
    data, error = _parse_json(reply)
    if data is None or error:
        return None, [str(error)]
    normalise(data)
    # The id names the game's folder, so it is derived from the title and not left to the model.
    data["id"] = slug_for(str(data.get("title")))
    try:
        spec = parse_spec(json.dumps(data), "reply")
    except SpecError as invalid:
        return None, [str(invalid)]
    return spec, [str(p) for p in check(spec)]


def shown(stage: str, draft: Draft, data: Draft) -> Draft:
    """A stage's checked result as shown to the model in later stages."""
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


def _prompt_values(stage: str, draft: Draft, seed: int) -> dict[str, Any]:
    """The template variables of a stage's prompt, except its examples."""
    if stage == "setup":
        return {"idea": draft["idea"], "seed": seed, "rooms": "three or four"}
    if stage == "objects":
        return {"rooms": ", ".join(room["id"] for room in draft["rooms"])}
    if stage == "actions":
        stateful = DraftVocabulary(draft).states
        states = "; ".join(f"{' and '.join(things)}: {', '.join(states)}" for things, states in stateful)
        return {"few": "three to six", "states": states}
    if stage == "goals":
        return {"results": "; ".join(_attainable(draft)) or "nothing yet; ask for things to be moved"}
    return {}


def _attainable(draft: Draft) -> list[str]:
    """The effects of the game's actions and rules, as text."""
    results: list[str] = []
    for element in (*draft["actions"], *draft["rules"]):
        for effect in element.get("effects", []):
            subjects = element.get(effect["subject"], [effect["subject"]])
            values = element.get(effect.get("value"), [effect.get("value")])
            for subject in subjects:
                for value in values:
                    if effect["do"] == "set":
                        results.append(f"{subject} is {value}")
                    elif effect["do"] == "move":
                        results.append(f"{subject} in {value}")
                    else:
                        results.append(f"{effect['property']} of {subject} grows")
    return list(dict.fromkeys(results))
