// The library in its worker, as a function that answers questions.

// A worker made of a blob stands under this page's policy; one loaded from a file would stand under none.
const source = `import ${JSON.stringify(new URL("worker.js", import.meta.url).href)};`;
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

export function library(progress) {
  const worker = new Worker(address, { type: "module" });
  const waiting = new Map();
  let last = 0;
  const fail = (why) => {
    progress("broken");
    console.error(why);
    for (const [, reject] of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  worker.onerror = (event) => fail(event.message || "the worker could not be started");
  worker.onmessage = ({ data }) => {
    if (data.stage) return progress(data.stage);
    if (!data.number) return fail(data.broken);
    const [resolve, reject] = waiting.get(data.number);
    waiting.delete(data.number);
    return data.broken ? reject(new Error(data.broken)) : resolve(data.answer);
  };
  return (ask, state) => new Promise((resolve, reject) => {
    const number = ++last;
    waiting.set(number, [resolve, reject]);
    worker.postMessage({ number, message: { ask, state } });
  });
}
