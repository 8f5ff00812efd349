"""Bootstrapped distillation: a ranker learns what a search would find, from single expansions of states it visits.

After Gu et al. (2023), "BOOT: Data-free Distillation of Denoising Diffusion Models with Bootstrapping". There, a
student predicts in one pass what a teacher reaches after many denoising steps. It has the time as an input, learns from
pairs of consecutive teacher steps on its own predictions, and is anchored by a boundary loss where the result is known.
No training data are needed. Here, the teacher is value iteration on the game:

* **Student**: q(s, a, k), the best discounted gain of command a in state s that k further commands can bring. The
  number of backups k, from 0 to `BACKUPS`, is an input of the ranker's network; features and consumers of the ranker
  stay as they are, and it is asked at the highest k.
* **Boundary**: q(s, a, 0) is the reward of a, that is, its gain in score.
* **Bootstrapping**: q(s, a, k + 1) <- r + gamma max over b of q(s', b, k), where the target is the student's own
  prediction without gradient. It takes one expansion of s: each command is played from a snapshot of s.
* **Data-free**: s are the states that the student visits when it plays the source games; there are no demonstrations.

Deviations. The teacher is exact (the game itself) and has no weights to start the student from. Rewards and transitions
are discrete, so that the paper's choice of signals and of solver does not arise. The paper conditions on time in every
layer; here an embedding of k is added to the sum of the features' embeddings. The loss compares not only the values
(the paper's distance of signals) but also the softmax over the commands of a state, which a ranker is for. Targets come
from the current student, as in the paper, on all expansions so far, not only on fresh ones.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.seeding import torch_seeded
from starling.agents.common.situations import log_softmax
from starling.agents.priors.ranker import (
    MAX_COMMANDS,
    PEAK_LEARNING_RATE,
    Network,
    Ranker,
    Row,
    TrainingSet,
    no_memory,
    replaced,
)
from starling.agents.priors.ranker_features import Ids, penalties, text_features
from starling.agents.ranker_drrn import RankerDRRN
from starling.library.catalog import open_game
from starling.states.graph import ONGOING
from starling.training.checkpoint import CHECKPOINT, open_run, restoring, save_checkpoint, single_thread
from starling.training.demonstrations import decision_of, pushed
from starling.training.episode import Decision, Episode
from starling.util.errors import StarlingError

BACKUPS = 16
GAMMA = 0.9
SCALE = 50.0
"""The ranker's logits per maximum score of a game: a command that is better by 2% is e times as probable."""
LOSS_UNIT = 5.0
"""Difference of logits from which on the loss is linear."""
STEPS = 40
"""Commands of an episode."""
UPDATES = 400
"""Of each network and round."""
TEMPERATURE = 0.2
"""Of the student's play, in units of its scores."""
GAMES_PER_BATCH, STATES_PER_GAME, COMMANDS_PER_STATE = 16, 3, 16
ROWS_PER_GAME = 40
"""Decisions of each game that the agent keeps, for its further training in a target."""
PENALTIES = (2.0, 1.0, 2.0)
"""As `RankerDRRN` has them in evaluation."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Expanded:
    """A state after one expansion. ``ids``: features of its n commands, (n, features); ``reward``: their gains as
    fractions of the maximum score, (n,); ``after``: features of the commands in the state that each leads to, (m,
    features) with m from 0, which is the end of the game."""

    ids: Ids
    reward: Floats
    after: tuple[Ids, ...]


@dataclass(frozen=True)
class RoundReport:
    """A round: mean ``score`` of its episodes as a fraction of the maximum; ``states`` expanded and ``commands`` played
    on the machine to do so, up to now; ``loss`` at its end."""

    round: int
    score: float
    states: int
    commands: int
    loss: float


class Source:
    """A game that the student plays, and what was expanded there."""

    def __init__(self, name: str) -> None:
        self.name, self.game = name, open_game(name)
        self.opening = self.game.begin(self.game.scratch, None)
        self.expanded: dict[Decision, Expanded] = {}

    def play(self, choose: Callable[[Episode, Decision], int], steps: int) -> tuple[list[str], float]:
        """An episode of the commands at the positions that ``choose`` returns; expands its states. Returns its commands
        and its score as a fraction of the maximum."""
        game, graph = self.game, self.game.graph
        state, text, episode = game.beginning, self.opening, Episode()
        played: list[str] = []
        while graph.ended.data[state] == ONGOING and len(played) < steps:
            info = game.info(state)
            decision = episode.see(
                info.description or "", info.inventory or "", info.admissible, text, self._score(state)
            )
            if decision not in self.expanded:
                self.expanded[decision] = self._expand(state, decision)
            position = choose(episode, decision)
            episode.play(position)
            transition = info.transitions[info.admissible[position]]
            played.append(transition.command)
            state, text = transition.after, transition.text
        return played, self._score(state) / (game.max_score or 1)

    def replay(self, commands: Sequence[str]) -> None:
        """Expand again what an episode of these commands expanded."""
        left = iter(commands)
        self.play(lambda _, decision: decision.commands.index(next(left)), len(commands))

    def _score(self, state: int) -> float:
        return float(self.game.graph.score_of(state) or 0)

    def _expand(self, state: int, decision: Decision) -> Expanded:
        game = self.game
        ids = text_features(decision)
        reward, after = [], []
        for command in decision.commands:
            transition = game.info(state).transitions[command]
            then = transition.after
            reward.append((self._score(then) - decision.score) / (game.max_score or 1))
            if then == state:
                after.append(ids)  # but for the response and the last command
            elif game.graph.ended.data[then] != ONGOING:
                after.append(ids[:0])
            else:
                last = pushed(command, decision.last)
                following = decision_of(game, then, decision.opening, transition.text, last)
                after.append(text_features(following)[:MAX_COMMANDS])
        return Expanded(ids, np.array(reward, np.float32), tuple(after))


def targets(network: Network, expanded: Sequence[Expanded], places: Sequence[Ids], backups: Ids | None) -> torch.Tensor:
    """Of the commands at ``places`` of each state: r + gamma max q(s', ., k), times `SCALE`; shape (commands,), states
    one after the other. ``backups``: k of each of these commands, (commands,); None for a network without k."""
    rewards = torch.from_numpy(np.concatenate([one.reward[at] for one, at in zip(expanded, places, strict=True)]))
    after = [one.after[i] for one, at in zip(expanded, places, strict=True) for i in at.tolist()]
    counts = np.array([len(ids) for ids in after])
    best = torch.zeros(len(after))
    if counts.any():
        owner = torch.from_numpy(np.repeat(np.arange(len(after)), counts))
        ids = torch.from_numpy(np.concatenate(after))
        k = None if backups is None else torch.from_numpy(np.repeat(backups, counts))
        with torch.no_grad():
            values = network(ids, torch.from_numpy(no_memory(len(ids))), k)
        best = best.scatter_reduce(0, owner, values, "amax", include_self=False)
    return SCALE * rewards + GAMMA * best


def fit_values(
    network: Network, games: Sequence[Sequence[Expanded]], updates: int, rng: np.random.Generator,
    boundary: bool = True,
) -> float:  # fmt: skip
    """Train a network for ``updates`` steps on the expanded states of each game; the mean loss of the last tenth.

    ``boundary``: whether q(s, a, 0) learns the reward; without, nothing anchors the values. For ablation, as is a
    network without the input k, which learns q(s, a) <- r + gamma max q(s', .).
    """
    optimiser = torch.optim.Adam(network.parameters(), lr=PEAK_LEARNING_RATE, fused=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, PEAK_LEARNING_RATE, total_steps=updates + 1, pct_start=0.1
    )
    most = 0 if network.backups is None else network.backups.num_embeddings - 1
    losses = []
    for _ in range(updates):
        states = _drawn(games, rng)
        places = [rng.permutation(len(one.reward))[:COMMANDS_PER_STATE] for one in states]
        counts = [len(at) for at in places]
        k = np.repeat(rng.integers(most, size=len(states)), counts) if most else None
        wanted = targets(network.eval(), states, places, k)
        network.train()
        read = np.concatenate([one.ids[at] for one, at in zip(states, places, strict=True)])
        ids = replaced(torch.from_numpy(read), rng)
        memory = torch.from_numpy(no_memory(len(ids)))
        predicted = network(ids, memory, None if k is None else torch.from_numpy(k + 1))
        owner = torch.from_numpy(np.repeat(np.arange(len(states)), counts))
        loss = _distance(predicted, wanted) + _cross_entropy(predicted, wanted, owner, len(states))
        if boundary and k is not None:
            rewards = np.concatenate([one.reward[at] for one, at in zip(states, places, strict=True)])
            now = network(ids, memory, torch.zeros(len(ids), dtype=torch.long))
            loss = loss + _distance(now, SCALE * torch.from_numpy(rewards))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        losses.append(float(loss.detach()))
    network.eval()
    return float(np.mean(losses[-max(1, updates // 10) :]))


def _distance(predicted: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.smooth_l1_loss(predicted / LOSS_UNIT, wanted / LOSS_UNIT)


def _cross_entropy(predicted: torch.Tensor, wanted: torch.Tensor, owner: torch.Tensor, count: int) -> torch.Tensor:
    """Of the softmax over the commands of each state, mean over ``count`` states. Values of states differ more than
    those of the commands in a state, which are what matters."""
    mine, teacher = (log_softmax(scores, owner, count) for scores in (predicted, wanted))
    return -(teacher.exp() * mine).sum() / count


def _drawn(games: Sequence[Sequence[Expanded]], rng: np.random.Generator) -> list[Expanded]:
    found: list[Expanded] = []
    for game in rng.choice(len(games), min(GAMES_PER_BATCH, len(games)), replace=False).tolist():
        states = games[game]
        found += [states[i] for i in rng.choice(len(states), min(STATES_PER_GAME, len(states)), replace=False).tolist()]
    return found


class Bootstrapping:
    """Rounds of play and training on the games ``names``. ``updates``: of each network and round; ``members``: networks
    of the ranker. A round depends on the seed, its number and the rounds before it only.

    ``backups`` 0 and ``boundary`` false switch off the input k and the boundary loss.
    """

    def __init__(
        self, names: Sequence[str], *, members: int, seed: int = 0, updates: int | None = None, backups: int = BACKUPS,
        boundary: bool = True,
    ) -> None:  # fmt: skip
        if not names:
            raise StarlingError("there are no games to learn from")
        self.sources = [Source(name) for name in dict.fromkeys(names)]
        self.seed, self.updates, self.boundary = seed, updates or UPDATES, boundary
        self.ranker = Ranker(members)
        with torch_seeded(np.random.SeedSequence((seed, zlib.crc32(b"bootstrapping")))):
            self.ranker.networks = [Network(backups=backups).eval() for _ in range(members)]
        self.played: list[list[list[str]]] = []
        """The commands of each round's episodes."""

    def round(self) -> RoundReport:
        """Play each game once and train on all that was expanded so far."""
        number = len(self.played)
        rng = np.random.default_rng(np.random.SeedSequence((self.seed, number)))
        scores, played = [], []

        def choose(episode: Episode, decision: Decision) -> int:
            logits = self.ranker.scores(episode, decision) - penalties(episode, decision, *PENALTIES)
            return int((logits / TEMPERATURE + rng.gumbel(size=len(logits))).argmax())  # a sample

        for source in self.sources:
            commands, score = source.play(choose, STEPS)
            played.append(commands)
            scores.append(score)
        self.played.append(played)
        games = [list(source.expanded.values()) for source in self.sources]
        losses = []
        for member, network in enumerate(self.ranker.networks):
            sequence = np.random.SeedSequence((self.seed, number, member))
            with torch_seeded(sequence):
                losses.append(fit_values(network, games, self.updates, np.random.default_rng(sequence), self.boundary))
        return RoundReport(
            number + 1, float(np.mean(scores)), sum(map(len, games)),
            sum(len(one.reward) for one in itertools.chain(*games)), float(np.mean(losses)),
        )  # fmt: skip

    def replay(self, played: Sequence[Sequence[Sequence[str]]]) -> None:
        """Expand again what earlier rounds expanded."""
        for episodes in played:
            for source, commands in zip(self.sources, episodes, strict=True):
                source.replay(commands)
        self.played = [[list(commands) for commands in episodes] for episodes in played]

    def decisions(self) -> TrainingSet:
        """Some of the expanded states of each game; good are the commands that one more backup holds for the best."""
        games = {}
        for source in self.sources:
            every = list(source.expanded.values())
            chosen = np.random.default_rng(self.seed).permutation(len(every))[:ROWS_PER_GAME]
            games[source.name] = [self._row(every[i]) for i in np.sort(chosen).tolist()]
        return TrainingSet(games)

    def _row(self, one: Expanded) -> Row:
        places = np.arange(len(one.ids))
        k = None
        if (embedding := self.ranker.networks[0].backups) is not None:
            k = np.full(len(places), embedding.num_embeddings - 2)
        values = np.mean([targets(n, [one], [places], k).numpy() for n in self.ranker.networks], axis=0)
        return Row(one.ids, no_memory(len(one.ids)), values >= values.max() - 1e-6)


def bootstrap(
    agent: RankerDRRN, names: Sequence[str], out: Path, *, rounds: int, seed: int, resume: bool,
    show: Callable[[RoundReport], None],
) -> list[RoundReport]:  # fmt: skip
    """Bootstrap the agent's ranker on the games ``names``; ``out`` becomes a run that `starling transfer --from` reads,
    written after each round. Returns all rounds' reports.

    Raises StarlingError if ``out`` holds a run and ``resume`` is false.
    """
    single_thread()
    identity = {
        "agent": agent.name, "agent_config": agent.config, "games": list(names), "seed": seed, "pretrain": "bootstrap",
        "rounds": rounds,
    }  # fmt: skip
    state = open_run(out, identity, resume)
    training = Bootstrapping(names, members=agent.settings.members, seed=seed)
    reports: list[RoundReport] = []
    if state is not None:
        with restoring(out / CHECKPOINT):
            training.ranker.load_state_dict(state["agent_state"]["ranker"])
            training.replay(state["played"])
            reports = [RoundReport(**row) for row in state["reports"]]
    for _ in range(len(reports), rounds):
        reports.append(training.round())
        _save(agent, training, reports, identity, out)
        show(reports[-1])
    return reports


def _save(
    agent: RankerDRRN, training: Bootstrapping, reports: Sequence[RoundReport], identity: Mapping[str, Any], out: Path
) -> None:
    agent.adopt(training.ranker, training.decisions())
    state = {
        "identity": dict(identity), "steps": reports[-1].commands, "agent_state": agent.state_dict(),
        "played": training.played, "reports": [asdict(report) for report in reports],
    }  # fmt: skip
    save_checkpoint(out / CHECKPOINT, state)
