"""The style of the page: light and dark, wide and narrow, on paper."""

from pipl_rules.drawing import paint


def _variables(*, dark: bool) -> str:
    return "".join(f"--{name}:{pair[dark]};" for name, pair in paint.COLOURS.items())


_INDENTS = "".join(f".why .i{deep}{{padding-left:{1 + deep * 0.9:.1f}em}}" for deep in range(1, 13))

CSS = (
    f":root{{color-scheme:light dark;{_variables(dark=False)}}}{paint.style(dark=False)}"
    f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(dark=True)}}}{paint.style(dark=True)}}}"
    """
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:anywhere;
font:16px/1.55 system-ui,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:66rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
.symbols{position:absolute}
h1{font-size:1.75rem;line-height:1.25;margin:.1rem 0 1rem}
h2{font-size:1.2rem;margin:2.4rem 0 .7rem}
h3{font-size:1.02rem;line-height:1.45;margin:0 0 .7rem;font-weight:600}
.kicker{margin:0;color:var(--faint);font-size:.9rem}
.faint{color:var(--faint)}
a{color:var(--lead)}
:focus-visible{outline:3px solid var(--lead);outline-offset:2px;border-radius:3px}
dl{margin:0}dd{margin:0}dt{color:var(--faint);font-size:.9rem}
.facts{display:grid;gap:.15rem 1.5rem}
.facts>div,.finding dl>div{display:grid;grid-template-columns:8.5rem 1fr;gap:0 .9rem;padding:.12rem 0}
ul.counts,ul.legend,ul.places{list-style:none;padding:0;margin:1rem 0 0}
ul.counts li{padding:.12rem 0}
ul.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;font-size:.9rem}
ul.legend li{display:flex;gap:.45rem;align-items:center}
ul.places{margin:0}
.icon{width:1.2em;height:1.2em;vertical-align:-.22em;flex:none}
.standing{white-space:nowrap;font-weight:600}
.standing .icon{margin-right:.4em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;position:relative}
th,td{padding:.45rem .5rem;text-align:center;vertical-align:middle}
thead th{overflow-wrap:normal;word-break:keep-all;font-size:.82rem;line-height:1.25;color:var(--faint);border-bottom:1px solid var(--line);vertical-align:bottom}
tbody tr:nth-child(odd)>*{background:var(--band)}
tbody tr:nth-child(even)>*{background:var(--ground)}
th.item,.index th,.index td,td.verdict{text-align:left;font-weight:500}
th.item{min-width:11rem;padding-left:.9rem}
th.item small{display:block;font-weight:400;font-size:.78rem;line-height:1.3}
td.verdict{font-size:.9rem;padding-right:.9rem}
td.verdict .standing{display:flex;overflow-wrap:normal;align-items:center;white-space:normal;line-height:1.3}
.finding{border:1px solid var(--line);border-left:5px solid var(--edge,var(--line));border-radius:8px;padding:1rem 1.1rem;margin:0 0 1rem}
.finding[data-standing=infringes]{--edge:var(--infringes)}
.finding[data-standing=breach]{--edge:var(--breach)}
.finding[data-standing=suspected]{--edge:var(--suspected)}
.finding[data-standing=lead]{--edge:var(--lead)}
.finding[data-standing=lawful]{--edge:var(--lawful)}
.finding .standing{margin-right:.5em}
cite{font-style:normal;font-weight:600}
code{font:.88em/1.5 ui-monospace,"Noto Sans Mono","Noto Sans CJK SC",monospace}
.mark{margin:.5rem 0 0;font-size:.85rem}
details{margin-top:.6rem}
summary{cursor:pointer;color:var(--lead);padding:.25rem 0}
.why{border-left:2px solid var(--line);padding:.2rem 0 .2rem .8rem;margin-top:.3rem;font-size:.9rem}
.why p{margin:.12rem 0;padding-left:1em;text-indent:-1em}
:is(section,.report)+.report{border-top:3px double var(--line);margin-top:3rem;padding-top:1.5rem}
footer{color:var(--faint);font-size:.85rem;margin-top:2rem}
@media (max-width:640px){
main{padding:1rem .75rem 3rem}
h1{font-size:1.4rem}
.facts>div,.finding dl>div{grid-template-columns:1fr;padding:.2rem 0}
.finding{padding:.85rem .8rem}
.matrix th,.matrix td{padding:.4rem .16rem}
.matrix thead th:not(.item) span{writing-mode:vertical-rl;text-align:start;max-height:7.5rem}
.matrix thead th:not(.item):lang(en) span{transform:rotate(180deg);text-align:start}
.matrix thead th:not(.item):not(:lang(zh)) span{display:inline-block}
.matrix th.item{min-width:0;padding-left:.5rem;font-size:.85rem}
.matrix .icon{width:1.05em;height:1.05em}
.matrix td.verdict .standing>span,.matrix td.verdict .none>span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix td.verdict .standing{justify-content:center}
.matrix td.verdict .standing .icon{margin:0}
.matrix td.verdict .none::before{content:"–"}
.matrix td.verdict{text-align:center;padding-right:.4rem}
}
@media print{main{max-width:none;padding:0}.finding{break-inside:avoid}.wide{overflow:visible}}
"""
    f"{_INDENTS}"
)
