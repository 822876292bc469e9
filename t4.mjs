import { studentSpearman } from "./dist/random/studentSpearman.js";
for (const df of [1,2,4,10,100,1e5]) { const t=performance.now(); const s=studentSpearman(df); console.log(df, [.1,.5,.9,.99].map(r=>s.spearman(r)), s.correlation(.5), s.correlation(.98), (performance.now()-t).toFixed(0)) }
console.log(6/Math.PI*Math.asin(.25));
