"""Colours by light and by dark, and signs that are told apart by shape as well as by colour.

Each sign is drawn in a box of twenty by twenty.
"""

COLOURS = {
    "ink": ("#1d232b", "#e8ecf1"),
    "faint": ("#5a6472", "#a5b0bd"),
    "line": ("#d3d9e0", "#3a444f"),
    "ground": ("#ffffff", "#14181d"),
    "band": ("#f3f5f8", "#1c2229"),
    "yes": ("#00639c", "#6cb8ee"),
    "no": ("#7c8794", "#87929f"),
    "alarm": ("#b3361b", "#ff9277"),
    "infringes": ("#a3182c", "#ff8f9c"),
    "breach": ("#b3361b", "#ff9277"),
    "suspected": ("#8f6200", "#f0bc4f"),
    "lead": ("#00639c", "#6cb8ee"),
    "lawful": ("#0b6b4f", "#58c9a2"),
}
"""Each colour by light and by dark. In pairs that mean different things they differ in lightness or shape too."""

TABLETS = ("applies", "lifted", "fails", "open")
"""The signs of provisions; see `sign`."""


def ink(colour: str, *, stroke: bool = False) -> str:
    """The attributes that paint a shape: a class for pages that know the dark, a colour for all others."""
    light = COLOURS[colour][0]
    return (
        f'class="s-{colour}" fill="none" stroke="{light}"' if stroke else f'class="f-{colour}" fill="{light}"'
    )


def style(*, dark: bool) -> str:
    """The rules of style for the classes of `ink`, by light or by dark."""
    return "".join(
        f".f-{name}{{fill:{pair[dark]}}}.s-{name}{{stroke:{pair[dark]}}}" for name, pair in COLOURS.items()
    )


def mark(answer: bool | None, *, alarming: bool = False) -> str:  # noqa: FBT001 - an answer of three values
    """A filled disc for yes (a filled triangle where yes speaks against somebody), a ring for no, a broken ring with a question mark for not known."""
    if answer is None:
        return (
            f'<circle cx="10" cy="10" r="8" stroke-width="1.5" stroke-dasharray="2.5 2.5" {ink("no", stroke=True)}/>'
            f"{letter('?', 'faint')}"
        )
    if not answer:
        return f'<circle cx="10" cy="10" r="6.5" stroke-width="2" {ink("no", stroke=True)}/>'
    if alarming:
        return f'<path d="M10 1.5 19 18H1z" {ink("alarm")}/>{letter("!", "ground", 16)}'
    return f'<circle cx="10" cy="10" r="8" {ink("yes")}/>{_tick("ground")}'


def sign(kind: str) -> str:
    """An octagon for ``infringes``, a square for ``breach``, a diamond for ``suspected``, a ring with a dot for ``lead``, a shield with a tick for ``lawful``.

    Provisions have tablets: ``applies`` full, ``lifted`` struck through, ``fails`` empty, ``open`` broken. A dash is
    for ``silent``.
    """
    match kind:
        case "infringes":
            return (
                f'<path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" {ink("infringes")}/>'
                f'<path d="M6.5 6.5l7 7m0-7l-7 7" stroke-width="2.2" {ink("ground", stroke=True)}/>'
            )
        case "breach":
            return f'<rect x="1.5" y="1.5" width="17" height="17" rx="2.5" {ink("breach")}/>{letter("!", "ground")}'
        case "suspected":
            return f'<path d="M10 .8 19.2 10 10 19.2.8 10z" {ink("suspected")}/>{letter("?", "ground", 14.2)}'
        case "lead":
            return (
                f'<circle cx="10" cy="10" r="8" stroke-width="1.8" {ink("lead", stroke=True)}/>'
                f'<circle cx="10" cy="10" r="3" {ink("lead")}/>'
            )
        case "lawful":
            return f'<path d="M10 1 18 4v6c0 5-3.6 7.7-8 9-4.4-1.3-8-4-8-9V4z" {ink("lawful")}/>{_tick("ground")}'
        case _:
            return _tablet(kind)


def _tablet(kind: str) -> str:
    box = '<rect x="3.5" y="2" width="13" height="16" rx="2"'
    match kind:
        case "applies":
            bars = (
                f'<path d="M6.5 6.5h7m-7 3.5h7m-7 3.5h4.5" stroke-width="1.5" {ink("ground", stroke=True)}/>'
            )
            return f"{box} {ink('ink')}/>{bars}"
        case "lifted":
            across = f'<path d="M1.5 18.5 18.5 1.5" stroke-width="2.2" {ink("suspected", stroke=True)}/>'
            return f'{box} stroke-width="1.5" {ink("no", stroke=True)}/>{across}'
        case "open":
            dashes = 'stroke-width="1.5" stroke-dasharray="2.5 2"'
            return f"{box} {dashes} {ink('no', stroke=True)}/>{letter('?', 'faint')}"
        case "fails":
            return f'{box} stroke-width="1.5" {ink("no", stroke=True)}/>'
        case _:
            return f'<path d="M5 10h10" stroke-width="2" {ink("no", stroke=True)}/>'


def arrow() -> str:
    """A small arrow."""
    return f'<path d="M0 5h8M5 1.5 8.5 5 5 8.5" stroke-width="1.8" {ink("yes", stroke=True)}/>'


def letter(letter: str, colour: str, base: float = 14.3) -> str:
    """One letter in the middle of the box, its foot at `base`."""
    return (
        f'<text x="10" y="{base}" text-anchor="middle" font-size="12" font-weight="700" '
        f'font-family="Arial, Helvetica, sans-serif" {ink(colour)}>{letter}</text>'
    )


def _tick(colour: str) -> str:
    return f'<path d="M6 10.2 9 13l5-6" stroke-width="2" {ink(colour, stroke=True)}/>'
