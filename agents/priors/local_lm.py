"""Scores of commands by a causal language model that torch runs in this process: how likely it is to write each.

The model reads the question with the list of commands, and then every command in the same pass: each sees the question and
itself, and not the others. The likelihood is that of the command's whole text and its end.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from starling.agents.common.devices import open_device
from starling.agents.priors.prior import KeptPrior, Question, of_what_does_something
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

ASKED = "\nAnswer with one of these commands:\n"


class LocalLM(KeptPrior):
    """A model of `transformers`: a folder, a GGUF file, or a name that it knows. Raises StarlingError, in one line, for what
    is none, and MissingDependencyError where the libraries are not installed."""

    def __init__(self, model: str | None, cache: str | Path | None, device: str = "cpu") -> None:
        if not model:
            raise StarlingError("prior=torch needs a model: --set model=FOLDER or FILE.gguf")
        self._tokenizer, lm = _load(model)
        self._lm = lm.to(open_device(device))
        super().__init__(_label(model), cache)

    def scores(self, question: Question) -> np.ndarray | None:
        return of_what_does_something(question, lambda shown: self._likely(question.prompt, shown))

    def _likely(self, prompt: str, commands: Sequence[str]) -> np.ndarray:
        listed = "\n".join(commands)
        whole = f"{prompt}{ASKED}{listed}"
        found = self.kept_or_asked(whole, commands, lambda: self._ask(whole, commands))
        assert found is not None  # it never fails
        return np.array(found)

    def _ask(self, prompt: str, commands: Sequence[str]) -> tuple[list[float], int]:
        tokenizer = self._tokenizer
        end = tokenizer.eos_token_id
        if tokenizer.chat_template:
            said = [{"role": "user", "content": prompt}]
            prompt = tokenizer.apply_chat_template(said, tokenize=False, add_generation_prompt=True)
        else:
            prompt += "\n\n> "
        before = tokenizer.encode(prompt, add_special_tokens=False)
        written = [tokenizer.encode(c, add_special_tokens=False) + ([] if end is None else [end]) for c in commands]
        values = likelihoods(self._lm, before, written)
        normalised = values - np.logaddexp.reduce(values)
        return normalised.tolist(), len(before) + sum(map(len, written))


@torch.no_grad()
def likelihoods(model: Any, before: Sequence[int], written: Sequence[Sequence[int]]) -> np.ndarray:
    """Log-likelihood of each sequence of tokens after ``before``, shape (sequences,), by one pass of the model."""
    start, lengths = len(before), [len(tokens) for tokens in written]
    owner = np.concatenate([np.full(start, -1), np.repeat(np.arange(len(written)), lengths)])
    place = np.concatenate([np.arange(start), *(start + np.arange(length) for length in lengths)])
    # Of what comes earlier, a token sees the question and its own sequence.
    sees = np.tril(np.ones((len(owner), len(owner)), bool)) & ((owner == -1) | (owner == owner[:, None]))
    mask = torch.where(torch.from_numpy(sees), 0.0, torch.finfo(torch.float32).min)[None, None]
    ids = torch.tensor([[*before, *(token for tokens in written for token in tokens)]])
    logits = model(
        input_ids=ids.to(model.device),
        attention_mask=mask.to(model.device, model.dtype),
        position_ids=torch.from_numpy(place)[None].to(model.device),
        use_cache=False,
        logits_to_keep=len(owner) - start + 1,
    ).logits[0]
    logs = torch.log_softmax(logits.float(), dim=1).double()
    found, first = np.zeros(len(written)), 1
    for i, tokens in enumerate(written):
        # The first token is foretold at the end of the question, each other one by the token before it.
        foretold = [0, *range(first, first + len(tokens) - 1)]
        found[i] = logs[foretold, list(tokens)].sum().item()
        first += len(tokens)
    return found


def _load(name: str) -> tuple[Any, Any]:
    try:
        import transformers
    except ImportError:
        raise MissingDependencyError(f"prior=torch needs transformers: {install_hint('local-lm')}") from None
    path = Path(name)
    where: dict[str, Any] = {"pretrained_model_name_or_path": name}
    if path.suffix == ".gguf":
        where = {"pretrained_model_name_or_path": str(path.parent), "gguf_file": path.name}
    if not path.exists() and (path.is_absolute() or "gguf_file" in where):
        raise StarlingError(f"{name}: there is no such model")
    # What goes wrong is told once, by the error.
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


def _label(name: str) -> str:
    """A file's or folder's name and size: another model of the same name is most likely of another size."""
    path = Path(name)
    if not path.exists():
        return name
    files = [path] if path.is_file() else [file for file in path.iterdir() if file.is_file()]
    return f"{path.resolve().name} ({sum(file.stat().st_size for file in files)} bytes)"
