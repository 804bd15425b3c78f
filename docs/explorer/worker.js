// Runs the library: loads Python, our wheel and its dependencies from beside this file, then answers messages.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const here = (name) => new URL(name, import.meta.url).href;
const tell = (stage) => self.postMessage({ stage });

async function bytes(name) {
  const answer = await fetch(here(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

async function start() {
  tell("python");
  const manifest = JSON.parse(new TextDecoder().decode(await bytes("manifest.json")));
  const archives = Promise.all(manifest.wheels.map(bytes));
  const scripts = Promise.all(manifest.bridge.map(bytes));
  const python = await loadPyodide({ indexURL: here("pyodide/") });
  tell("library");
  for (const archive of await archives) python.unpackArchive(archive, "wheel");
  for (const [at, script] of (await scripts).entries()) python.FS.writeFile(manifest.bridge[at], new Uint8Array(script));
  const bridge = python.pyimport("explorer");
  tell("law");
  return (message) => bridge.ask(JSON.stringify(message));
}

const started = start();
started.catch((error) => self.postMessage({ broken: String(error) }));

self.onmessage = async ({ data: { number, message } }) => {
  try {
    const ask = await started;
    self.postMessage({ number, answer: JSON.parse(ask(message)) });
  } catch (error) {
    self.postMessage({ number, broken: String(error) });
  }
};
