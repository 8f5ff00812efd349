"""DRRN computed as in the public reference implementation for Jericho, without any caching, for speed comparisons.

Written from the published description (Hausknecht et al. 2020) with its sizes: eight environments, one update of 64
transitions after each step of all of them, 128 units. Every command runs on the interpreter; after every step, room and
inventory are queried and every candidate command is tried to find the admissible ones; all texts are tokenised and
encoded as often as they occur, padded to the longest, for acting, for the update and for its bootstrap values. The
interpreter is this project's, which is faster than Jericho's, and words are hashed instead of cut into word pieces.
"""

from __future__ import annotations

import random
import re
from collections import deque
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

from starling.agents.encoders import bucket
from starling.envs.registration import STEP_LIMIT
from starling.library.catalog import open_game
from starling.states.playable import Playable, explore
from starling.zmachine.machine import Machine

ENVS, BATCH, SIZE, BUCKETS, GAMMA, CLIP, RATE, CAPACITY = 8, 64, 128, 8192, 0.9, 5.0, 1e-4, 500_000


@dataclass
class State:
    texts: tuple[list[int], ...]
    """Response, room and inventory."""
    commands: list[list[int]]
    names: list[str]
    score: int
    ended: bool


def tokens(text: str) -> list[int]:
    return [bucket(word, BUCKETS) for word in re.findall(r"[a-z0-9']+", text.lower())] or [0]


def observe(game: Playable, machine: Machine, text: str) -> State:
    """The state of a machine, explored from scratch."""
    found = explore(game, machine)
    names = [successor.command for successor in found.successors] or ["look"]
    texts = tuple(tokens(t or "") for t in (text, found.description, found.inventory))
    score = game.world.score(machine.memory()) or 0
    return State(texts, [tokens(name) for name in names], names, score, game.over(machine))


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(BUCKETS, SIZE)
        self.grus = nn.ModuleList(nn.GRU(SIZE, SIZE) for _ in range(4))
        self.hidden = nn.Linear(4 * SIZE, SIZE)
        self.value = nn.Linear(SIZE, 1)

    def encode(self, which: int, texts: list[list[int]]) -> Tensor:
        lengths = torch.tensor([len(text) for text in texts])
        padded = pad_sequence([torch.tensor(text) for text in texts])
        packed = pack_padded_sequence(self.words(padded), lengths, enforce_sorted=False)
        return self.grus[which](packed)[1][0]

    def forward(self, states: list[State], commands: list[list[list[int]]]) -> tuple[Tensor, ...]:
        """The Q values of each state's commands, a tensor per state."""
        seen = torch.cat([self.encode(i, [s.texts[i] for s in states]) for i in range(3)], dim=1)
        read = self.encode(3, [command for some in commands for command in some])
        counts = torch.tensor([len(some) for some in commands])
        both = torch.cat([seen.repeat_interleave(counts, dim=0), read], dim=1)
        return self.value(torch.relu(self.hidden(both))).squeeze(1).split(counts.tolist())


class Reference:
    """Eight environments and an agent; `step` plays a command in each and makes an update."""

    def __init__(self, game: str, seed: int = 0) -> None:
        torch.manual_seed(seed)
        self.chance = random.Random(seed)
        self.game = open_game(game)
        self.machines = [self.game.start() for _ in range(ENVS)]
        self.states = [self._begin(machine) for machine in self.machines]
        self.lengths = [0] * ENVS
        self.network = Network()
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=RATE)
        self.memory: deque[tuple[State, int, float, State]] = deque(maxlen=CAPACITY)

    def step(self) -> None:
        with torch.no_grad():
            values = self.network(self.states, [state.commands for state in self.states])
        for i, (state, q) in enumerate(zip(self.states, values, strict=True)):
            action = int(torch.multinomial(torch.softmax(q, dim=0), 1))
            text = self.game.step(self.machines[i], state.names[action])
            after = observe(self.game, self.machines[i], text)
            self.memory.append((state, action, float(after.score - state.score), after))
            self.lengths[i] += 1
            if after.ended or self.lengths[i] == STEP_LIMIT:
                after, self.lengths[i] = self._begin(self.machines[i]), 0
            self.states[i] = after
        if len(self.memory) >= BATCH:
            self._update()

    def _begin(self, machine: Machine) -> State:
        return observe(self.game, machine, self.game.begin(machine, None))

    def _update(self) -> None:
        states, actions, rewards, nexts = zip(*self.chance.sample(self.memory, BATCH), strict=True)
        best = torch.stack([q.max() for q in self.network(nexts, [state.commands for state in nexts])]).detach()
        alive = torch.tensor([not state.ended for state in nexts])
        goal = torch.tensor(rewards) + GAMMA * alive * best
        taken = [[state.commands[action]] for state, action in zip(states, actions, strict=True)]
        loss = nn.functional.smooth_l1_loss(torch.cat(self.network(states, taken)), goal)
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), CLIP)
        self.optimiser.step()
