// Sends commands without reloading the page. Without this script, the form works by reloading it.
"use strict";
const log = document.getElementById("log");
const form = document.getElementById("say");
const line = document.getElementById("line");
const problem = document.getElementById("problem");
const status = document.getElementById("status");
const suggest = document.getElementById("suggest"); // null in fair play, which has no completion
const suggested = document.getElementById("suggested");
const found = document.getElementById("matches");
const typed = Array.from(log.querySelectorAll(".typed"), (entry) => entry.textContent.slice(2));
const hasKeyboard = matchMedia("(pointer: fine)").matches; // a focused field makes a phone cover the text with keys
const SHOWN = 8; // matches that are listed
let position = typed.length; // in the history of typed lines
let waiting = false;
let known = null; // the commands of this state, once fetched
let matches = null; // of the line that Tab completes, from the one to offer next
let before = ""; // that line as it was typed
let leaving = false; // the next Tab leaves the field

function show(kind, text) {
  const entry = document.createElement("p");
  entry.className = kind;
  entry.textContent = kind === "typed" ? "> " + text : text;
  log.append(entry);
}

// Shows the latest command at the top of the log, or, if the response is short, its end at the bottom.
function scroll() {
  const entries = log.querySelectorAll(".typed");
  if (entries.length) log.scrollTop = entries[entries.length - 1].offsetTop - log.offsetTop - 8;
}

function showStatus(parts) {
  status.replaceChildren(...parts.map((part) => {
    const span = document.createElement("span");
    span.textContent = part;
    return span;
  }));
}

// What a screen reader says with the field: the opening, which nothing else announces, until a command was typed; and
// how Tab works.
function describe() {
  const described = [...(typed.length ? [] : ["opening"]), ...(suggest ? ["keys"] : [])];
  line.setAttribute("aria-describedby", described.join(" "));
}

async function commands() {
  if (known === null) {
    const response = await fetch(form.action + "/commands", { headers: { Accept: "application/json" } });
    if (!response.ok) return [];
    known = await response.json();
  }
  return known;
}

async function suggestCommands() {
  if (!suggest) return;
  suggested.replaceChildren(...(suggest.checked ? await commands() : []).map((command) => {
    const option = document.createElement("option");
    option.value = command;
    return option;
  }));
}

function shared(texts) {
  let start = texts[0];
  for (const text of texts) while (!text.startsWith(start)) start = start.slice(0, -1);
  return start;
}

// Completes the line to what all matching commands share, then to each of them in turn.
async function complete() {
  if (matches === null) {
    const start = line.value.toLowerCase();
    const all = await commands();
    if (line.value.toLowerCase() !== start) return; // more was typed meanwhile
    before = line.value;
    matches = all.filter((command) => command.length > start.length && command.toLowerCase().startsWith(start));
    leaving = matches.length < 2;
    if (!matches.length) {
      found.textContent = "No command continues like this.";
      return;
    }
    const common = shared(matches);
    if (common.length > start.length) {
      line.value = common;
      const more = matches.length - SHOWN;
      found.textContent = matches.length === 1 ? matches[0]
        : matches.length + " commands: " + matches.slice(0, SHOWN).join(", ") + (more > 0 ? " and " + more + " more" : "");
      return;
    }
  }
  line.value = matches.shift();
  leaving = !matches.length;
  found.textContent = line.value + (leaving ? "" : "; Tab for " + matches.length + " more");
}

function startAfresh() {
  matches = null;
  leaving = false;
  if (found) found.textContent = "";
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
    known = null;
    startAfresh();
    for (const block of result.blocks) show(block.kind, block.text);
    if (result.status_line) showStatus(result.status_line);
    if (result.next) {
      const next = document.createElement("a");
      next.href = result.next;
      next.textContent = "Continue";
      log.append(next);
      form.querySelector("button").disabled = true;
      line.disabled = true;
      next.focus();
    }
    scroll();
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
  const isShortcut = button !== null && button.name === "line";
  send(isShortcut ? button.value : line.value);
  if (!line.disabled && (hasKeyboard || !isShortcut)) line.focus();
});

line.addEventListener("keydown", (event) => {
  if (!suggest || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Tab" && line.value.trim() && !leaving) {
    event.preventDefault();
    complete();
  } else if (event.key === "Escape") {
    if (matches !== null) line.value = before;
    startAfresh();
    leaving = true;
  }
});

line.addEventListener("keydown", (event) => {
  if (suggest && suggest.checked) return; // the arrow keys select a suggestion
  if (event.key === "ArrowUp" && position > 0) position -= 1;
  else if (event.key === "ArrowDown" && position < typed.length) position += 1;
  else return;
  event.preventDefault();
  line.value = typed[position] || "";
  startAfresh();
});

line.addEventListener("input", startAfresh);
line.addEventListener("blur", () => {
  startAfresh();
  describe(); // not while the field has the focus: a changed description would be read out
});
if (suggest) {
  suggest.addEventListener("change", suggestCommands);
  document.getElementById("assistance").hidden = false;
}
describe();
scroll(); // the opening is read from its top
if (hasKeyboard) line.focus({ preventScroll: true });
