"""Models in GGUF files, served by llama.cpp in this process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starling.author.gguf import serve
from starling.cli import app
from starling.util.errors import AuthorError

MODEL = os.environ.get("STARLING_GGUF")


@pytest.mark.parametrize("content", [None, b"", b"GG", b"not a model"])
def test_file_that_is_not_a_model_is_named_in_the_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(AuthorError, match=r"model\.gguf") as error:
        serve(path)
    assert "\n" not in str(error.value)
    result = CliRunner().invoke(app, ["generate", "x", "--author", "openai", "--model", str(path)])
    assert result.exit_code == 1


@pytest.mark.skipif(not MODEL, reason="set STARLING_GGUF to a GGUF model file")
def test_model_in_a_file_replies(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from starling.author.gguf import serve\n"
        "from starling.author.endpoint import ChatEndpoint\n"
        "model = Path(sys.argv[1]); endpoint = ChatEndpoint(base_url=serve(model), model=str(model))\n"
        "schema = {'type': 'object', 'properties': {'ok': {'type': 'boolean'}}, 'required': ['ok']}\n"
        "print(endpoint.ask([{'role': 'user', 'content': 'Say ok.'}], schema, 'x', 0, 20).text, endpoint.label)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(MODEL)], capture_output=True, text=True, timeout=300)
    assert '"ok"' in done.stdout, done.stderr
    assert done.stdout.split()[-1] == Path(str(MODEL)).name
