/**
 * The only style sheet of the page. Everything can be read without it: some viewers forbid style sheets. No `<` and no `&`,
 * so that the page is well-formed XML as it stands.
 */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1c2128;--dim:#59636e;--line:#d8dee4;--soft:#f6f8fa;--band:#e8edf3;
--head:#0b62c4;--base:#6b7480;--bad:#b42318;--warn:#8a5a00;--good:#0b7a4b;--ask:#5b4ba8;
--p0:#c7ced6;--p1:#dfe4ea;--p2:#b3bcc7;--p3:#9cc7ea;--p4:#c4def3;--p5:#6fa8d8;--p6:#c9a6dc;--p7:#f0a868;--p8:#f2d27a;--p9:#8fc99a;--p10:#d9b99b;--p11:#8bc9c4;--p12:#f1f3f5}
@media (prefers-color-scheme:dark){:root{--bg:#12161c;--ink:#e2e7ed;--dim:#9aa5b1;--line:#323a44;--soft:#1a2028;--band:#242c37;
--head:#6cb0ff;--base:#98a3af;--bad:#ff8f80;--warn:#e9b44c;--good:#5fd39a;--ask:#b9a8ff;
--p0:#4a535e;--p1:#39424c;--p2:#5b6672;--p3:#2f6391;--p4:#27496a;--p5:#3f7fb5;--p6:#71508a;--p7:#9a5d22;--p8:#8a6d17;--p9:#3d7a4b;--p10:#735a42;--p11:#2f7671;--p12:#252b33}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:84rem;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--line);padding-bottom:1rem;margin-bottom:1.5rem}
.over{color:var(--dim);font-size:.85rem;margin:0 0 .35rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem;font-weight:650}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem}
h3{font-size:.98rem;margin:1.4rem 0 .25rem}
p{margin:.4rem 0;max-width:75ch}
.lead{font-size:1.05rem}
.dim,caption,figcaption,.why{color:var(--dim)}
.note{border-left:3px solid var(--line);padding-left:.75rem}
a{color:var(--head)}
:focus-visible{outline:2px solid var(--head);outline-offset:2px}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.75rem 0 0;font-size:.88rem}
dl.facts dt{color:var(--dim)}dl.facts dd{margin:0}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption,figcaption{text-align:left;font-size:.82rem;padding:.2rem 0 .4rem;max-width:80ch}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line);overflow-wrap:break-word}
tbody th{max-width:18rem}
thead th{color:var(--dim);font-weight:500;font-size:.8rem;vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:500}
th:first-child,td:first-child{padding-left:0}
table.rows td{min-width:7.9rem}table.rows tbody th{min-width:9.2rem}table.rows .n{min-width:0}table.rows .p{min-width:8rem}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.p{min-width:9rem;width:34%;padding-top:0;padding-bottom:0}
.why{display:block;font-size:.82rem;white-space:normal;text-align:left}
svg{display:block;overflow:visible}
td svg svg,figure svg svg{overflow:visible}
figure{margin:.75rem 0}
.v{font-weight:600;white-space:nowrap}
.regression,.invalid{color:var(--bad);stroke:var(--bad)}.warning{color:var(--warn);stroke:var(--warn)}
.improvement{color:var(--good);stroke:var(--good)}.inconclusive{color:var(--ask);stroke:var(--ask)}
.unchanged,.none{color:var(--dim);stroke:var(--base)}
span.v{stroke:none}
text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;fill:var(--ink)}
text.tick{fill:var(--dim)}
.grid{stroke:var(--line);stroke-opacity:1;stroke-width:1}.zero{stroke:var(--dim);stroke-opacity:1}
.band{fill:var(--band);stroke:none}
.whisker{stroke-width:2}.plain{stroke:var(--base)}path.plain{fill:var(--head);stroke:var(--head)}
path.regression,path.invalid{fill:var(--bad)}path.warning{fill:var(--warn)}path.improvement{fill:var(--good)}
path.inconclusive{fill:var(--ask)}path.unchanged,path.none{fill:var(--base)}
path.head{fill:var(--head);stroke:var(--head)}path.base{fill:var(--bg);stroke:var(--base);stroke-width:2}
path.lost,path.noise{stroke:var(--bad);stroke-width:1.6}path.noise{fill:var(--warn);stroke:var(--warn)}
.sample{stroke:var(--base);stroke-width:1}
.tie{stroke:var(--line);stroke-width:2}.more{fill:var(--bad);stroke:none;opacity:.75}.less{fill:var(--good);stroke:none;opacity:.75}
path.all{stroke:var(--base);stroke-opacity:.4}path.median{stroke:var(--head);stroke-width:1.5}
rect[class^=phase]{stroke:var(--bg);stroke-width:1}
.phase0{fill:var(--p0)}.phase1{fill:var(--p1)}.phase2{fill:var(--p2)}.phase3{fill:var(--p3)}.phase4{fill:var(--p4)}.phase5{fill:var(--p5)}.phase6{fill:var(--p6)}.phase7{fill:var(--p7)}.phase8{fill:var(--p8)}.phase9{fill:var(--p9)}.phase10{fill:var(--p10)}.phase11{fill:var(--p11)}.phase12{fill:var(--p12)}
.swatch{display:inline-block;width:.8rem;height:.8rem;vertical-align:-.1rem;margin-right:.4rem}
details{border-top:1px solid var(--line);padding:.35rem 0}
details details{border-top:0}
summary{cursor:pointer;padding:.2rem 0;font-weight:500}
article{border-top:1px solid var(--line);padding-top:.25rem;margin-top:1.5rem}
pre{background:var(--soft);border:1px solid var(--line);padding:.6rem .75rem;overflow-x:auto;font:12.5px/1.45 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;white-space:pre-wrap}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
ul{padding-left:1.2rem;margin:.4rem 0}li{margin:.15rem 0}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--dim);font-size:.85rem}
@media (max-width:640px){body{padding:1rem .9rem 3rem}h1{font-size:1.25rem}
table.rows thead{position:absolute;left:-9999px}
table.rows,table.rows caption,table.rows tbody{display:block}table.rows td,table.rows tbody th,table.rows .p{min-width:0}
table.rows tr{display:flex;flex-wrap:wrap;gap:.1rem .75rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
table.rows th,table.rows td{border:0;padding:0;text-align:left}
table.rows [data-label]::before{content:attr(data-label)" ";color:var(--dim);font-size:.8rem}
table.rows tbody th{flex:1 0 100%}table.rows .p{flex:1 0 100%;width:100%}
dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.3rem}}
@media print{:root{color-scheme:light;--bg:#fff;--ink:#000;--dim:#444;--line:#bbb;--soft:#fff;--band:#e8edf3;--head:#0b62c4;--base:#6b7480;--bad:#b42318;--warn:#8a5a00;--good:#0b7a4b;--ask:#5b4ba8}
body{max-width:none;padding:0;font-size:11px}details::details-content{content-visibility:visible;display:block;height:auto}
tr,figure,svg{break-inside:avoid}.wide{overflow:visible}a{color:inherit}summary{list-style:none}}
`
