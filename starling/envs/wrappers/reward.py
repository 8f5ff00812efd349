"""Reward shaping: scaling, clipping, step penalties, and bonuses for the ending."""

from __future__ import annotations

from typing import Any, Literal

import gymnasium as gym

from starling.util.errors import StarlingError


class RewardShaping(gym.Wrapper[Any, Any, Any, Any], gym.utils.RecordConstructorArgs):
    """Shapes the reward as papers on text games do; by default it is unchanged.

    The reward is scaled, then clipped; penalties and bonus are added afterwards and are neither scaled nor clipped.

    Observation and action spaces: unchanged. Info keys: ``score`` stays raw; ``raw_reward``, a float, is added by
    `step`: the reward before shaping.

    Parameters
    ----------
    env
        Any environment of this package.
    step_penalty
        Subtracted at every step, at least 0.
    scale
        ``"max_score"`` divides the reward by the game's maximum score, so that a full score earns a return of 1 in
        every game; None for no scaling.
    clip
        (min, max), such as (-1, 1); None for no clipping.
    win_bonus
        Added when the game is won.
    lose_penalty
        Subtracted when the game is lost, at least 0. Truncation is neither a win nor a loss.

    Raises StarlingError for an invalid argument, and in `step` if the game has no maximum score to scale by.
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
            raise StarlingError(f"clip={clip}: give (min, max)")
        if step_penalty < 0 or lose_penalty < 0:
            raise StarlingError(
                f"step_penalty={step_penalty}, lose_penalty={lose_penalty}: penalties are subtracted; give positive "
                "numbers"
            )
        self._step_penalty, self._scale, self._clip = step_penalty, scale, clip
        self._win_bonus, self._lose_penalty = win_bonus, lose_penalty

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        observation, raw, terminated, truncated, infos = self.env.step(action)
        reward = float(raw)
        if self._scale == "max_score":
            if not infos.get("max_score"):
                raise StarlingError("scale='max_score': the game has no maximum score; use scale=None")
            reward /= infos["max_score"]
        if self._clip is not None:
            reward = min(max(reward, self._clip[0]), self._clip[1])
        reward -= self._step_penalty
        if terminated and self._win_bonus and infos["won"]:
            reward += self._win_bonus
        if terminated and self._lose_penalty and infos["lost"]:
            reward -= self._lose_penalty
        return observation, reward, terminated, truncated, {**infos, "raw_reward": float(raw)}
