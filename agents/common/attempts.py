"""Features of commands from what was tried in this and earlier episodes of a game, for many environments.

Relations between things, places and rooms are those of the episode in progress (`memory_features`).

The memory is exact: it counts what each command did in a scene, in a room and anywhere. At the end of an episode it
stores, for each command of a scene, the discounted score gained after it, and the commands of the best episode. It
contains only what was played. Environments that begin another game start with an empty memory (see `Attempts`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.command_rows import CommandRows, Floats
from starling.agents.common.instructions import TOLD, Instructions
from starling.agents.common.situations import Situations
from starling.agents.priors.ranker_features import MEMORY_FEATURES, Affinity, memory_features
from starling.training.agent import Bools, Ints, Observations
from starling.training.demonstrations import Episodes
from starling.training.episode import Decision, Episode

GAMMA = 0.97
"""Discount, per command, of the scores that were gained after a command."""
COMMAND_FEATURES = (
    # The command in this scene: uses in this episode and earlier, its last effect, whether an episode ended with it and
    # without all points, the most that was gained after it.
    "here", "here_before", "here_unchanged", "here_gained", "here_lost", "here_fatal", "still_gained",
    "most_still_gained", "in_best",
    # In this room: uses, and where it leads.
    "room", "room_before", "room_unchanged", "leads", "leads_back", "visits_there",
    # Anywhere: uses, effects, and when it was first listed.
    "anywhere", "anywhere_before", "gained", "gained_before", "lost", "fatal", "unchanged", "new", "age",
    # Beside the last command, and among the other commands.
    "first_noun_used", "second_noun_used", "same_verb", "share",
)  # fmt: skip
STATE_FEATURES = (
    "episode", "step", "score", "since_gain", "best_before", "last_gain", "last_loss", "unchanged", "first", "commands",
)  # fmt: skip
RELATIONS = (
    # A placement: how well thing and place go together, beside the other places known; whether it was tried.
    "affinity", "best", "margin", "best_here", "margin_here", "share", "pair_tried", "pair_failed",
    # The first thing: in its place, in a wrong one, carried; how well it goes with where it is.
    "settled", "misplaced", "holds", "has_holder", "holder_affinity", "holder_margin",
    # A move: into the unknown, towards things to take or a place for what is carried.
    "unknown_exit", "towards_unknown", "towards_things", "towards_place", "pull",
    # The form of the command, and what is known in this state.
    "moves", "puts", "carried", "untried_exits", "closed_things", "things_to_take",
)  # fmt: skip
"""Those `MEMORY_FEATURES` that are used."""
_RELATED = [MEMORY_FEATURES.index(name) for name in RELATIONS]
FEATURES = (*COMMAND_FEATURES, *RELATIONS, *TOLD)
"""All features of a command in `Situations`."""
Owner = int | str


class Memory:
    """A table with an entry per owner (an environment, or a game identified by its opening) and key. Entry 0 stands for
    unknown keys and is all zeros."""

    def __init__(self, *columns: str) -> None:
        self.data = np.zeros((1024, len(columns)), np.float32)
        self._columns = {name: i for i, name in enumerate(columns)}
        self._free = list(range(len(self.data) - 1, 0, -1))
        self.entries: dict[Owner, dict[int, int]] = {}

    def __getitem__(self, name: str) -> Floats:
        return self.data[:, self._columns[name]]

    def at(self, entries: Ints) -> dict[str, Floats]:
        """Copies of the columns at some entries, each of shape (entries,)."""
        rows = self.data[entries]
        return {name: rows[:, i] for name, i in self._columns.items()}

    def of(self, owner: Owner) -> dict[int, int]:
        return self.entries.setdefault(owner, {})

    def entry(self, owner: Owner, key: int) -> int:
        """The entry of a key; adds it if it is new."""
        entries = self.of(owner)
        number = entries.get(key)
        if number is None:
            if not self._free:
                size = len(self.data)
                self.data = np.concatenate([self.data, np.zeros_like(self.data)])
                self._free = list(range(2 * size - 1, size - 1, -1))
            number = entries[key] = self._free.pop()
            self.data[number] = 0
        return number

    def find(self, owners: Sequence[int], keys: Ints, starts: Sequence[int]) -> Ints:
        """Entries of the keys, 0 for unknown ones; the keys from ``starts[i]`` up to ``starts[i + 1]`` belong to
        ``owners[i]``."""
        listed = keys.tolist()
        found: list[int] = []
        for i, owner in enumerate(owners):
            get = self.of(owner).get
            found += [get(key, 0) for key in listed[starts[i] : starts[i + 1]]]
        return np.array(found, np.int64)

    def copy(self, source: Memory, of: Owner, to: Owner) -> None:
        """Replace all entries of owner ``to`` by copies of ``source``'s entries of owner ``of``."""
        self.forget(to)
        known = source.of(of)
        numbers = [self.entry(to, key) for key in known]
        self.data[numbers] = source.data[list(known.values())]

    def end_episode(self, owner: Owner) -> None:
        entries = list(self.of(owner).values())
        self["before"][entries] += self["now"][entries]
        self["now"][entries] = 0

    def forget(self, owner: Owner) -> None:
        self._free += reversed(list(self.entries.pop(owner, {}).values()))

    def state_dict(self) -> dict[str, Any]:
        entries = {owner: (list(known), list(known.values())) for owner, known in self.entries.items()}
        free = torch.tensor(self._free, dtype=torch.int64)
        return {"data": torch.from_numpy(self.data.copy()), "entries": entries, "free": free}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.data = state["data"].numpy().copy()
        self.entries = {owner: dict(zip(*known, strict=True)) for owner, known in state["entries"].items()}
        self._free = state["free"].tolist()


@dataclass
class Attempt:
    """The episode in progress of one environment, and a summary of its earlier episodes."""

    opening: str
    episode: int = 0
    best: tuple[float, int] = (0.0, 0)
    """Normalised score of the best earlier episode, and minus the number of its last step with a gain."""
    step: int = 0
    scene: int = 0
    score: float = 0.0
    room: int = 0
    """Entry of the current room."""
    came_from: int = 0
    last_gain_at: int = 0
    last_gain: float = 0.0
    unchanged: bool = False
    row: int = -1
    """Row of the last command in `CommandRows`; -1 at the start of an episode."""
    features: tuple[float, ...] = ()
    """Features of the last command when it was chosen."""
    entries: tuple[int, int, int] = (0, 0, 0)
    """Entries of the last command: in its scene, in its room, anywhere."""
    played: list[int] = field(default_factory=list)
    """Scene entries of the commands played so far in this episode."""
    gains: list[float] = field(default_factory=list)


class Attempts:
    """The memory of all environments.

    ``forgets``: whether an environment that begins another game starts with an empty memory, as in training on many
    source games. Otherwise the memory of each game is kept, for any environment that plays the game later.
    ``earlier``: another memory to read games from, which is not changed. ``affinity``: as in `memory_features`;
    ``meanings``: as in `Instructions`.
    """

    def __init__(
        self,
        rows: CommandRows,
        affinity: Affinity | None,
        meanings: Affinity | None = None,
        forgets: bool = False,
        earlier: Attempts | None = None,
    ) -> None:
        self.rows, self.affinity, self.forgets, self.earlier = rows, affinity, forgets, earlier
        self._instructions = Instructions(meanings or (lambda verb, instrument: 0.0))
        self._episodes = Episodes()
        self.seen: list[tuple[Episode, Decision]] = []
        """The episode in progress and the decision of each environment, as of the last `see`."""
        self._here = Memory("now", "before", "unchanged", "gain", "fatal", "still_gained", "in_best")
        self._room = Memory("now", "before", "unchanged", "there")
        self._anywhere = Memory("now", "before", "gained", "gained_before", "lost", "fatal", "unchanged", "listed")
        self._rooms = Memory("now", "before")
        self._memories = (self._here, self._room, self._anywhere, self._rooms)
        self._attempts: dict[Owner, Attempt] = {}

    def see(self, observations: Observations) -> Situations:
        """The decisions in n environments. Call once per decision, then `play`."""
        o, rows, envs = observations, self.rows, observations.env.tolist()
        new_task = self._begin(o)
        attempts = [self._attempts[env] for env in envs]
        states = rows.add(o, [attempt.opening for attempt in attempts])
        self._judge(envs, attempts, states, o)
        self.seen = self._episodes.see(o)
        relations = [memory_features(*seen, self.affinity)[:, _RELATED] for seen in self.seen]
        told = [self._instructions.features(*seen) for seen in self.seen]
        row, owner = rows.rows(states)
        count = rows.count.data[states]
        ends = np.cumsum(count)
        starts = [0, *ends.tolist()]
        none = (0.0,) * len(FEATURES)
        tried = self._command_features(envs, attempts, row, owner, starts, count)
        return Situations(
            rows=row,
            owner=owner,
            starts=ends - count,
            commands=np.concatenate([tried, np.concatenate(relations), np.concatenate(told)], axis=1),
            states=self._state_features(attempts, count),
            last=np.array([attempt.row for attempt in attempts]),
            last_features=np.array([attempt.features or none for attempt in attempts], np.float32),
            responses=rows.response.data[states],
            new_task=new_task,
        )

    def play(self, observations: Observations, situations: Situations, chosen: Ints) -> None:
        """The commands at positions ``chosen``, shape (n,), are about to be played."""
        self._episodes.play(observations, chosen)
        places = situations.starts + chosen
        played = situations.rows[places]
        features = situations.commands[places].tolist()
        keys = [keys.data[played].tolist() for keys in (self.rows.here, self.rows.inside, self.rows.anywhere)]
        entries: list[tuple[int, int, int]] = []
        for i, env in enumerate(observations.env.tolist()):
            attempt = self._attempts[env]
            here, inside, anywhere = (m.entry(env, key[i]) for m, key in zip(self._memories, keys, strict=False))
            entries.append((here, inside, anywhere))
            attempt.row, attempt.features, attempt.entries = int(played[i]), tuple(features[i]), entries[-1]
            attempt.played.append(here)
        for memory, numbers in zip(self._memories, np.array(entries).T, strict=False):
            memory["now"][numbers] += 1

    def end(self, observations: Observations) -> None:
        """The episodes of n environments have ended with these observations."""
        envs = observations.env.tolist()
        attempts = [self._attempts[env] for env in envs]
        states = self.rows.add(observations, [attempt.opening for attempt in attempts])
        self._judge(envs, attempts, states, observations)
        over = self.rows.count.data[states] == 0  # not cut off by the step limit
        for env, attempt, ended in zip(envs, attempts, over.tolist(), strict=True):
            if ended and attempt.score < 1 and attempt.row >= 0:
                here, _, anywhere = attempt.entries
                self._here["fatal"][here] = 1
                self._anywhere["fatal"][anywhere] += 1
            self._end_episode(env, attempt)

    def forget(self, env: int) -> None:
        """Clear the memory of this environment."""
        for memory in self._memories:
            memory.forget(env)
        self._attempts.pop(env, None)

    def state_dict(self) -> dict[str, Any]:
        return {
            "forgets": self.forgets,
            "episodes": self._episodes.state_dict(),
            "memories": [memory.state_dict() for memory in self._memories],
            "attempts": {owner: asdict(attempt) for owner, attempt in self._attempts.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.forgets = state["forgets"]
        self._episodes.load_state_dict(state["episodes"])
        for memory, saved in zip(self._memories, state["memories"], strict=True):
            memory.load_state_dict(saved)
        self._attempts = {
            owner: Attempt(**{**a, **{name: tuple(a[name]) for name in ("best", "features", "entries")}})
            for owner, a in state["attempts"].items()
        }

    def _begin(self, o: Observations) -> Bools:
        """Begin episodes; returns which of them are of another game than the environment's last one."""
        new = np.zeros(len(o), bool)
        for i, (env, first) in enumerate(zip(o.env.tolist(), o.first.tolist(), strict=True)):
            attempt = self._attempts.get(env)
            if attempt is not None and not first:
                continue
            opening = o.texts.text(int(o.text[i])) or ""
            if attempt is not None and attempt.played:  # its end was not shown
                self._end_episode(env, attempt)
            if attempt is None or attempt.opening != opening:
                self._begin_game(env, opening)
                new[i] = True
        return new

    def _begin_game(self, env: int, opening: str) -> None:
        for source in (self, self.earlier):
            known = source._attempts.get(opening) if source and not source.forgets else None
            if source and known:
                for memory, other in zip(self._memories, source._memories, strict=True):
                    memory.copy(other, opening, env)
                self._attempts[env] = replace(known)
                return
        self.forget(env)
        self._attempts[env] = Attempt(opening)

    def _judge(self, envs: Sequence[int], attempts: Sequence[Attempt], states: Ints, o: Observations) -> None:
        """Record what the last commands did."""
        rows = self.rows
        keys = (rows.room.data[states].tolist(), rows.scene.data[states].tolist(), o.normalised_score.tolist())
        entries: list[tuple[int, int, int]] = []
        effects: list[tuple[float, bool, int]] = []
        for env, attempt, name, scene, score in zip(envs, attempts, *keys, strict=True):
            room = self._rooms.entry(env, name)
            moved = room != attempt.room
            if attempt.row >= 0:
                gain, unchanged = score - attempt.score, scene == attempt.scene
                attempt.step += 1
                attempt.gains.append(gain)
                attempt.last_gain, attempt.unchanged = gain, unchanged
                if gain > 0:
                    attempt.last_gain_at = attempt.step
                if moved:
                    attempt.came_from = attempt.room
                entries.append(attempt.entries)
                effects.append((gain, unchanged, room if moved else 0))
            if moved:
                self._rooms["now"][room] += 1
            attempt.scene, attempt.score, attempt.room = scene, score, room
        if not entries:
            return
        here, inside, anywhere = np.array(entries).T
        gains, same, there = (np.array(column) for column in zip(*effects, strict=True))
        self._here["unchanged"][here], self._here["gain"][here] = same, gains
        self._room["unchanged"][inside], self._room["there"][inside] = same, there
        self._anywhere["gained"][anywhere] = gains > 0
        self._anywhere["lost"][anywhere] += gains < 0
        self._anywhere["unchanged"][anywhere] += same

    def _end_episode(self, env: int, attempt: Attempt) -> None:
        gains = attempt.gains
        played = attempt.played[: len(gains)]  # without a command whose effect was not shown
        still = 0.0
        for entry, gain in zip(reversed(played), reversed(gains), strict=True):
            still = max(gain, 0) + GAMMA * still
            self._here["still_gained"][entry] = max(float(self._here["still_gained"][entry]), still)
        last_gain = max((i for i, gain in enumerate(gains) if gain > 0), default=-1)
        best = attempt.best
        if attempt.score > 0 and (attempt.score, -last_gain) > best:
            best = (attempt.score, -last_gain)
            self._here["in_best"][list(self._here.of(env).values())] = 0
            self._here["in_best"][played[: last_gain + 1]] = 1
        everywhere = list(self._anywhere.of(env).values())
        gained, before = self._anywhere["gained"], self._anywhere["gained_before"]
        before[everywhere] = np.maximum(before[everywhere], gained[everywhere])
        gained[everywhere] = 0
        for memory in self._memories:
            memory.end_episode(env)
        self._attempts[env] = Attempt(attempt.opening, attempt.episode + 1, best)
        if not self.forgets:
            self._keep(env, attempt.opening)

    def _keep(self, env: int, opening: str) -> None:
        """Store the environment's memory as that of its game, unless another environment found a better episode."""
        attempt, known = self._attempts[env], self._attempts.get(opening)
        if known is None or (attempt.best, attempt.episode) >= (known.best, known.episode):
            for memory in self._memories:
                memory.copy(memory, env, opening)
            self._attempts[opening] = replace(attempt)

    def _command_features(
        self,
        envs: Sequence[int],
        attempts: Sequence[Attempt],
        row: Ints,
        owner: Ints,
        starts: Sequence[int],
        count: Ints,
    ) -> Floats:
        rows = self.rows
        here = self._here.at(self._here.find(envs, rows.here.data[row], starts))
        room = self._room.at(self._room.find(envs, rows.inside.data[row], starts))
        anywhere = self._anywhere.at(self._listed(envs, rows.anywhere.data[row], starts, attempts))
        still = here["still_gained"]
        most = np.zeros(len(envs), np.float32)
        np.maximum.at(most, owner, still)
        step = np.array([attempt.step for attempt in attempts], np.float32)[owner]
        there, came_from = room["there"].astype(np.int64), np.array([attempt.came_from for attempt in attempts])[owner]
        last = np.array([attempt.row for attempt in attempts])[owner]
        played = last >= 0
        nouns, used = rows.nouns.data[row], rows.nouns.data[last]
        shared = (nouns[:, :, None] == used[:, None, :]) & (nouns[:, :, None] != 0) & played[:, None, None]
        features = {
            "here": _log(here["now"]),
            "here_before": _log(here["before"]),
            "here_unchanged": here["unchanged"],
            "here_gained": here["gain"] > 0,
            "here_lost": here["gain"] < 0,
            "here_fatal": here["fatal"],
            "still_gained": still,
            "most_still_gained": (still >= most[owner]) & (still > 0),
            "in_best": here["in_best"],
            "room": _log(room["now"]),
            "room_before": _log(room["before"]),
            "room_unchanged": room["unchanged"],
            "leads": there > 0,
            "leads_back": (there > 0) & (there == came_from),
            "visits_there": _log(self._rooms["now"][there]),
            "anywhere": _log(anywhere["now"]),
            "anywhere_before": _log(anywhere["before"]),
            "gained": anywhere["gained"],
            "gained_before": anywhere["gained_before"],
            "lost": _log(anywhere["lost"]),
            "fatal": _log(anywhere["fatal"]),
            "unchanged": _log(anywhere["unchanged"]),
            "new": anywhere["listed"] == step,
            "age": _log(np.maximum(step - anywhere["listed"], 0)) / 2,
            "first_noun_used": shared[:, 0].any(axis=1),
            "second_noun_used": shared[:, 1].any(axis=1),
            "same_verb": played & (rows.ids.data[row, 0] == rows.ids.data[last, 0]),
            "share": 5 / count[owner],
        }
        columns = [features[name] for name in COMMAND_FEATURES]
        return np.stack(columns, axis=1, dtype=np.float32, casting="unsafe")

    def _listed(self, envs: Sequence[int], keys: Ints, starts: Sequence[int], attempts: Sequence[Attempt]) -> Ints:
        """The commands' entries for anywhere; records the current step for commands that are listed for the first
        time."""
        memory, listed = self._anywhere, keys.tolist()
        found: list[int] = []
        new: list[int] = []
        steps: list[int] = []
        for i, env in enumerate(envs):
            entries = memory.of(env)
            for key in listed[starts[i] : starts[i + 1]]:
                number = entries.get(key)
                if number is None:
                    number = memory.entry(env, key)
                    new.append(number)
                    steps.append(attempts[i].step)
                found.append(number)
        memory["listed"][new] = steps
        return np.array(found, np.int64)

    def _state_features(self, attempts: Sequence[Attempt], count: Ints) -> Floats:
        found = np.array(
            [
                (
                    min(a.episode, 4) / 2, a.step / 50, a.score, np.log1p(a.step - a.last_gain_at) / 2, a.best[0],
                    a.last_gain > 0, a.last_gain < 0, a.unchanged, a.row < 0, 0,
                )
                for a in attempts
            ],
            np.float32,
        )  # fmt: skip
        found[:, -1] = np.log(count) / 3
        return found


def _log(counts: npt.ArrayLike) -> Floats:
    return np.log1p(np.asarray(counts, np.float32))
