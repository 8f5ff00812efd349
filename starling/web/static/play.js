// Sends commands without reloading the page. Without this script, the form works by reloading it.
"use strict";
const log = document.getElementById("log");
const form = document.getElementById("say");
const line = document.getElementById("line");
const problem = document.getElementById("problem");
const status = document.getElementById("status");
const suggest = document.getElementById("suggest");
const suggested = document.getElementById("suggested");
const typed = Array.from(log.querySelectorAll(".typed"), (entry) => entry.textContent.slice(2));
let position = typed.length; // in the history of typed lines
let waiting = false;

function show(kind, text) {
  const entry = document.createElement("p");
  entry.className = kind;
  entry.textContent = kind === "typed" ? "> " + text : text;
  log.append(entry);
  log.scrollTop = log.scrollHeight;
}

function showStatus(game) {
  const parts = [game.location];
  if (game.score !== null) parts.push("score " + game.score + (game.max_score ? "/" + game.max_score : ""));
  if (game.moves !== null) parts.push(game.moves + (game.moves === 1 ? " move" : " moves"));
  parts.push(game.ended, game.left);
  status.replaceChildren(...parts.filter(Boolean).map((part) => {
    const span = document.createElement("span");
    span.textContent = part;
    return span;
  }));
}

async function suggestCommands() {
  suggested.replaceChildren();
  if (!suggest || !suggest.checked) return;
  const response = await fetch(form.action + "/commands", { headers: { Accept: "application/json" } });
  if (!response.ok) return;
  suggested.append(...(await response.json()).map((command) => {
    const option = document.createElement("option");
    option.value = command;
    return option;
  }));
}

async function send(command) {
  if (waiting) return;
  waiting = true;
  problem.textContent = "";
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ stage: "game", line: command }),
    });
    const result = await response.json();
    if (!response.ok) {
      problem.textContent = result.problem;
      return;
    }
    if (command.trim()) {
      typed.push(command);
      show("typed", command);
    }
    position = typed.length;
    line.value = "";
    for (const block of result.blocks) show(block.kind, block.text);
    if (result.status) showStatus(result.status);
    if (result.next) {
      const next = document.createElement("a");
      next.href = result.next;
      next.textContent = "Continue";
      log.append(next);
      form.querySelector("button").disabled = true;
      line.disabled = true;
      next.focus();
      log.scrollTop = log.scrollHeight;
    }
    await suggestCommands();
  } catch (error) {
    problem.textContent = "The server is not responding. Your progress is saved; try again.";
  } finally {
    waiting = false;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  send(button && button.name === "line" ? button.value : line.value);
  if (!line.disabled) line.focus();
});

line.addEventListener("keydown", (event) => {
  if (suggest && suggest.checked) return; // the arrow keys select a suggestion
  if (event.key === "ArrowUp" && position > 0) position -= 1;
  else if (event.key === "ArrowDown" && position < typed.length) position += 1;
  else return;
  event.preventDefault();
  line.value = typed[position] || "";
});

if (suggest) suggest.addEventListener("change", suggestCommands);
if (typed.length) log.scrollTop = log.scrollHeight; // the opening is read from its top
