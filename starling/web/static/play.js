// Sends commands without loading the page anew. Without this script the form does the same.
"use strict";
const log = document.getElementById("log");
const form = document.getElementById("say");
const line = document.getElementById("line");
const problem = document.getElementById("problem");
const status = document.getElementById("status");
const suggest = document.getElementById("suggest");
const suggested = document.getElementById("suggested");
const typed = Array.from(log.querySelectorAll(".typed"), (entry) => entry.textContent.slice(2));
let at = typed.length;
let waiting = false;

function show(kind, text) {
  const entry = document.createElement("p");
  entry.className = kind;
  entry.textContent = kind === "typed" ? "> " + text : text;
  log.append(entry);
  log.scrollTop = log.scrollHeight;
}

function showStatus(now) {
  const parts = [now.location];
  if (now.score !== null) parts.push("score " + now.score + (now.max_score ? "/" + now.max_score : ""));
  if (now.moves !== null) parts.push(now.moves + (now.moves === 1 ? " move" : " moves"));
  parts.push(now.ended, now.left);
  status.replaceChildren(...parts.filter(Boolean).map((part) => {
    const span = document.createElement("span");
    span.textContent = part;
    return span;
  }));
}

async function suggestCommands() {
  suggested.replaceChildren();
  if (!suggest || !suggest.checked) return;
  const answer = await fetch(form.action + "/commands", { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  suggested.append(...(await answer.json()).map((command) => {
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
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ stage: "game", line: command }),
    });
    const said = await answer.json();
    if (!answer.ok) {
      problem.textContent = said.problem;
      return;
    }
    if (command.trim()) {
      typed.push(command);
      show("typed", command);
    }
    at = typed.length;
    line.value = "";
    for (const block of said.blocks) show(block.kind, block.text);
    if (said.status) showStatus(said.status);
    if (said.next) {
      const next = document.createElement("a");
      next.href = said.next;
      next.textContent = "Go on";
      log.append(next);
      form.querySelector("button").disabled = true;
      line.disabled = true;
      next.focus();
      log.scrollTop = log.scrollHeight;
    }
    await suggestCommands();
  } catch (error) {
    problem.textContent = "The server does not answer. What was played is kept; try again.";
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
  if (suggest && suggest.checked) return; // the arrows choose a suggestion
  if (event.key === "ArrowUp" && at > 0) at -= 1;
  else if (event.key === "ArrowDown" && at < typed.length) at += 1;
  else return;
  event.preventDefault();
  line.value = typed[at] || "";
});

if (suggest) suggest.addEventListener("change", suggestCommands);
log.scrollTop = log.scrollHeight;
