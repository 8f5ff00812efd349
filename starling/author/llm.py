"""An author that queries a language model, in six stages or in one call.

In stages (the default), each reply is checked before the next stage, whose prompt includes the checked result; in one
call, the model writes the whole GameSpec, which suits strong models. Problems of a reply are sent back to the model a
bounded number of times, each time at another temperature and seed; remaining ones are repaired mechanically where that
is safe (`starling.author.repair`), and each repair is noted. A reply is data: no part of it is executed or used as a
path.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from starling.author.base import Author, AuthorResult, ModelCall, clean_idea
from starling.author.chart import chart_problems
from starling.author.endpoint import TEMPERATURE, ChatEndpoint, Message
from starling.author.examples import examples_for, excerpt, sentences
from starling.author.format_text import format_values
from starling.author.prompt import prompt
from starling.author.prompt_values import prompt_values, reference_excerpt, size_text
from starling.author.repair import forbidden_names, repair_draft
from starling.author.replies import ModelReply
from starling.author.reply_models import GROUPS, STAGES
from starling.author.reply_parsing import confusable_names, copied_sentences, parse_game, parse_reply, parse_stage
from starling.author.schemas import schema_of
from starling.author.size import Size
from starling.author.stages import Draft, as_spec
from starling.spec.model import GameSpec, Provenance, json_schema
from starling.util.errors import AuthorError

Mode = Literal["staged", "one-call"]
MODES: tuple[Mode, ...] = ("staged", "one-call")
TRIES = 3
"""Replies per request: the first one and its corrections."""
MAX_PROBLEMS = 8
"""Problems sent back at once; more would overwhelm the model."""
JUDGE_TOKENS = 400
RETRY_TEMPERATURE = 0.9
PROMPTS = {"staged": "staged/6", "one-call": "one-call/5", "repair": "repair/3", "reference": "reference/1"}
"""Prompt versions, shown on cards; increment when a file under ``prompts/`` changes."""
JUDGEMENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "missing": {"type": "array", "items": {"type": "string"}, "maxItems": 8},
        "about": {"type": "boolean"},
        "reason": {"type": "string"},
    },
    "required": ["missing", "about", "reason"],
    "additionalProperties": False,
}


@cache
def system_prompt(mode: Mode) -> str:
    """The system prompt, the same for every request, so that servers can cache its prefix."""
    schema = json.dumps(json_schema(), separators=(",", ":")) if mode == "one-call" else ""
    return prompt(mode).render(schema=schema, **format_values())


@dataclass
class _Conversation(AuthorResult):
    """An unfinished game, with the conversation about it."""

    messages: list[Message] = field(default_factory=list)
    example_sentences: frozenset[str] = frozenset()
    """Sentences of the few-shot examples, which the model must not copy."""
    asked_to_repair: int = 0


class OpenAIAuthor(Author):
    """Writes games with a model behind an endpoint.

    ``tries``: replies per request, including the first; verification problems are sent back ``tries - 1`` times.
    ``size``: how large the games are to be; ``reference``: a game whose cast, setting and style they share.
    """

    name = "openai"

    def __init__(
        self,
        endpoint: ChatEndpoint,
        mode: Mode = "staged",
        tries: int = TRIES,
        size: Size | None = None,
        reference: GameSpec | None = None,
    ) -> None:
        self.endpoint, self.mode, self.tries, self.size = endpoint, mode, tries, size or Size()
        self.reference = reference
        self.repairs = tries - 1
        self.settings = {"mode": mode, "tries": tries, **self.size.settings()}
        if reference:
            self.settings |= {"reference": reference.id, "reference_prompt": PROMPTS["reference"]}

    def start(self, idea: str, seed: int) -> AuthorResult:
        conversation = _Conversation(None, draft={"idea": clean_idea(idea)})
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
            {"role": "user", "content": prompt("idea").render(examples=[], idea=spec.idea, seed=seed, size="")},
            {"role": "assistant", "content": json.dumps(written, ensure_ascii=False)},
        ]
        return conversation

    def repair(self, result: AuthorResult, problems: list[str], fate: str = "") -> None:
        """Have the model fix the problems that verification found. Raises AuthorError if it does not."""
        assert isinstance(result, _Conversation)
        assert result.spec is not None
        seed = result.spec.provenance.seed or 0
        result.draft = json.loads(result.spec.to_json())  # an earlier repair may have been discarded
        problems = problems[:MAX_PROBLEMS]
        # A walkthrough alone may be the answer where the search found none.
        unproved = any("walkthrough" in problem for problem in problems)
        needed = [] if unproved else [g for g in GROUPS if any(f"{g}/" in problem for problem in problems)]
        text = prompt("repair").render(problems=problems, groups=GROUPS, fate=fate, needed=" and ".join(needed))
        result.asked_to_repair += 1
        self._request(result, "repair", text, seed, needed, first=result.asked_to_repair)
        result.spec = as_spec(result.draft)

    def judge(self, result: AuthorResult, transcript: str) -> str | None:
        """Why the game is beside its idea, by the model's judgement; None if it is about it."""
        assert result.spec is not None
        spec, call = result.spec, ModelCall("judge")
        text = prompt("judge").render(idea=spec.idea, transcript=transcript)
        for attempt in range(self.tries):
            seed, temperature = _sampling(spec.provenance.seed or 0, attempt)
            messages: list[Message] = [{"role": "user", "content": text}]
            reply = self.endpoint.ask(messages, JUDGEMENT, "judge", seed, JUDGE_TOKENS, temperature)
            _add_usage(call, reply)
            data, error = parse_reply(reply)
            if data is not None and isinstance(data.get("about"), bool):
                result.calls.append(call)
                return None if data["about"] else _why_beside(data)
            call.problems.append(error or "the judgement has no 'about'")
        result.calls.append(call)
        return super().judge(result, transcript)

    def _in_stages(self, conversation: _Conversation, seed: int) -> None:
        games = examples_for(conversation.draft["idea"])
        conversation.example_sentences = frozenset(
            s for game in games for stage in STAGES for s in sentences(json.loads(excerpt(game, stage)))
        )
        for stage in STAGES:
            examples = [excerpt(game, stage) for game in games]
            values = prompt_values(stage, conversation.draft, seed, self.size)
            text = prompt(stage).render(examples=examples, **values) + self._reference_block(stage)
            self._request(conversation, stage, text, seed)

    def _reference_block(self, stage: str) -> str:
        """What a stage is told about the reference; empty without one, and in stages that have no use for it."""
        told = reference_excerpt(self.reference, stage) if self.reference else None
        return prompt("reference").render(what=told[0], shown=told[1]) if told else ""

    def _request(
        self,
        conversation: _Conversation,
        stage: str,
        text: str,
        seed: int,
        groups: Sequence[str] = (),
        first: int = 0,
    ) -> None:
        """One stage: query, check, send problems back, repair. The conversation keeps only the checked result.

        ``first``: number of the first attempt, which decides its temperature and seed.
        """
        question: Message = {"role": "user", "content": text}
        messages = [*conversation.messages, question]
        schema = schema_of(stage, conversation.draft, self.size, groups)
        call = ModelCall(stage)
        conversation.calls.append(call)
        best: Draft | None = None
        fewest, best_data, best_faults = 0, Draft(), list[str]()
        problems: list[str] = []
        for attempt in range(first, first + self.tries):
            limit = _max_tokens(stage, conversation.draft, self.size)
            reply = self.endpoint.ask(messages, schema, stage, *_limits(seed, attempt, limit))
            _add_usage(call, reply)
            data, merged, problems, notes = parse_stage(stage, reply, conversation.draft)
            faults = self._faults(stage, data, merged, conversation) + forbidden_names(notes)
            if merged is not None and (best is None or len(problems) + len(faults) < fewest):
                best, fewest, best_data, best_faults = merged, len(problems) + len(faults), data, faults
            if merged is not None and not problems and not faults:
                conversation.repairs += notes
                break
            call.problems += problems + faults
            messages = [*conversation.messages, question, *_correction(reply, problems + faults)]
        else:
            if best is None:
                raise AuthorError(f"{self.endpoint.label} failed at {stage} in {self.tries} tries: {problems[0]}")
            best, notes, problems = repair_draft(best, stage)
            if problems:
                raise AuthorError(f"{self.endpoint.label} failed at {stage} in {self.tries} tries: {problems[0]}")
            call.mended = bool(notes)
            conversation.repairs += notes + best_faults
        assert best is not None
        conversation.draft = best
        answer = json.dumps(shown(stage, best, best_data), ensure_ascii=False)
        conversation.messages += [question, {"role": "assistant", "content": answer}]

    def _faults(self, stage: str, data: Draft, merged: Draft | None, conversation: _Conversation) -> list[str]:
        """What a valid reply still lacks: it is sent back, and noted on the card if it stays so."""
        faults = copied_sentences(data, conversation.example_sentences)
        if merged is None:
            return faults
        if stage == "plan":
            faults += chart_problems(merged["plan"], self.size)
        if stage == "objects":
            faults += confusable_names(merged["things"]) + self.size.unmet(as_spec(merged))
        return faults

    def _in_one_call(self, conversation: _Conversation, seed: int) -> None:
        idea, provenance = conversation.draft["idea"], conversation.draft["provenance"]
        examples = [game.to_json() for game in examples_for(idea)]
        text = prompt("idea").render(examples=examples, idea=idea, seed=seed, size=size_text(self.size))
        text += self._reference_block("game")
        question: Message = {"role": "user", "content": text}
        messages = [*conversation.messages, question]
        call = ModelCall("game")
        conversation.calls.append(call)
        best: GameSpec | None = None
        best_problems, best_faults = list[str](), list[str]()
        for attempt in range(self.tries):
            limits = _limits(seed, attempt, self.size.tokens("game"))
            reply = self.endpoint.ask(messages, json_schema(), "GameSpec", *limits)
            _add_usage(call, reply)
            spec, problems = parse_game(reply)
            faults = self._whole_faults(spec) if spec else []
            if best is None or (spec and len(problems + faults) < len(best_problems + best_faults)):
                best, best_problems, best_faults = spec, problems, faults
            if best is not None and not best_problems and not best_faults:
                break
            call.problems += problems + faults
            messages = [*conversation.messages, question, *_correction(reply, problems + faults)]
        failure = f"{self.endpoint.label} wrote no valid game in {self.tries} tries: "
        if best is None:
            raise AuthorError(failure + best_problems[0])
        draft = json.loads(best.to_json())
        if best_problems:
            conversation.draft = {**draft, "idea": idea, "provenance": provenance}
            draft, notes, problems = repair_draft(draft, "repair")
            if problems:
                raise AuthorError(failure + problems[0])
            call.mended = True
            conversation.repairs += notes
        conversation.repairs += best_faults
        conversation.draft = {**draft, "idea": idea, "provenance": provenance}
        conversation.messages += [question, {"role": "assistant", "content": json.dumps(draft, ensure_ascii=False)}]

    def _whole_faults(self, spec: GameSpec) -> list[str]:
        things = [{"id": thing.id, "name": thing.name} for thing in spec.things]
        return confusable_names(things) + self.size.unmet(spec)


def _correction(reply: ModelReply, problems: list[str]) -> list[Message]:
    """The messages that send a reply's problems back to the model."""
    return [
        {"role": "assistant", "content": reply.text},
        {"role": "user", "content": prompt("retry").render(problems=problems[:MAX_PROBLEMS])},
    ]


def _sampling(seed: int, attempt: int) -> tuple[int, float]:
    """(seed, temperature) of an attempt. Both change for corrections: a model that is asked again with the same ones
    repeats its reply, and not every endpoint heeds both."""
    return seed + attempt, TEMPERATURE if attempt == 0 else RETRY_TEMPERATURE


def _limits(seed: int, attempt: int, max_tokens: int) -> tuple[int, int, float]:
    """(seed, max_tokens, temperature), the last arguments of `ChatEndpoint.ask`."""
    seed, temperature = _sampling(seed, attempt)
    return seed, max_tokens, temperature


def _max_tokens(stage: str, draft: Draft, size: Size) -> int:
    """Token limit of a stage's reply; that of the wording depends on the number of texts, since small models ramble."""
    if stage != "wording":
        return size.tokens(stage)
    states = sum(len(p.get("states", [])) for p in draft["properties"])
    return min(size.tokens(stage), 400 + 100 * (len(draft["rooms"]) + len(draft["things"]) + states))


def _add_usage(call: ModelCall, reply: ModelReply) -> None:
    call.tries += 1
    call.prompt_tokens += reply.prompt_tokens
    call.completion_tokens += reply.completion_tokens
    call.seconds = round(call.seconds + reply.seconds, 2)
    call.usd = None if reply.usd is None or call.usd is None else call.usd + reply.usd


def _why_beside(data: Draft) -> str:
    """The reason of a judgement, on one line."""
    missing = [str(part) for part in data.get("missing") or [] if part] if isinstance(data.get("missing"), list) else []
    reason = " ".join(str(data.get("reason") or "").split())
    return " ".join([reason, f"It lacks: {', '.join(missing)}." if missing else ""]).strip()[:300] or "no reason given"


def shown(stage: str, draft: Draft, data: Draft) -> Draft:
    """A stage's checked result as shown to the model in later stages."""
    if stage in ("wording", "walkthrough", "repair"):
        return data
    if stage == "plan":
        return {**data, "rooms": draft["plan"]["rooms"], "start": draft["start"]}
    groups = {"objects": ("properties", "things"), "actions": ("actions", "rules"), "goals": ("tasks", "endings")}[
        stage
    ]
    # What was added to rooms and things (exits that open, what people answer) is needed to go on, and to repair it.
    result: Draft = {group: data[group] for group in ("rooms", "things") if stage == "actions" and data.get(group)}
    for group in groups:
        elements = [{k: v for k, v in e.items() if v not in ("", [], {})} for e in draft.get(group, [])]
        if elements:
            result[group] = elements
    return result
