"""Prior from a causal language model run in this process: the likelihood of each command as a continuation of the
prompt.

The prompt lists the commands. One forward pass scores them all: each command attends to the prompt and to itself, not
to the others. The likelihood covers the whole command and the end-of-text token.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from starling.agents.common.devices import open_device
from starling.agents.priors.prior import CachedPrior, PriorQuery, score_acting_commands
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

ASKED = "\nAnswer with one of these commands:\n"


class LocalLMPrior(CachedPrior):
    """The prior. ``model``: a folder, a GGUF file, or a name known to `transformers`.

    Raises StarlingError, in one line, if it cannot be loaded, and MissingDependencyError if a library is not installed.
    """

    def __init__(self, model: str | None, cache: str | Path | None, device: str = "cpu") -> None:
        if not model:
            raise StarlingError("prior=torch needs a model: --set model=FOLDER or FILE.gguf")
        self._tokenizer, lm = load_causal_lm(model)
        self._lm = lm.to(open_device(device))
        super().__init__(model_label(model), cache)

    def scores(self, query: PriorQuery) -> np.ndarray | None:
        return score_acting_commands(query, lambda commands: self._cached_scores(query.prompt, commands))

    def _cached_scores(self, prompt: str, commands: Sequence[str]) -> np.ndarray:
        listed = "\n".join(commands)
        whole = f"{prompt}{ASKED}{listed}"
        scores = self.cached(whole, commands, lambda: self._score(whole, commands))
        assert scores is not None  # `_score` never fails
        return np.array(scores)

    def _score(self, prompt: str, commands: Sequence[str]) -> tuple[list[float], int]:
        """Normalised log-likelihoods of the commands, and the number of tokens."""
        tokenizer = self._tokenizer
        end = tokenizer.eos_token_id
        if tokenizer.chat_template:
            messages = [{"role": "user", "content": prompt}]
            prompt = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        else:
            prompt += "\n\n> "
        before = tokenizer.encode(prompt, add_special_tokens=False)
        tokens = [tokenizer.encode(c, add_special_tokens=False) + ([] if end is None else [end]) for c in commands]
        values = log_likelihoods(self._lm, before, tokens)
        normalised = values - np.logaddexp.reduce(values)
        return normalised.tolist(), len(before) + sum(map(len, tokens))


@torch.no_grad()
def log_likelihoods(model: Any, before: Sequence[int], continuations: Sequence[Sequence[int]]) -> np.ndarray:
    """Log-likelihoods of continuations of the tokens ``before``, shape (continuations,), in one forward pass."""
    start, lengths = len(before), [len(tokens) for tokens in continuations]
    owner = np.concatenate([np.full(start, -1), np.repeat(np.arange(len(continuations)), lengths)])
    position = np.concatenate([np.arange(start), *(start + np.arange(length) for length in lengths)])
    # A token attends to the prompt, and to the earlier tokens of its own continuation.
    attends = np.tril(np.ones((len(owner), len(owner)), bool)) & ((owner == -1) | (owner == owner[:, None]))
    mask = torch.where(torch.from_numpy(attends), 0.0, torch.finfo(torch.float32).min)[None, None]
    ids = torch.tensor([[*before, *(token for tokens in continuations for token in tokens)]])
    logits = model(
        input_ids=ids.to(model.device),
        attention_mask=mask.to(model.device, model.dtype),
        position_ids=torch.from_numpy(position)[None].to(model.device),
        use_cache=False,
        logits_to_keep=len(owner) - start + 1,
    ).logits[0]
    logs = torch.log_softmax(logits.float(), dim=1).double()
    found, first = np.zeros(len(continuations)), 1
    for i, tokens in enumerate(continuations):
        # The first token is predicted at the end of the prompt, each other one at the token before it.
        rows = [0, *range(first, first + len(tokens) - 1)]
        found[i] = logs[rows, list(tokens)].sum().item()
        first += len(tokens)
    return found


def load_causal_lm(name: str) -> tuple[Any, Any]:
    """(tokenizer, model) of a folder, a GGUF file or a name known to `transformers`; the model in 32 bits, on the CPU.

    Raises StarlingError, in one line, if it cannot be loaded, and MissingDependencyError if a library is not installed.
    """
    try:
        import transformers
    except ImportError:
        raise MissingDependencyError(f"a local language model needs transformers: {install_hint('local-lm')}") from None
    path = Path(name)
    where: dict[str, Any] = {"pretrained_model_name_or_path": name}
    if path.suffix == ".gguf":
        where = {"pretrained_model_name_or_path": str(path.parent), "gguf_file": path.name}
    if not path.exists() and (path.is_absolute() or "gguf_file" in where):
        raise StarlingError(f"{name}: model not found")
    # Errors are reported once, by the exception.
    logging.getLogger("transformers").setLevel(logging.CRITICAL)
    transformers.utils.logging.disable_progress_bar()
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(**where)
        model = transformers.AutoModelForCausalLM.from_pretrained(**where, dtype=torch.float32)
    except ImportError as error:
        needed = " ".join(str(error).split())[:120]
        raise MissingDependencyError(f"{name}: {needed}; {install_hint('local-lm')}") from None
    except Exception as error:  # whatever transformers makes of a broken file
        told = " ".join(str(error).split())[:120] or type(error).__name__
        raise StarlingError(f"{name}: not a causal language model that transformers can load ({told})") from None
    return tokenizer, model.eval()


def model_label(name: str) -> str:
    """The name of a file or folder with its size, which most likely differs between models of the same name."""
    path = Path(name)
    if not path.exists():
        return name
    files = [path] if path.is_file() else [file for file in path.iterdir() if file.is_file()]
    return f"{path.resolve().name} ({sum(file.stat().st_size for file in files)} bytes)"
