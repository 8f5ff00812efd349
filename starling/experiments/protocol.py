"""The protocol of an experiment: conditions, targets, training steps and seeds.

Protocols are TOML files. `read_protocol` validates everything that can be checked without running them and reports
errors in one line with the place in the file. docs/experiments.md describes each key.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from starling.generation.sources import FAMILY, LONGEST_PLANNED, source_names
from starling.library.catalog import open_game
from starling.targets import get_target, target_name
from starling.training.agent import agent_names
from starling.training.demonstrations import GRAPH_STATES
from starling.training.mixture import SUFFIX, read_mixture
from starling.training.pretraining import STEP_LIMIT, TEACHER_ROUNDS, TEACHER_STEPS, Labels
from starling.util.errors import StarlingError
from starling.util.paths import is_story
from starling.util.suggest import unknown_name

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$", max_length=60)]
Steps = Annotated[int, Field(ge=1)]
# Absolute, because an experiment may be resumed or reported from another working directory.
TargetName = Annotated[str, AfterValidator(lambda name: str(Path(name).absolute()) if is_story(name) else name)]
Settings = dict[str, Any]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ProtocolCondition(_Table):
    """The training that an agent receives before it is scored.

    ``source``: the source for pre-training. ``budget``: a source whose pre-training steps are added to the training on
    the target. ``agent``: the agent that plays, in conditions without training. ``human_baseline``: use human plays
    instead of an agent. ``settings`` override those of the agent's table. ``collect``: of the steps on the target, so
    many are played at random first, to self-train the pre-trained agent on the states found.
    """

    source: str | None = None
    budget: str | None = None
    agent: str | None = None
    human_baseline: bool = False
    settings: Settings = {}
    collect: int = 0

    @property
    def trains(self) -> bool:
        return self.agent is None and not self.human_baseline


STANDARD = {
    "vanilla": ProtocolCondition(),
    "pretrained": ProtocolCondition(source="starling"),
    "vanilla+budget": ProtocolCondition(budget="starling"),
    "pretrained-cooking": ProtocolCondition(source="cooking"),
    "imitation": ProtocolCondition(source="imitation"),
    "self-play": ProtocolCondition(source="self-play"),
    "self-trained": ProtocolCondition(source="self-play", collect=1000),
    "imitation+self-play": ProtocolCondition(source="imitation+self-play"),
    "practice": ProtocolCondition(source="practice"),
    "random-encoder": ProtocolCondition(settings={"encoder": "bag", "encoder_training": "frozen"}),
    "frozen-encoder": ProtocolCondition(settings={"encoder_training": "frozen"}),
    "llm": ProtocolCondition(agent="llm"),
    "human": ProtocolCondition(human_baseline=True),
    "oracle": ProtocolCondition(agent="walkthrough"),
    "random": ProtocolCondition(agent="random"),
    "tidier": ProtocolCondition(agent="tidier"),
}


class CustomCondition(_Table):
    """A custom condition: the standard condition ``like``, with another source, other settings, or other steps of
    random play for self-training."""

    like: str
    source: str | None = None
    collect: Steps | None = None
    settings: Settings = {}


class PretrainingSource(_Table):
    """What agents are pre-trained on: ``games``, in the format of `starling.generation.sources.source_names`, or the
    train fold of a ``target``.

    ``method``: ``play`` trains as on a target; the others are those of `starling.training.pretraining`, on games.
    ``steps``: environment steps of pre-training, for self-play the maximum; not for imitation, which uses
    demonstrations.
    """

    games: str | None = None
    target: TargetName | None = None
    method: Literal["play", "imitation", "self-play", "both", "return"] = "play"
    labels: Labels = "walkthroughs"
    steps: Steps | None = None

    @model_validator(mode="after")
    def _exists(self) -> PretrainingSource:
        if (self.games is None) == (self.target is None):
            raise ValueError("give either games or target")
        if self.method != "play" and self.target is not None:
            raise ValueError(
                f"method = {self.method!r} needs games instead of a target, for their walkthroughs and state graphs"
            )
        if (self.steps is None) != (self.method == "imitation"):
            raise ValueError("steps: required, except with method = 'imitation', which uses demonstrations instead")
        if self.target is not None:
            _check_target(self.target, "")
        else:
            try:
                self.game_ids()
            except StarlingError as error:
                raise ValueError(str(error)) from None
        return self

    def game_ids(self) -> tuple[str, ...]:
        """Names of the games and families; empty if the source is a target. Raises StarlingError if none matches."""
        return source_names(self.games) if self.games is not None else ()

    @property
    def total_steps(self) -> int:
        """The reported cost of the pre-training: ``steps``, plus one for each demonstrated command; with a teacher, the
        maximum possible."""
        if self.method in ("play", "self-play", "return"):
            return self.steps or 0
        each = {
            "teacher": TEACHER_ROUNDS * TEACHER_STEPS, "expert": TEACHER_ROUNDS * STEP_LIMIT, "graph": GRAPH_STATES
        }.get(self.labels)  # fmt: skip
        shown = 0
        for name in self.game_ids():
            if family := FAMILY.fullmatch(name):
                shown += int(family[2]) * (each or LONGEST_PLANNED)
                continue
            games = read_mixture(Path(name)).drawn() if name.endswith(SUFFIX) else [name]
            shown += sum(each or len(open_game(game).walkthrough) for game in games)
        return shown + (self.steps or 0)


class AgentPlan(_Table):
    """An agent to train. ``agent`` is its name, by default the table's name; ``encoder`` is a shorthand for
    ``settings.encoder``."""

    agent: str | None = None
    encoder: str | None = None
    settings: Settings = {}

    @property
    def all_settings(self) -> Settings:
        return {**({"encoder": self.encoder} if self.encoder else {}), **self.settings}


class Protocol(_Table):
    """An experiment. ``steps`` are environment steps of training on each target; ``seeds``: number of seeds 0, 1, ...,
    for pre-training, weights and episodes; ``episodes``: test episodes per evaluation; ``episode_steps``: maximum
    steps per episode on a target, by default the target's own limit."""

    name: Name
    description: str = ""
    targets: Annotated[list[TargetName], Field(min_length=1)]
    conditions: Annotated[list[str], Field(min_length=1)]
    agents: dict[Name, AgentPlan] = {}
    steps: Steps
    evaluate_every: Steps
    episodes: Steps = 100
    seeds: Annotated[int, Field(ge=1, le=1000)]
    envs: Annotated[int, Field(ge=1, le=1024)] = 8
    episode_steps: Steps | None = None
    sources: dict[Name, PretrainingSource] = {}
    condition: dict[str, CustomCondition] = {}

    @property
    def target_names(self) -> list[str]:
        """Names of the targets, as in folders and reports."""
        return [target_name(target) for target in self.targets]

    @model_validator(mode="after")
    def _consistent(self) -> Protocol:
        for name in self.targets:
            _check_target(name, "targets: ")
        for what, names in (("targets", self.targets), ("conditions", self.conditions)):
            if len(set(names)) < len(names):
                raise ValueError(f"{what}: listed twice")
        for name, others in itertools.groupby(sorted(self.targets, key=target_name), target_name):
            if len(found := list(others)) > 1:
                raise ValueError(f"targets: {' and '.join(found)} have the same name, {name}; rename a file")
        unused = sorted(self.condition.keys() - set(self.conditions))
        if unused:
            raise ValueError(f"condition.{unused[0]}: not listed in conditions")
        for name in self.conditions:
            self._check_condition(name)
        for label, plan in self.agents.items():
            if (name := plan.agent or label) not in agent_names():
                raise ValueError(f"agents.{label}: {unknown_name('agent', name, agent_names())}")
            self._check_frozen_encoders(label, plan)
        if not self.agents and any(self.resolved(name).trains for name in self.conditions):
            raise ValueError("agents: empty, but a condition trains an agent; add a table such as [agents.memory-drrn]")
        lengths = {
            "steps": self.steps,
            **{f"sources.{name}.steps": s.steps or 0 for name, s in self.sources.items() if s.method == "play"},
        }
        for name in self.conditions:
            if collect := self.resolved(name).collect:
                lengths[f"conditions: {name}: collect"] = collect
                if collect >= self.steps:
                    raise ValueError(f"conditions: {name} collects for {collect} steps, so steps must be more")
        for what, steps in lengths.items():
            if steps % self.evaluate_every:
                raise ValueError(f"{what}: {steps} is not a multiple of evaluate_every = {self.evaluate_every}")
        return self

    def _check_condition(self, name: str) -> None:
        own = self.condition.get(name)
        if own is None and name not in STANDARD:
            message = unknown_name("condition", name, STANDARD)
            raise ValueError(f"conditions: {message} (a new one needs a table [condition.{name}])")
        if own is not None and own.like not in STANDARD:
            raise ValueError(f"condition.{name}.like: {unknown_name('condition', own.like, STANDARD)}")
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.+-]*", name):
            raise ValueError(f"condition.{name}: a name consists of letters, digits and _.+-")
        found = self.resolved(name)
        if found.collect and not found.source:
            raise ValueError(f"condition.{name}.collect: only what was pre-trained can be self-trained")
        for source in (found.source, found.budget):
            if source is not None and source not in self.sources:
                raise ValueError(f"conditions: {name} needs a table [sources.{source}]")

    def _check_frozen_encoders(self, label: str, plan: AgentPlan) -> None:
        for name in self.conditions:
            like = self.condition[name].like if name in self.condition else name
            encoder = {**plan.all_settings, **self.resolved(name).settings}.get("encoder", "bag")
            if like == "frozen-encoder" and encoder == "bag":
                raise ValueError(
                    f"agents.{label}: {name} needs a trained encoder: set encoder to a folder from `starling "
                    "pretrain`, minilm or static; with bag, it equals random-encoder"
                )

    def resolved(self, name: str) -> ProtocolCondition:
        """The condition ``name``, standard or custom."""
        own = self.condition.get(name)
        if own is None:
            return STANDARD[name]
        base = STANDARD[own.like]
        changes: dict[str, Any] = {"settings": {**base.settings, **own.settings}}
        if own.source is not None:
            changes["budget" if base.budget else "source"] = own.source
        if own.collect is not None:
            changes["collect"] = own.collect
        return base.model_copy(update=changes)


def _check_target(name: str, where: str) -> None:
    # pydantic collects ValueErrors only.
    try:
        get_target(name)
    except StarlingError as error:
        raise ValueError(f"{where}{error}") from None


def read_protocol(path: Path) -> Protocol:
    """Read a protocol from a TOML file. Raises StarlingError in one line with the place in the file."""
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        raise StarlingError(f"{path}: not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        message = re.fullmatch(r"(.*) \(at line (\d+), (column \d+)\)", str(error))
        place, why = (f"{path}:{message[2]}", f"{message[1]}, {message[3]}") if message else (path, error)
        raise StarlingError(f"{place}: invalid TOML: {why}") from None
    except (ValueError, RecursionError):  # tomllib fails on them with errors of its own
        raise StarlingError(f"{path}: invalid TOML: a number is too long, or lists are nested too deeply") from None
    try:
        return Protocol.model_validate(data)
    except ValidationError as error:
        # Report a misspelt key before the required key that is missing because of it.
        first = min(error.errors(include_url=False), key=lambda found: found["type"] != "extra_forbidden")
        raise StarlingError(_one_line(path, text, first)) from None


def _one_line(path: Path, text: str, error: Mapping[str, Any]) -> str:
    where = [str(part) for part in error["loc"]]
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        message = "unknown key"
    if not where or "." in message.partition(": ")[0]:
        # Messages of the validators above start with the place.
        place, _, rest = message.partition(": ")
        if re.fullmatch(r"[\w.+-]+", place) and rest:
            where, message = place.split("."), rest
    line = line_of(text, where)
    named = ".".join(where)
    return f"{path}{f':{line}' if line else ''}: {f'{named}: ' if named else ''}{message}"


def line_of(text: str, where: Sequence[str]) -> int | None:
    """Line, from 1, that sets the key ``where`` of a TOML text or opens its table or a table inside it; None if not
    found.

    For a key in an inline table or list, the line of the key that holds it.
    """
    # Blank out multi-line strings, as their lines may look like keys; line numbers stay the same.
    blank = re.sub(r'"""(?s:.*?)"""|\'\'\'(?s:.*?)\'\'\'', lambda match: "\n" * match[0].count("\n"), text)
    for length in range(len(where), 0, -1):
        table: list[str] = []
        for number, line in enumerate(blank.splitlines(), start=1):
            header = re.match(r"\s*\[+([^\]]+)\]", line)
            key = re.match(r"\s*([\w\"'.+-]+)\s*=", line)
            if header or key:
                path = [part.strip(" \"'") for part in (header or key)[1].split(".")]  # type: ignore[index]
                table, full_path = (path, path) if header else (table, [*table, *path])
                if full_path[:length] == list(where[:length]):
                    return number
    return None
