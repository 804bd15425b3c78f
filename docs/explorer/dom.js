// Small pieces of page. Text is only ever set as text.

export function el(tag, attributes = {}, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...inside.flat().filter((part) => part !== null && part !== undefined && part !== ""));
  return made;
}

export const byId = (id) => document.getElementById(id);

export const put = (id, ...inside) => byId(id).replaceChildren(...inside.flat().filter(Boolean));

// Children made when first opened: a tree may have thousands of nodes.
export function folded(summary, children, { open = false, key = null, name = null } = {}) {
  const made = el("details", { "data-key": key, class: name }, el("summary", {}, summary));
  let filled = false;
  const fill = () => {
    if (!filled && made.open) {
      filled = true;
      made.append(...children().flat().filter(Boolean));
    }
  };
  made.addEventListener("toggle", fill);
  made.open = open;
  fill();
  return made;
}

// Some rows, and a button for the next ones.
export function some(rows, size, draw, more) {
  const holder = el("div", { class: "some" });
  const add = (from) => {
    const next = rows.slice(from, from + size).map(draw);
    holder.append(...next);
    const left = rows.length - from - size;
    if (left > 0) {
      const button = el("button", { type: "button", class: "plain", onclick: () => {
        button.remove();
        add(from + size);
        const target = holder.children[from]?.querySelector("summary, input, button, select");
        target?.focus();
      } }, more(left));
      holder.append(button);
    }
  };
  add(0);
  return holder;
}
