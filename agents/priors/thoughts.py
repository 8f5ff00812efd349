"""A ranker that chooses a sub-goal before it chooses a command: latent thoughts, learnt by expectation-maximisation.

After Ruan et al. (2025), "Reasoning to Learn from Latent Thoughts". Texts are taken for what is left of a thought that
was not written down; a model infers the thought, is trained on text and thought together, and infers better ones.

* **Thought** z: a command that the player wants to come to play, among those it can play now or could play in the last
  states that it saw, `CANDIDATES` at most. One scorer ranks thoughts, p(z | s), and commands given a thought,
  p(a | s, z), for which it also reads how command and thought are related.
* **E-step** (`Thinker.inferred`): K samples from a proposal that knows the next `AHEAD` commands of the demonstration,
  weighted by p(z, a | s) / q(z); one of them is drawn by its weight. The more samples, the nearer to the posterior. A
  command is no thought for itself, unless it gains points: it would explain itself best, and z say no more than a.
* **M-step**: new networks learn (s, z) and (s, z, a). At first the thought is the next command that gained points.
* **Play** (`Thinker.scores`): p(a | s) is summed over the `MARGINAL` most probable thoughts.

Deviations. A thought is a command instead of free text, and its proposal is half uniform over the demonstration's next
commands, half the ranker's own p(z | s), instead of a language model that is shown what follows. Networks start anew in
each round: trained further on so few decisions, they grow too sure of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from starling.agents.common.commands import only_looks
from starling.agents.priors.ranker import Ranker, Row, TrainingSet, no_memory, row_of
from starling.agents.priors.ranker_features import Ids, bucket_of, noun_stems, text_features
from starling.training.commands import parts_of
from starling.training.episode import Decision, Demonstration, Episode

CANDIDATES, STATES = 64, 8
"""Thoughts to choose from, and the last states whose commands they are."""
AHEAD = 8
"""Commands of the demonstration that the proposal knows."""
MARGINAL = 4
ROUNDS = 3


@dataclass(frozen=True)
class Moment:
    """A labelled decision, the thoughts to choose from, which of them are among the next commands of the demonstration
    (positions), and the position of the first thought for it."""

    game: str
    decision: Decision
    good: tuple[int, ...]
    thoughts: tuple[str, ...]
    ahead: tuple[int, ...]
    first: int


def candidates(decision: Decision, seen: Sequence[Decision]) -> tuple[str, ...]:
    """Commands that do more than look, of a decision and of the last of those ``seen`` before it."""
    recent = [decision, *seen[: -STATES - 1 : -1]]
    found = dict.fromkeys(command for one in recent for command in one.commands if not only_looks(command))
    return tuple(found)[:CANDIDATES] or decision.commands


def moments(demonstrations: Sequence[Demonstration]) -> list[Moment]:
    """The labelled decisions of demonstrations."""
    found = []
    for shown in demonstrations:
        steps = shown.steps
        played = [step.decision.commands[step.played] for step in steps]
        scores = [step.decision.score for step in steps]
        # The last command of a demonstration is what it was for.
        gains = [after > before for before, after in itertools.pairwise(scores)] + [True]
        for i, step in enumerate(steps):
            if not step.good:
                continue
            thoughts = candidates(step.decision, [earlier.decision for earlier in steps[:i]])
            place = {thought: at for at, thought in enumerate(thoughts)}
            coming = played[i : i + AHEAD]
            ahead = tuple(dict.fromkeys(place[command] for command in coming if command in place)) or (0,)
            wanted = played[gains.index(True, i)]
            found.append(Moment(shown.game, step.decision, step.good, thoughts, ahead, place.get(wanted, ahead[-1])))
    return found


def thought_features(decision: Decision, thoughts: Sequence[str]) -> Ids:
    """Features of thoughts, as those of commands, and of them as thoughts; shape (thoughts, features)."""
    plain = text_features(replace(decision, commands=tuple(thoughts)))
    extra = []
    for thought in thoughts:
        verb, now = parts_of(thought).verb, thought in decision.commands
        kinds = "thought", f"thought {verb}", f"thought now {now}", f"thought {verb} {now}"
        extra.append([bucket_of(kind) for kind in kinds])
    return np.concatenate([plain, np.array(extra, np.int64).reshape(-1, 4)], 1)


def command_features(decision: Decision, thought: str, plain: Ids) -> Ids:
    """Features of the commands given a thought, (commands, features); ``plain``: their `text_features`. The nouns of
    command and thought count only as far as they are the same."""
    wanted, (first, second) = parts_of(thought), noun_stems(thought)
    now = thought in decision.commands
    extra = []
    for command in decision.commands:
        parts, (mine, other) = parts_of(command), noun_stems(command)
        shared = "".join(str(int(bool(a & b))) for a in (mine, other) for b in (first, second))
        extra.append(
            [
                bucket_of(f"equal {command == thought} {now}"),
                bucket_of(f"pair {parts.verb} {wanted.verb} {shared}"),
                bucket_of(f"shared {shared} {parts.moves} {now}"),
                bucket_of(f"verb {parts.verb} {shared} {now}"),
            ]
        )
    return np.concatenate([plain, np.array(extra, np.int64).reshape(-1, 4)], 1)


class Thinker(Ranker):
    """The ranker. ``samples``: K of the E-step. Its networks read thoughts and commands alike."""

    def __init__(self, members: int, samples: int) -> None:
        super().__init__(members)
        self.samples = samples

    @property
    def by_decision(self) -> bool:
        return False

    def learn(
        self, demonstrations: Sequence[Demonstration], updates: int, seed: int, rounds: int = ROUNDS
    ) -> Iterator[TrainingSet]:
        """Train new networks for ``updates`` steps each, first with thoughts from `moments` and then ``rounds`` times
        with inferred ones; yields what was learnt after each of these trainings."""
        known = moments(demonstrations)
        for number in range(rounds + 1):
            rng = np.random.default_rng(np.random.SeedSequence((seed, number)))
            chosen = [self.inferred(one, rng) for one in known] if number else [one.first for one in known]
            data = _rows(known, chosen)
            self.networks = []
            self.train(data, updates, int(np.random.SeedSequence((seed, number)).generate_state(1)[0]))
            yield data

    def inferred(self, one: Moment, rng: np.random.Generator) -> int:
        """Position of a thought that explains the demonstrated command: a sample of the posterior."""
        prior = np.exp(self.log_probabilities(*with_no_memory(thought_features(one.decision, one.thoughts))))
        proposal = prior / 2
        proposal[list(one.ahead)] += 0.5 / len(one.ahead)
        own = {one.decision.commands[i] for i in one.good}
        proposal[[z != one.first and thought in own for z, thought in enumerate(one.thoughts)]] = 0
        if not proposal.any():
            return one.first
        drawn = rng.choice(len(prior), self.samples, p=proposal / proposal.sum())
        plain = text_features(one.decision)
        weight = {
            z: prior[z] * self._likelihood(one, one.thoughts[z], plain) / proposal[z] for z in set(drawn.tolist())
        }
        weights = np.array([weight[z] for z in drawn.tolist()])
        return int(rng.choice(drawn, p=weights / weights.sum()))

    def _likelihood(self, one: Moment, thought: str, plain: Ids) -> float:
        logs = self.log_probabilities(*with_no_memory(command_features(one.decision, thought, plain)))
        return float(np.exp(logs[list(one.good)]).sum()) + 1e-9

    def rows(self, demonstrations: Sequence[Demonstration]) -> TrainingSet:
        """The labelled steps with their first thoughts."""
        known = moments(demonstrations)
        return _rows(known, [one.first for one in known])

    def scores(self, episode: Episode, decision: Decision) -> npt.NDArray[np.float64]:
        seen = [step.decision for step in episode.steps[-STATES:]]
        return self.marginal(decision, candidates(decision, seen), MARGINAL)

    def marginal(self, decision: Decision, thoughts: Sequence[str], most: int) -> npt.NDArray[np.float64]:
        """Log-probabilities of the commands, (commands,), over the ``most`` most probable thoughts."""
        prior = self.log_probabilities(*with_no_memory(thought_features(decision, thoughts)))
        plain = text_features(decision)
        best: list[int] = np.argsort(-prior, kind="stable")[:most].tolist()
        given = [self.log_probabilities(*with_no_memory(command_features(decision, thoughts[z], plain))) for z in best]
        joint = prior[best][:, None] + np.array(given)
        total = np.logaddexp.reduce(joint, axis=0)
        return total - np.logaddexp.reduce(total)


def with_no_memory(ids: Ids) -> tuple[Ids, npt.NDArray[np.float32]]:
    return ids, no_memory(len(ids))


def _rows(known: Sequence[Moment], chosen: Sequence[int]) -> TrainingSet:
    """A row for the thought and one for the command of each moment."""
    games: dict[str, list[Row]] = {}
    for one, z in zip(known, chosen, strict=True):
        thoughts = thought_features(one.decision, one.thoughts)
        commands = command_features(one.decision, one.thoughts[z], text_features(one.decision))
        for ids, good in ((thoughts, (z,)), (commands, one.good)):
            games.setdefault(one.game, []).append(row_of(ids, no_memory(len(ids)), good))
    return TrainingSet(games)
