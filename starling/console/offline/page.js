// Shows a story on the page: the display (GlkOte) and the file store (Dialog) that Glk needs.
"use strict";
const log = document.getElementById("log");
const statusLine = document.getElementById("status");
const form = document.getElementById("say");
const line = document.getElementById("line");
const KEYS = { Enter: "return", Escape: "escape", Backspace: "delete", ArrowLeft: "left", ArrowRight: "right",
  ArrowUp: "up", ArrowDown: "down", Home: "home", End: "end", PageUp: "pageup", PageDown: "pagedown", Tab: "tab" };

const display = {
  windows: new Map(), // by id
  generation: 0,
  wanted: null, // the input that the story waits for
  history: [],
  place: 0, // in the history

  init(glk) {
    this.glk = glk;
    const metrics = { width: columns(), height: 50 };
    for (const kind of ["grid", "buffer"]) {
      Object.assign(metrics, { [kind + "charwidth"]: 1, [kind + "charheight"]: 1, [kind + "marginx"]: 0, [kind + "marginy"]: 0 });
    }
    for (const name of ["graphicsmarginx", "graphicsmarginy", "inspacingx", "inspacingy", "outspacingx", "outspacingy"]) metrics[name] = 0;
    glk.accept({ type: "init", gen: 0, metrics, support: [] });
  },

  update(change) {
    if (change.type === "error") return this.error(change.message);
    if (change.type === "pass") return;
    this.generation = change.gen;
    if (change.windows) {
      this.windows = new Map(change.windows.map((w) => [w.id, w]));
      if (!change.windows.some((w) => w.type === "grid")) statusLine.hidden = true;
    }
    for (const content of change.content || []) {
      const target = this.windows.get(content.id);
      if (target && target.type === "grid") showStatus(target, content);
      else showText(content);
    }
    if (change.input) this.wanted = change.input[0] || null;
    if (change.specialinput) askForFile(change.specialinput);
    if ((change.type === "exit" || change.disable) && !line.disabled) {
      this.wanted = null;
      line.disabled = true;
      showText({ text: [{}, { content: ["emphasized", "[The story is over. Reload the page to play again.]"] }] });
    }
    line.placeholder = this.wanted && this.wanted.type === "char" ? "Press a key" : "";
  },

  send(type, value) {
    const wanted = this.wanted;
    this.wanted = null;
    this.glk.accept({ type, gen: this.generation, window: wanted.id, value });
  },

  error(message) { showText({ text: [{ content: ["emphasized", "[" + message + "]"] }] }); },
  warning() {},
  log() {},
  getinterface() { return this.glk; },
};

// The number of characters of the status line, at most 80.
function columns() {
  const probe = document.createElement("span");
  probe.textContent = "0".repeat(40);
  statusLine.hidden = false;
  statusLine.append(probe);
  const width = probe.getBoundingClientRect().width / 40;
  const room = statusLine.clientWidth - 2 * parseFloat(getComputedStyle(statusLine).paddingLeft);
  probe.remove();
  statusLine.hidden = true;
  return Math.max(20, Math.min(80, Math.floor(room / width)));
}

// Glk gives text as [style, text, style, text, ...] or as objects with both.
function* runs(content) {
  for (let i = 0; i < (content || []).length; i += 1) {
    if (typeof content[i] === "object") yield [content[i].style, content[i].text];
    else yield [content[i], content[(i += 1)]];
  }
}

function showText(content) {
  if (content.clear) log.replaceChildren();
  let first = null;
  for (const part of content.text || []) {
    if (!part.append || !log.lastElementChild) log.append(document.createElement("p"));
    const paragraph = log.lastElementChild;
    if (!part.append) first = first || paragraph;
    for (const [style, text] of runs(part.content)) {
      const span = document.createElement("span");
      span.className = style;
      span.textContent = text;
      paragraph.append(span);
    }
  }
  // The answer is read from its top; what fits is shown with the line to type in.
  if (first && !content.clear && display.history.length) {
    form.scrollIntoView({ block: "end" });
    if (first.getBoundingClientRect().top < 0) first.scrollIntoView();
  }
}

function showStatus(target, content) {
  const lines = statusLine.hidden ? [] : statusLine.textContent.split("\n");
  for (const part of content.lines || []) lines[part.line] = Array.from(runs(part.content), ([, text]) => text).join("");
  statusLine.textContent = Array.from({ length: target.gridheight }, (_, i) => lines[i] || "").join("\n");
  statusLine.hidden = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!display.wanted) return;
  const typed = line.value;
  line.value = "";
  if (display.wanted.type === "char") return display.send("char", typed[0] || "return");
  if (typed.trim()) display.history.push(typed);
  display.place = display.history.length;
  display.send("line", typed);
});

line.addEventListener("keydown", (event) => {
  if (display.wanted && display.wanted.type === "char") {
    const key = KEYS[event.key] || event.key;
    if (event.key === "Tab" || event.ctrlKey || event.altKey || event.metaKey || (key === event.key && key.length > 1)) return;
    event.preventDefault();
    return display.send("char", key);
  }
  if (event.key === "ArrowUp" && display.place > 0) display.place -= 1;
  else if (event.key === "ArrowDown" && display.place < display.history.length) display.place += 1;
  else return;
  event.preventDefault();
  line.value = display.history[display.place] || "";
});

document.getElementById("transcript").addEventListener("click", () => {
  const link = document.createElement("a");
  const text = Array.from(log.children, (paragraph) => paragraph.textContent).join("\n") + "\n";
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = "transcript.txt";
  link.click();
});

// Saved positions, kept by the browser; where it keeps nothing for this page, until the page is closed.
const store = (() => {
  try {
    localStorage.setItem("starling-test", "");
    localStorage.removeItem("starling-test");
    return localStorage;
  } catch (refused) {
    const kept = new Map();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
  }
})();

const keyOf = (ref) => ["starling", ref.gameid, ref.usage, ref.filename].join("/");

const files = {
  streaming: false,
  file_construct_ref: (filename, usage, gameid) => ({ filename, usage: usage || "", gameid: gameid || "" }),
  file_construct_temp_ref: (usage) => ({ filename: "temp-" + Math.random(), usage, gameid: "" }),
  file_clean_fixed_name: (name) => name.replace(/[^\w-]/g, "") || "null",
  file_ref_exists: (ref) => store.getItem(keyOf(ref)) !== null,
  file_remove_ref: (ref) => store.removeItem(keyOf(ref)),
  file_write: (ref, bytes) => (store.setItem(keyOf(ref), JSON.stringify(Array.from(bytes))), true),
  file_read: (ref) => JSON.parse(store.getItem(keyOf(ref))),
  autosave_read: () => null,
  autosave_write: () => {},
};

function askForFile(request) {
  const question = request.filemode === "read" ? "Restore which position?" : "Save under which name?";
  const filename = window.prompt(question, "1");
  const value = filename ? { filename, usage: request.filetype, gameid: request.gameid } : null;
  const answer = () => display.glk.accept({ type: "specialresponse", gen: display.generation, response: "fileref_prompt", value });
  setTimeout(answer); // Glk is still busy with this update
}

const bytes = Uint8Array.from(atob(document.getElementById("story").textContent), (letter) => letter.charCodeAt(0));
const vm = new ZVM();
const options = { vm, Glk, GlkOte: display, Dialog: files };
vm.prepare(bytes, options);
Glk.init(options);
