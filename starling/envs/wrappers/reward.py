"""Other rewards than the change of the score."""

from __future__ import annotations

from typing import Any, Literal

import gymnasium as gym

from starling.util.errors import StarlingError


class RewardShaping(gym.Wrapper[Any, Any, Any, Any], gym.utils.RecordConstructorArgs):
    """Rewards as papers on text games shape them; every switch is off unless asked for.

    The game's reward is scaled, then clipped; then the penalties and the bonus are added, which are never scaled
    or clipped. The infos keep the raw ``score``, and ``raw_reward`` is the game's reward as it was.

    Parameters
    ----------
    env
        Any environment of this package.
    step_penalty
        Subtracted at every step; give 0.1 for -0.1.
    scale
        ``"max_score"`` divides by the game's maximum, so that an episode with every point earns 1 in each game.
    clip
        (lowest, highest), such as (-1, 1).
    win_bonus, lose_penalty
        Added when the game is won, subtracted when it is lost. A step limit is neither.
    """

    def __init__(
        self,
        env: gym.Env[Any, Any],
        step_penalty: float = 0.0,
        scale: Literal["max_score"] | None = None,
        clip: tuple[float, float] | None = None,
        win_bonus: float = 0.0,
        lose_penalty: float = 0.0,
    ) -> None:
        gym.utils.RecordConstructorArgs.__init__(
            self, step_penalty=step_penalty, scale=scale, clip=clip, win_bonus=win_bonus, lose_penalty=lose_penalty
        )
        super().__init__(env)
        if scale not in (None, "max_score"):
            raise StarlingError(f"scale={scale!r}: choose None or 'max_score'")
        if clip is not None and not clip[0] <= clip[1]:
            raise StarlingError(f"clip={clip}: the lowest comes first")
        if step_penalty < 0 or lose_penalty < 0:
            raise StarlingError("penalties are subtracted: give them as positive numbers")
        self._step_penalty, self._scale, self._clip = step_penalty, scale, clip
        self._win_bonus, self._lose_penalty = win_bonus, lose_penalty

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        observation, raw, terminated, truncated, infos = self.env.step(action)
        reward = float(raw)
        if self._scale == "max_score":
            if not infos.get("max_score"):
                raise StarlingError("the game has no maximum score to scale rewards by; leave scale out")
            reward /= infos["max_score"]
        if self._clip is not None:
            reward = min(max(reward, self._clip[0]), self._clip[1])
        reward -= self._step_penalty
        if terminated and self._win_bonus and infos["won"]:
            reward += self._win_bonus
        if terminated and self._lose_penalty and infos["lost"]:
            reward -= self._lose_penalty
        return observation, reward, terminated, truncated, {**infos, "raw_reward": float(raw)}
