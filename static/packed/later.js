import{s0 as bt,s1 as v,s2 as Ie,s3 as f,s4 as A,s5 as k,s6 as ne,s7 as kt,s8 as G,s9 as wt,sa as Oe,sb as yt,sc as xt,sd as se,se as ve,sf as r,sg as St,sh as R,si as ae,sj as oe,sk as _t,sl as j,sm as qt,sn as re,so as Mt,sp as x,sq as Pe,sr as z,ss as W,st as ie,su as Tt,sv as C,sw as Et,sx as Ct,sy as Nt,sz as At,s10 as ge,s11 as i,s12 as le,s13 as be,s14 as Lt,s15 as O,s16 as y,s17 as It,s18 as Ot,s19 as w,s1a as Pt,s1b as U,s1c as Rt,s1d as B,s1e as _,s1f as S,s1g as g,s1h as M,s1i as K,s1j as ke,s1k as m}from"./audience.js";var Wt="article, li, form, section, details, dialog, [role=tabpanel], main",Re="button, a[href], input:not([type=hidden]), textarea, select, summary",Dt=120,N=[],we=0;function We(e){let t=[];for(let n=e;n;n=n.parentElement)t.push(n);return t}var Z=()=>N.length>0&&(!document.activeElement||document.activeElement===document.body);function Ft(){if(!Z()||(N[0].isConnected&&N[0].focus({preventScroll:!0}),!Z()))return;let e=N.find(s=>s.isConnected&&s.matches(Wt)),t=[...e?.querySelectorAll(Re)??[]].find(Bt),n=e?.matches("main")||!t?e:t;n&&(n===e&&(n.tabIndex=-1),n.focus({preventScroll:!0}))}var Bt=e=>e.getClientRects().length>0&&!e.matches(":disabled, [inert] *");function De(){let e=document.querySelector(".toasts"),t=document.activeElement;if(!e?.firstElementChild||!t?.matches(":focus-visible")||e.contains(t))return;e.removeAttribute("data-up");let[n,s]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.toggleAttribute("data-up",s.bottom>n.top&&s.top<n.bottom&&s.height<innerHeight/2)}document.addEventListener("focusin",({target:e})=>{N=We(e),requestAnimationFrame(De)});document.addEventListener("pointerdown",({target:e})=>N=We(e.closest?.(`${Re}, [tabindex]`)??null));new MutationObserver(()=>{De(),clearTimeout(we),Z()&&(we=setTimeout(Ft,Dt))}).observe(document.body,{childList:!0,subtree:!0});document.addEventListener("keydown",e=>{let t=e.target.closest?.("details.menu[open]");e.key!=="Escape"||!t||(t.removeAttribute("open"),t.querySelector("summary")?.focus())});yt({up:r`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:r`<path d="M8 3v10M3 8h10" />`,down:r`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,more:r`<path d="M4 6.500 8 10.500l4-4" />`,top:r`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,link:r`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,people:r`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,tag:r`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,alike:r`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,paper:r`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,wall:r`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,phone:r`<rect x="4.5" y="1.75" width="7" height="12.5" rx="1.5" /><path d="M7 11.500h2" />`,hand:r`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,lock:r`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,mute:r`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,fast:r`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`});var Fe={},Be=!1,Ht=()=>{Be=document.querySelector(".tongue-menu[open]")!==null};function ra({page:e}){let[t]=g(Be);return r`<details class="tongue-menu" open=${t}>
<summary class="btn ghost"><${f} name="globe" />${i("language")}</summary>
<div class="card tongues"><${jt} page=${e} /></div>
</details>`}function jt({page:e}){let t=new URLSearchParams(location.search).get("tab"),n=e.languages.filter(a=>a.code!==e.language),s=n.findIndex(a=>!a.own);return n.map((a,o)=>r`${o>0&&o===s&&r`<hr />`}<a
class="btn ghost"
href=${`?${t?`tab=${t}&`:""}lang=${a.code}`}
lang=${a.code}
hreflang=${a.code}
onClick=${l=>Fe.choose?.(l,e,a.code)}
>${a.name}</a
>`)}Fe.choose=zt;async function zt(e,t,n){if(e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();let s=e.currentTarget,a=s.closest("details");try{let o=await fetch(`${t.url.words}?lang=${n}`,{cache:"no-store"});if(o.status===404)return location.assign(s.href);if(!o.ok)return void O({text:i("refused-busy"),tone:"over"});Ut(t,await o.json())}catch{return void O({text:i("refused-unsent"),tone:"over"})}a?.removeAttribute("open"),a?.querySelector("summary")?.focus({preventScroll:!0})}function Ut(e,{language:t,direction:n,messages:s}){let a=document.title===i("page-title");Object.assign(e,{language:t,direction:n,messages:s}),Object.assign(document.documentElement,{lang:t,dir:n}),Et(s,t),a&&(document.title=i("page-title"));let o=new URLSearchParams(location.search);o.delete("lang"),history.replaceState(history.state,"",o.size>0?`?${o}`:location.pathname)}var F=5e3;function Kt(e){let t=new Map;for(let n of e){let s=n.key||n;t.set(s,{...n,at:t.get(s)?.at??n.at})}return[...t.values()].sort((n,s)=>n.rank-s.rank||n.at-s.at)}function ye({rank:e,at:t,wait:n},{last:s,mark:a,now:o}){if(e===0)return t+n;let l=Math.max(o,t+n,s+F);return a>=l&&a-l<F?a+F:l}function Vt(e,t){let n=Kt(e),s=n.find(a=>ye(a,t)<=t.now)??null;return s?{one:s,rest:n.filter(a=>a!==s),at:t.now}:{one:s,rest:n,at:Math.min(...n.map(a=>ye(a,t)))}}var Gt=1e4,Zt=15e3,He=1/0,xe=e=>He=e;function Qt(){let[e,t]=g({number:0,text:""}),[,n]=g(0),s=_(-F),[a,o]=[ke.value,y.value.at(-1)?.id];return w(()=>{o&&(s.current=performance.now())},[o]),w(()=>{if(a.length===0)return;let l=performance.now(),{one:c,rest:d,at:u}=Vt(a,{now:l,last:s.current,mark:He});if(!c)return Se(()=>n($=>$+1),u-l);s.current=l,ke.value=d,t(({number:$})=>({number:$+1,text:typeof c.text=="string"?c.text:c.text()}))}),w(()=>Se(()=>t(({number:l})=>({number:l,text:""})),Gt),[e.number]),r`<div class="unseen saying" role="status">${e.text&&r`<p key=${e.number}>${e.text}</p>`}</div>`}function Se(e,t){let n=setTimeout(e,t);return()=>clearTimeout(n)}function Yt(e,t){let n=_(new Set(e)),s=_(0),a=e.join();w(()=>{let o=e.filter(c=>!n.current.has(c));if(o.length===0)return;for(let c of o)n.current.add(c);s.current+=o.length,ie(()=>{let c=s.current;return s.current=0,t(c)},{key:"batch",wait:Zt})},[a])}var Xt=3e3,Q=null;xt.value=en;var Jt=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(Q=t)};addEventListener("keydown",e=>{if(!((e.ctrlKey||e.metaKey)&&!e.shiftKey&&!e.altKey&&(e.key==="z"||e.code==="KeyZ"))||e.target.closest?.("input, textarea, select"))return;let n=[...y.value].reverse().find(s=>s.undo);n&&(e.preventDefault(),y.value=y.value.filter(s=>s!==n),n.undo?.())});function en(){return r`<div class="toasts" role="status" aria-atomic="false" onFocusIn=${Jt}>
${y.value.map(e=>r`<${tn} key=${e.id} ...${e} />`)}
</div>
<${Qt} />`}function tn({id:e,text:t,tone:n,ms:s,undo:a}){let o=()=>{y.value=y.value.filter(d=>d.id!==e),Q?.isConnected&&Q.focus({preventScroll:!0})},l=()=>{o(),a?.()},c=nn(e,s);return r`<div class=${`toast ${n}`} ...${c}>
<span class="words">${t}</span>
${a&&r`<button type="button" class="btn small" onClick=${l}><${f} name="undo" />${i("undo")}</button>`}
<button type="button" class="btn ghost icon small" aria-label=${i("close")} onClick=${o}><${f} name="cross" /></button>
</div>`}function nn(e,t){let[n,s]=g({pointer:!1,focus:!1,was:!1}),a=n.pointer||n.focus;Rt(()=>{if(a)return;let l=setTimeout(()=>y.value=y.value.filter(c=>c.id!==e),n.was?Xt:t);return()=>clearTimeout(l)},[a]);let o=l=>()=>s(c=>({...c,...l,was:!0}));return{onPointerEnter:o({pointer:!0}),onPointerLeave:o({pointer:!1}),onFocusIn:o({focus:!0}),onFocusOut:o({focus:!1})}}var _e={to_confirm:["","ring"],confirmed:["accent","check"],in_progress:["accent","dot"],done:["live","check"]};function sn({panel:e}){let t=e.rows("actions").filter(n=>_e[n.status]).sort((n,s)=>n.number-s.number);return t.length===0?null:r`<div class="stack">
<h2>${i("promised-title")}</h2>
<ol class="card promised">
${t.map(n=>{let[s,a]=_e[n.status],o=n.lead??e.row("people",n.person)?.name;return r`<li key=${n.id}>
<${k} text=${n.text} />
<p class="meta">
<${v} tone=${s} icon=${a}>${i(`promised-${n.status.replace("_","-")}`)}<//>
${o&&r`<bdi class="muted">${o}</bdi>`}
<span class="muted">${n.due?i("promised-by",{day:Oe(n.due)}):i("promised-open")}</span>
</p>
</li>`})}
</ol>
</div>`}var an={early:"clock",soon:"clock",off:"clock",ended:"check"};function je({panel:e,kind:t,words:n}){let[s,a]=n??on(e,t);return r`<div class="notice card">
<${f} name=${an[t]??"lock"} />
<div>
<h2>${s}</h2>
${a&&r`<p class="muted">${a}</p>`}
${t!=="early"&&!n&&r`<${D} panel=${e} />`}
</div>
</div>`}function on(e,t){let{asking_until:n,timezone:s}=e.header.value;return[t==="closed"&&n&&e.now()>=n?i("ask-closed-at",{time:x(n,s)}):i(`notice-ask-${t}`),i(`notice-ask-${t}-more`)]}function D({panel:e}){let{contact:t}=e.header.value;return t&&r`<p class="contact"><span>${i("contact")}</span> <bdi dir="auto">${t}</bdi></p>`}function ia({panel:e,draft:t,kind:n}){let s=t.value.text?.trim();return r`<div class="stack">
<${je} panel=${e} kind=${n} />
${s&&r`<article class="card own">
<p class="hint">${i("kept")}</p>
<${k} text=${s} />
<div class="acts"><button type="button" class="btn ghost" onClick=${()=>t.value={...t.value,text:""}}>${i("own-hide")}</button></div>
</article>`}
</div>`}function rn(e,{hold:t=!0,mine:n=()=>!1}={}){let s=_(null),[,a]=g(0);(s.current===null||!t)&&(s.current=e.map(u=>u.id));let o=new Map(e.map(u=>[u.id,u])),l=new Set(s.current),c=e.filter(u=>!l.has(u.id)&&n(u)).map(u=>u.id);s.current=[...c,...s.current.filter(u=>o.has(u))];let d=new Set(s.current);return{shown:s.current.map(u=>o.get(u)),waiting:e.filter(u=>!d.has(u.id)).length,reveal:()=>{s.current=e.map(u=>u.id),a(u=>u+1)}}}function ce({panel:e,answers:t}){return t.map((n,s)=>{let a=e.row("people",n.person)?.name;return r`<div key=${s} class="gloss written">
<p class="muted small">${a?i("answer-in-writing-by",{name:a}):i("answer-in-writing")}</p>
<${k} text=${n.text} lang=${n.language} />
</div>`})}var ln="moderator-shell",cn=3e5,un="moderator.",dn=1e3;async function $n(e){let{serviceWorker:t,connection:n}=navigator;if(!(!isSecureContext||!t)){if(!e.shell)return ze();if(hn(e),!n?.saveData)try{await t.register(mn("/sw.js"),{updateViaCache:"none"});let{active:s}=await t.ready,a=()=>s.postMessage({code:e.code,language:e.language,files:fn()});a(),pn(a)}catch{}}}function pn(e){let t=performance.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"||performance.now()-t<cn||(t=performance.now(),e())})}function fn(){let e=[...document.querySelectorAll("link[href], script[src]")].map(s=>s.href||s.src),t=performance.getEntriesByType("resource").map(({name:s})=>s),n=[...e,import.meta.url,...t].map(s=>new URL(s));return[...new Set(n.filter(({origin:s,pathname:a})=>s===location.origin&&a.startsWith("/static/")).map(({pathname:s})=>s))]}function mn(e){let t=window.trustedTypes?.createPolicy("worker",{createScriptURL:()=>e});return t?t.createScriptURL(""):e}function hn({code:e,language:t}){if(document.querySelector('link[rel="manifest"]'))return;let n=Object.assign(document.createElement("link"),{rel:"manifest",href:`/p/${e}/app.webmanifest?lang=${t}`});document.head.append(n)}async function ze(){let e=await Promise.resolve(navigator.serviceWorker?.getRegistrations()).catch(()=>[]);await Promise.all((e??[]).map(({active:t})=>t&&vn(t))),await Promise.allSettled([window.caches?.delete(ln),...(e??[]).map(t=>t.unregister())])}function vn(e){return new Promise(t=>{let{port1:n,port2:s}=new MessageChannel;n.onmessage=t,e.postMessage(null,[s]),setTimeout(t,dn)})}async function gn(e){e.close(),qe(),await Promise.allSettled([ze(),fetch("/forget",{method:"POST"})]),qe(),location.replace("/?forgotten")}function qe(){for(let e of[qt(),St()])for(let t of Object.keys(e??{}).filter(n=>n.startsWith(un)))e?.removeItem(t)}function ue({draft:e,names:t}){return t.some(n=>e.value[n]?.trim())?r`<p class="keeping hint">
<${f} name="phone" /><span>${i("draft-kept")}</span>
<button type="button" class="btn ghost small" onClick=${()=>e.value={}}>${i("draft-discard")}</button>
</p>`:null}function Ue(e,t,n){let s=a=>a.name===t&&a.state!=="refused"&&Object.values(a.args).includes(n);return!["live","http"].includes(e.freshness.value.state)&&e.pending.value.some(s)}function V({panel:e,name:t,id:n}){let s=Ue(e,t,n);return S(s?i("kept-will-go"):"",{key:"kept",rank:A}),r`<p class="keeping hint" hidden=${!s}><${f} name="phone" /><span>${i("kept-will-go")}</span></p>`}function la({page:e,panel:t}){w(()=>{$n(e)},[]);let[n,s]=g(!1),a=["offline","late"].includes(t.freshness.value.state),o=c=>{c.preventDefault(),s(!0),gn(t)};return r`<details class="forget" onToggle=${({currentTarget:c})=>c.open&&c.scrollIntoView({block:"end"})}>
<summary class="btn ghost small">${i("forget")}</summary>
<form class="card stack" method="post" action="/forget" onSubmit=${o}>
<p>${i("forget-what")}</p>
${a&&r`<p class="hint">${i("forget-cut")}</p>`}
<button class="btn danger" disabled=${n}>${i("forget-now")}</button>
</form>
</details>`}var Ke=new Set(["approved","next","asked"]),bn={asked:["live","dot"],next:["accent","up"],approved:["","ring"],answered:["live","check"],written:["","check"]};function ca({panel:e,device:t}){let n=new Set(t.things.value.map(u=>u.id)),s=e.rows("questions").filter(u=>Ke.has(u.state)&&!n.has(u.id)).sort((u,$)=>$.number-u.number),{shown:a,waiting:o,reveal:l}=rn(s),{support:c,state:d}=e.header.value;return Yt(s.map(u=>u.id),u=>i("others-new",{count:u})),d==="ended"&&s.length===0?null:r`<div class="stack">
<h2>${i("others-title")}</h2>
${c!=="off"&&a.length>0&&r`<p class="hint">${i(`support-${c}`)}</p>`}
${o>0&&r`<button type="button" class="btn more-new wide" onClick=${l}><${f} name="up" />${i("others-new",{count:o})}</button>`}
${a.length===0&&o===0?r`<p class="empty">${i("others-empty")}</p>`:r`<ul class="stack">
${a.map(u=>r`<${Ve} key=${u.id} panel=${e} device=${t} row=${u} support=${c!=="off"} />`)}
</ul>`}
</div>`}function Ve({panel:e,device:t,row:n,support:s=!1}){let a=e.row("tallies",n.id),o=e.row("people",n.for),[l,c]=bn[n.state]??["","ring"];return r`<li class="card question" data-state=${n.state}>
<p class="meta">
<span class="number">${i("question-short",{number:n.number})}</span>
<${v} tone=${l} icon=${c}>${m("question",n.state)}<//>
${o&&r`<span class="muted">${i("for-person",{name:o.name})}</span>`}
</p>
<${k} text=${n.text} lang=${n.language} />
<${Ge} row=${n} />
<${ce} panel=${e} answers=${e.rows("submissions").filter(d=>d.question===n.id)} />
${n.askers>1&&r`<p class="muted">${i("askers",{count:n.askers})}</p>`}
<div class="foot">
<p class="muted by">${kn(n)}</p>
${s&&Ke.has(n.state)?r`<${wn} panel=${e} device=${t} row=${n} voices=${a?.voices} />`:a&&r`<p class="muted">${i("voices",{count:a.voices})}</p>`}
</div>
<${V} panel=${e} name="question.support" id=${n.id} />
</li>`}function Ge({row:e}){if(!e.gloss)return null;let t=e.gloss_language?ae(e.gloss_language):"";return r`<div class="gloss">
<p class="muted small">${i("gloss")}${t&&` \xB7 ${t}`}</p>
<${k} text=${e.gloss} lang=${e.gloss_language} />
</div>`}function kn(e){return e.name?r`<bdi>${e.name}</bdi>${e.organisation&&r` · <bdi>${e.organisation}</bdi>`}${e.group&&` \xB7 ${m("group",e.group)}`}${i("aside",{text:i(e.seat?"with-seat":"as-given")})}`:e.group?m("group",e.group):i("anonymous")}function wn({panel:e,device:t,row:n,voices:s}){let a=!!t.supported.value[n.id];return r`<button type="button" class="btn support" aria-pressed=${a?"true":"false"} onClick=${async()=>{t.support(n.id,!a);let l=await e.send("question.support",{question:n.id,supported:!a});l.ok||l.code==="dismissed"||(t.support(n.id,a),O({text:W(l.code,l.data),tone:"over"}))}}>
<${f} name=${a?"check":"support"} /><span>${i("support-me-too")}</span>
${s!==void 0&&r`<span class="voices"><span aria-hidden="true">${s}</span><span class="unseen">${i("voices",{count:s})}</span></span>`}
</button>`}function ua({panel:e,device:t,go:n}){let s=re(e);return S(s?i("poll-said",{text:s.text}):"",{on:s?.id??"",key:"poll"}),!s||(t.answers.value[s.id]??null)!==null?null:r`<a class="poll-call" href="?tab=follow" onClick=${o=>{o.preventDefault(),n("follow")}}>
<${f} name="hand" /><span class="what"><strong>${i("poll-title")}</strong><bdi dir="auto">${s.text}</bdi></span>
</a>`}function Me({panel:e,device:t}){let n=e.rows("polls").sort((l,c)=>c.opened_at-l.opened_at),s=re(e)??n.find(l=>l.counts)??null;if(!s)return null;let a=s.state==="open",o=t.answers.value[s.id]??null;return r`<div class="stack">
<h2>${i("poll-title")}</h2>
<div class="card poll">
<p class="meta"><${v} tone=${a?"live":""} icon=${a?"dot":"square"}>${i(a?"poll-open":"poll-closed")}<//></p>
<${k} text=${s.text} class="big" />
<ul class="answers">
${s.answers.map((l,c)=>r`<${yn} key=${c} panel=${e} device=${t} poll=${s}
text=${l} index=${c} chosen=${o===c} />`)}
</ul>
<p class="hint">${i(a?o===null?"poll-secret":"poll-change":"poll-over",{count:Ze(s)})}</p>
<${V} panel=${e} name="poll.answer" id=${s.id} />
</div>
</div>`}var Ze=e=>(e.counts??[]).reduce((t,n)=>t+n,0);function yn({panel:e,device:t,poll:n,text:s,index:a,chosen:o}){let l=n.counts&&r`<${xn} count=${n.counts[a]} of=${Ze(n)} />`;return n.state!=="open"?r`<li class="answer" data-chosen=${o}>${o&&r`<${f} name="check" />`}<bdi dir="auto">${s}</bdi>${l}</li>`:r`<li>
<button type="button" class="btn answer" aria-pressed=${o?"true":"false"} onClick=${()=>Sn(e,t,n,o?null:a)}>
<${f} name=${o?"check":"ring"} /><bdi dir="auto">${s}</bdi>${l}
</button>
</li>`}function xn({count:e,of:t}){return r`<span class="tabular count">${j(e)}</span><progress class="bar" max=${Math.max(1,t)} value=${e} aria-hidden="true"></progress>`}async function Sn(e,t,n,s){let a=t.answers.value[n.id]??null;t.answer(n.id,s);let o=await e.send("poll.answer",{poll:n.id,answer:s});o.ok||o.code==="dismissed"||(t.answer(n.id,a),O({text:W(o.code,o.data),tone:"over"}))}var _n=6e4;function qn({panel:e}){let[t,n]=g(!1),[s,a]=g(!1),o=t||s;return S(o?i("signal-told"):"",{key:"signal",rank:A}),r`<div class="signals" role="group" aria-label=${i("signals")}>
<${Te} panel=${e} kind="cant_hear" icon="mute" on=${t} setOn=${n} />
<${Te} panel=${e} kind="too_fast" icon="fast" on=${s} setOn=${a} />
<p class="hint told">${i(o?"signal-told":"signal-hint")}</p>
</div>`}function Te({panel:e,kind:t,icon:n,on:s,setOn:a}){return w(()=>{if(!s)return;let l=setTimeout(()=>a(!1),_n);return()=>clearTimeout(l)},[s]),r`<button type="button" class="btn signal" aria-pressed=${s?"true":"false"} onClick=${async()=>{a(!s),!await e.signal(t,!s)&&(a(s),O({text:i("signal-unsent")}))}}>
<${f} name=${s?"check":n} /><span>${i(`signal-${t.replace("_","-")}`)}</span>
</button>`}function Mn({panel:e}){let n={offline:"ask-waits",busy:"fresh-busy-why"}[e.freshness.value.state];return r`<p class="hint waits" hidden=${!n}>${n&&i(n)}</p>`}function da({panel:e}){let{slow:t}=e.header.value;return t>0&&r`<p class="until"><${f} name="clock" />${i("ask-slow",{time:se(t*1e3)})}</p>`}var Tn=12e4,En=({panel:e,kind:t})=>r`<${je} panel=${e} kind=${t} words=${An(e,t)} />`;function Cn(e,t){let{state:n,floor_open:s,floor_opens_at:a,floor_closes_at:o}=e;return n==="ended"?"ended":n==="draft"?"early":o&&t>=o?"closed":(a?t>=a:s)?o&&o-t<=Tn?"last":"open":a?"soon":e.floor_closed_at?"closed":"off"}function Nn({floor_closes_at:e,floor_closed_at:t},n){return e&&n>=e?e:t??null}function de(e,{code:t="",data:n={}}){let{timezone:s}=e.header.value,a=l=>x(l,s);if(t==="question.closed"&&(n.until??e.header.value.asking_until))return i("ask-closed-at",{time:a(n.until??e.header.value.asking_until)})+i("stop");if(t!=="floor.closed")return W(t,n);let o=n.closed_at?i("floor-closed-at",{time:a(n.closed_at)}):i("notice-floor-closed");return n.asking_until?i("floor-closed-but",{closed:o,time:a(n.asking_until)}):C(o+i("stop"),Qe(e))}function Qe(e){return wt(e.header.value,e.now())!=="open"?"":i("notice-floor-closed-more")}function An(e,t){let{floor_opens_at:n,timezone:s}=e.header.value;if(t==="soon")return[i("floor-opens-at",{time:x(n,s)}),i("notice-floor-soon-more")];if(t!=="closed")return[i(`notice-floor-${t}`),i(`notice-floor-${t}-more`)];let a=Nn(e.header.value,e.now());return[a?i("floor-closed-at",{time:x(a,s)}):i("notice-floor-closed"),C(Qe(e),Ot(e))]}function $a({panel:e,form:t,groups:n,attribution:s,named:a,wrong:o}){return r`
${["optional","chatham"].includes(s)&&r`<${Je}
form=${t}
name="who"
legend=${i("who-asks")}
options=${[["anonymous",i("who-anonymous")],["named",i("who-named")]]}
/>`}
${a&&r`<${Ln} panel=${e} form=${t} groups=${n} wrong=${o} />`}
`}function Ln({panel:e,form:t,groups:n,wrong:s}){return r`<div class="more">
<${P} form=${t} name="name" label=${i("field-name")} wrong=${s} autocomplete="name" />
<${Xe} panel=${e} form=${t} groups=${n} />
</div>`}function P({form:e,name:t,label:n,optional:s=!1,wrong:a="",max:o=120,autocomplete:l="off"}){let c=U();return r`<div class="field">
<label for=${c}>${n} ${s&&r`<span class="optional">${i("optional")}</span>`}</label>
<input
class="input"
id=${c}
name=${`arg.${t}`}
dir="auto"
maxlength=${o}
autocomplete=${l}
value=${e.value(t)}
onInput=${d=>e.set(t,d.target.value)}
required=${!s}
aria-invalid=${a?"true":void 0}
aria-describedby=${a?`${c}-wrong`:void 0}
/>
${a&&r`<${G} id=${`${c}-wrong`} text=${a} />`}
</div>`}function Ee({form:e,name:t,label:n,hint:s=""}){let a=U();return r`<div class="tick">
<input
type="checkbox"
id=${a}
name=${`arg.${t}`}
value="true"
checked=${e.value(t)==="true"}
onChange=${o=>e.set(t,o.target.checked?"true":"")}
aria-describedby=${s?`${a}-hint`:void 0}
/>
<label for=${a}>${n}</label>
${s&&r`<p class="hint" id=${`${a}-hint`}>${s}</p>`}
</div>`}function Ye({form:e,groups:t,label:n}){let s=t.map(a=>[a,m("group",a)]);return r`<${ne} form=${e} name="group" label=${n} options=${[["",i("group-none")],...s]} />`}function Xe({panel:e,form:t,groups:n}){return r`<${P} form=${t} name="organisation" label=${i("field-organisation")} optional autocomplete="organization" />
${e.header.value.seats&&r`<${In} panel=${e} form=${t} />`}
<${Ye} form=${t} groups=${n} label=${i("field-group")} />
<${Je}
form=${t}
name="channel"
legend=${i("field-channel")}
options=${[["room",i("channel-room")],["online",i("channel-online")]]}
/>`}function In({panel:e,form:t}){let s=e.pending.value.some(o=>o.state==="refused"&&o.code==="seat.unknown")||t.value("seat_wrong")?W("seat.unknown",{field:"seat"}):"",a={...t,set:(o,l)=>{t.set(o,l),t.clear("seat_wrong")}};return r`<${P} form=${a} name="seat" label=${i("field-seat")} optional max=${40} wrong=${s} />
<p class="hint">${i("field-seat-hint")}</p>`}function Je({form:e,name:t,legend:n,options:s}){let a=e.value(t)||s[0][0];return r`<fieldset class="field">
<legend class="legend">${n}</legend>
<div class="choices">
${s.map(([o,l])=>r`<label class="choice">
<input
type="radio"
name=${`arg.${t}`}
value=${o}
checked=${a===o}
onChange=${()=>e.set(t,o)}
/><span>${l}</span>
</label>`)}
</div>
</fieldset>`}var On=10;function Pn(e){let[t,n]=g(0),s=_(e);return s.current=e,w(()=>{if(t===0)return;let a=setTimeout(()=>{n(t-1),t===1&&s.current()},1e3);return()=>clearTimeout(a)},[t]),{left:t,start:()=>n(On),stop:()=>n(0)}}var Rn=12*36e5;function Wn(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Rn?e.starts_at:e.started_at}var T=1e3,pa=10*T,fa=60*T,ma=90*T,ha=5*T,va=60*T,ga=5*T,ba=600*T;function Dn(e,t){return e.started_at===null?null:e.started_at-(t+e.starts_at)}function Fn(e,t,n,s,a){let o=Bn(e,t,s),l=o+I(e.filter(q)),c=jn(e,n,o,s);return{late:Hn(e,t,o,s),projected_end:l,over_end:l-n,debate_left:c.left,debate_ends:c.ends,exchanges:Math.floor(c.left/a)}}function Bn(e,t,n){let s=$e(e);if(s)return s.ended_at===null?Math.max(n,(s.started_at??n)+s.budget):n;if(e.every(o=>o.started_at===null))return Math.max(n,t);let a=et(e);return e.some(q)?n:a?.ended_at??n}function Hn(e,t,n,s){let a=$e(e);if(a&&n>s)return Dn(a,t)??0;let o=a??et(e);if(!o)return 0;let l=e.find(c=>c.state==="planned");return n-(t+(l?l.starts_at:o.starts_at+o.planned))}function jn(e,t,n,s){if($e(e)?.kind==="debate"){let l=t-I(e.filter(q));return{left:Math.max(0,l-s),ends:l}}let a=e.findIndex(l=>l.kind==="debate"&&q(l));if(a<0)return{left:0,ends:t-I(e.filter(q))};let o=t-I(e.slice(a+1).filter(q));return{left:Math.max(0,o-n-I(e.slice(0,a).filter(q))),ends:o}}function $e(e){return e.find(t=>t.state==="current")}function et(e){return e.reduce((t,n)=>(n.ended_at??-1)>(t?.ended_at??-1)?n:t,null)}function q(e){return e.state==="planned"||e.state==="held"}function I(e){return e.reduce((t,n)=>t+n.budget,0)}var Y=1e4,zn=2e4,Un=9e4,Kn=6e4;function Vn(e,t){return e.kind==="question"&&(e.questions??[e.question]).some(n=>t.includes(n))}var Gn=({limits:e})=>e?.read??zn;function X(e,t,n){let s=e.header.line,a=s[t].kind==="item"?e.items.find(o=>o.id===s[t].item):null;return a?tt(e,a,n):s.slice(0,t).reduce((o,l)=>o+Xn(e,l),n+pe(e,n))}function Zn(e,t,n){let a=(e.header.state==="live"?e.header.line??[]:[]).findIndex(o=>Vn(o,[t]));return a<0?null:X(e,a,n)}function Qn(e,t,n,s){if(e.header.state!=="live")return null;let a=Yn(e,t,n,s),{ends:o}=nt(e,s);return a===null?null:{at:a,reached:a<o}}function Yn(e,t,n,s){let{header:a,items:o}=e,l=a.line??[],c=l.findIndex(h=>h.kind==="floor"&&h.request===t);if(c>=0)return X(e,c,s);let d=(a.limits?.floor??Kn)+Y,u=l.filter(h=>h.kind==="floor").length,$=l.map(h=>h.kind).lastIndexOf("floor");if($>=0)return X(e,$,s)+Math.max(1,n-u)*d;let p=fe(o).find(h=>h.kind==="debate"&&["planned","held","current"].includes(h.state));return p?(p.state==="current"?s+pe(e,s):tt(e,p,s))+(n-1)*d:null}function tt(e,t,n){let s=fe(e.items).filter(a=>st(a)&&a.place<t.place);return nt(e,n).free+s.reduce((a,o)=>a+o.budget,0)}function nt(e,t){let{header:n,turn:s}=e,a=fe(e.items),o=Wn(n)??t,l=Fn(a,o,o+(n.ends_at-n.starts_at),t,1),c=l.projected_end-a.filter(st).reduce((u,$)=>u+$.budget,0);return{free:s!==null&&s.item!==null&&s.item===n.item?Math.max(c,t+pe(e,t)):c,ends:l.debate_ends}}function pe({turn:e},t){return e?Math.max(0,oe(e,t)??0):0}function Xn({header:e,items:t},n){let s=e.limits??{};return n.kind==="question"?Gn(e)+(s.answer??Un)+Y:n.kind==="item"?n.limit??t.find(a=>a.id===n.item)?.budget??0:(n.limit??0)+Y}var st=e=>e.state==="planned"||e.state==="held",fe=e=>[...e].sort((t,n)=>t.place-n.place),Ce={unsent:[0,"warn","wait"],refused:[-1,"over","cross"],new:[0,"accent","dot"],approved:[1,"accent","dot"],next:[2,"accent","dot"],asked:[3,"accent","dot"],answered:[4,"live","check"],written:[4,"live","check"],declined:[-1,"quiet","cross"],private:[-1,"quiet","lock"],withdrawn:[-1,"quiet","undo"]},Jn=["new","approved","next","asked"];function at({panel:e,state:t,row:n,entry:s}){let a=n?.into?n.into.state:t,[o,l,c]=Ce[a]??Ce.new,d=M(()=>ns(e,a,n));return r`<div class="life" data-tone=${l}>
${o>=0&&r`<ol class="steps" aria-hidden="true">
${Jn.map((u,$)=>r`<li key=${u} data-step=${$<o?"done":$===o&&l==="accent"?"now":"ahead"}></li>`)}
</ol>`}
<p class="words"><${f} name=${c} /><span>${ot(e,t,n,s)}${d&&` ${d}`}</span></p>
</div>`}var es=new Set(["unsent","sent","new","withdrawn"]);function ts(e,t,n,s){let a=n?.into?`into ${n.into.state}`:t,o=es.has(a)?"":i("own-fate",{fate:ot(e,t,n,s)}),l=n||s?o&&`${a} ${n?.answers?.length>0}`:null;S(o,{on:l,key:`own ${n?.id}`,rank:A})}function ns(e,t,n){if(t!=="next"||!n||n.into)return"";let s=e.header.value,a=Zn({header:s,items:e.rows("items"),turn:e.row("turns",s.turn)},n.id,e.now());return a===null?"":i("about-time",{time:x(a,s.timezone)})}function ot(e,t,n,s){return t==="refused"?de(e,s):t==="declined"?C(i("life-declined"),n?.reason&&m("reason",n.reason)):n?.answers?.length>0?i("life-written-there"):n?.into?C(i("life-merged"),Ne(n.into.state,n.into.place)):C(Ne(t,n?.place),n?.voices>1&&i("life-joined",{count:n.voices-1}))}var Ne=(e,t)=>e==="next"&&t?i("life-next-place",{place:t}):i(`life-${e}`),rt=new Set(["new","approved","next","written","declined","private","merged"]),ss=new Set(["answered","written","declined","withdrawn","private"]);function me(e,t){let n=e.pending.value.find(a=>a.id===t.command),s=e.mine.value[t.id]??null;return s?{state:s.state,row:s,entry:n}:n?.state==="refused"?{state:"refused",row:s,entry:n}:{state:n?"unsent":"sent",row:s,entry:n}}function ka({panel:e,device:t,mine:n,again:s}){let a=t.things.value.filter(u=>u.noun==="questions"),o=new Set(a.map(u=>u.id)),l=n.filter(u=>u.noun==="questions"&&!o.has(u.id)),c=a.length+l.length,d=t.hidden.value;return c===0?null:r`<div class="stack">
<div class="heading">
<h2>${i("own-title",{count:c})}</h2>
<button type="button" class="btn ghost small" aria-expanded=${d?"false":"true"} onClick=${()=>t.hidden.value=!d}>
${i(d?"own-show-all":"own-hide-all")}
</button>
</div>
${d?r`<p class="hint">${i("own-hidden")}</p>`:r`${a.map(u=>r`<${os} key=${u.id} panel=${e} device=${t} thing=${u} again=${s} />`)}
${l.map(u=>r`<${as} key=${u.id} panel=${e} row=${{...u,state:e.row("questions",u.id)?.state??u.state}} />`)}`}
</div>`}function as({panel:e,row:t}){return r`<article class="card own" data-state=${t.state}>
${t.text&&r`<${k} text=${t.text} />`}
<${at} panel=${e} state=${t.state} row=${t} />
<${ce} panel=${e} answers=${t.answers??[]} />
${rt.has(t.state)&&r`<${it} panel=${e} name="question.withdraw" what="question" id=${t.id} label=${i("withdraw")} />`}
</article>`}function it({panel:e,name:t,what:n,id:s,label:a}){return r`<form class="acts" method="post" action=${`/p/${e.code}/commands`}>
<input type="hidden" name="id" value=${K()} /><input type="hidden" name="as" value="public" />
<input type="hidden" name="name" value=${t} /><input type="hidden" name=${`arg.${n}`} value=${s} />
<button class="btn ghost">${a}</button>
</form>`}function os({panel:e,device:t,thing:n,again:s}){let{state:a,row:o,entry:l}=me(e,n);ts(e,a,o,l);let c=a==="withdrawn"?"":o?.text||n.text,d=()=>{e.dismiss(n.command),t.forget(n.id)},u=()=>{d(),s(n)};return r`<article class="card own" data-state=${a}>
${o?.number&&a!=="withdrawn"&&r`<p class="meta"><span class="number">${i("question-short",{number:o.number})}</span></p>`}
${c&&r`<${k} text=${c} />`}
<${at} panel=${e} state=${a==="sent"?"new":a} row=${o} entry=${l} />
<${ce} panel=${e} answers=${o?.answers??[]} />
${a==="refused"&&l.code==="question.closed"&&r`<p class="hint">${i("kept")}</p><${D} panel=${e} />`}
<div class="acts">
${(a==="refused"||l?.state==="waiting")&&r`<button type="button" class="btn" onClick=${u}>${i("own-change")}</button>`}
${rt.has(a)&&r`<${lt} panel=${e} device=${t} thing=${n} name="question.withdraw" />`}
${ss.has(a)&&r`<button type="button" class="btn ghost" onClick=${d}>${i("own-hide")}</button>`}
</div>
</article>`}function lt({panel:e,device:t,thing:n,name:s}){let a=n.noun==="questions"?"question":"request",o=Pn(()=>{e.send(s,{[a]:n.id,secret:n.secret}),t.erase(n.id)}),l=_(null),c=o.left>0,d=_(c);return w(()=>{c!==d.current&&l.current?.focus({preventScroll:!0}),c&&!d.current&&ie(i("withdraw-in",{seconds:o.left}),{key:"withdraw",rank:A}),d.current=c},[c]),Ue(e,s,n.id)?r`<${V} panel=${e} name=${s} id=${n.id} />`:c?r`<div class="held" key="held">
<span>${i("withdraw-in",{seconds:o.left})}</span>
<button type="button" class="btn" ref=${l} onClick=${o.stop}><${f} name="undo" />${i("withdraw-keep")}</button>
</div>`:r`<button key="withdraw" type="button" class="btn ghost" ref=${l} onClick=${o.start}>${i("withdraw")}</button>`}var rs=["half","minute","thirty","over","over_thirty"],L=6e4;function is(e,t){let n=oe(e,t);return n===null?0:ct(e).filter(s=>n<=s).length}function ls(e,t){let n=oe(e,t),s=n===null?void 0:ct(e).find(a=>n>a);return n===null||s===void 0?null:n-s}function ct({limit:e}){if(e===null)return[];let t=e>2*L?e/2:e,n=e>L?L:e;return[t,n,L/2,0,-L/2]}var cs="moderator.buzz",us=Ct($s());function ds({turn:e,now:t}){let n=M(()=>is(e,t())),s=_({turn:e.id,behind:n});return w(()=>{let a=s.current.turn===e.id&&n>s.current.behind;s.current={turn:e.id,behind:n},a&&(ie(i(`podium-say-${rs[n-1].replace("_","-")}`),{key:"clock",rank:bt}),us.value&&navigator.vibrate?.(n>3?[200,100,200]:200))},[e.id,n]),w(()=>{let a=e.state==="running"?ls(e,t()):null;return xe(a===null?1/0:performance.now()+a),()=>xe(1/0)}),null}function $s(){try{return localStorage.getItem(cs)==="on"}catch{return!1}}var ps=14*864e5;function ut({answers_due:e,ended_at:t,timezone:n}){return e??(t?$t(t+ps,n):null)}function dt(e,t){let n=ut(e);return n!==null&&$t(t,e.timezone)>n}function $t(e,t){let n=new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn",{year:"numeric",month:"2-digit",day:"2-digit",timeZone:t}).formatToParts(e),s=a=>n.find(o=>o.type===a)?.value;return`${s("year")}-${s("month")}-${s("day")}`}function pt({panel:e,draft:t,first:n,limit:s,words:a,send:o,stop:l}){let c=B(()=>t,[]),d=U(),u=c.value.text??n,$=e.pending.value.find(b=>b.id===c.value.command),p=ve(u,s)>s;return r`<form class="form" onSubmit=${b=>{if(b.preventDefault(),!u.trim()||p)return;$&&e.dismiss($.id);let E=K();c.value={text:u,command:E,sent:u},o(u.trim(),E)}}>
<div class="field">
<label for=${d}>${i(a.label)}</label>
<textarea class="input" id=${d} rows=${s>1e3?6:3} dir="auto" value=${u} aria-invalid=${p||$?.state==="refused"?"true":void 0} aria-describedby=${`${d}-wrong`}
onInput=${b=>c.value={...c.value,text:b.target.value}}></textarea>
<div id=${`${d}-wrong`} aria-live="polite">${p&&r`<${G} text=${i("ask-over",{over:ve(u,s)-s})} />`}
${$?.state==="refused"&&r`<${G} text=${de(e,$)} /><p class="hint">${i("kept")}</p><${D} panel=${e} />`}</div>
</div>
${$&&r`<${V} panel=${e} name=${$.name} id=${$.args.request} />`}
${$?.state!=="waiting"&&r`<${ue} draft=${c} names=${["text"]} />`}
${a.hint&&r`<p class="hint">${a.hint}</p>`}
<div class="acts">
<button class="btn primary" disabled=${!u.trim()||p}>${i(a.send)}</button>
<button type="button" class="btn ghost" onClick=${l}>${i("cancel")}</button>
</div>
</form>`}function J(e,t){let{text:n,command:s,sent:a}=t.value,o=e.pending.value.some(l=>l.id===s);return s&&!o&&(t.value=n===a?{}:{text:n}),!!t.value.text}var fs=3e3,ms={sent:"send",approved:"check",returned:"undo"};function hs({panel:e,device:t,thing:n,row:s}){let a=B(()=>t.draft(`statement.${n.id}`),[]),[o,l]=g(()=>J(e,a)),c=e.header.value,d=s?.statement??null,u=dt(c,e.now()),$=(h,b)=>{let E={submission:z(),request:n.id,secret:n.secret,text:h,language:R()},he=e.send("submission.statement",E,{keep:!0,id:b});le(he,e,"statement-sent"),he.then(gt=>gt.ok&&l(J(e,a)))};if(o)return r`<${pt} panel=${e} draft=${a} first=${d?.text??n.text} limit=${fs}
words=${{label:"statement-label",send:"statement-send",hint:ee(c,u)}} send=${$} stop=${()=>l(!1)} />`;let p=!u&&d?.state!=="approved";return r`<${ft} statement=${d} />
${(!d||d.state==="returned")&&r`<p class="muted">${ee(c,u)}</p>`}
${p&&r`<p><button type="button" class="btn" onClick=${()=>l(!0)}><${f} name="send" />${i(d?"own-change":"statement-title")}</button></p>`}`}function ee(e,t){let n=ut(e);return n?i(t?"statement-was":"statement-until",{day:Oe(n)}):""}function ft({statement:e}){return e?r`<div class="gloss written">
<p class="words"><${f} name=${ms[e.state]} /><span>${i(`statement-state-${e.state}`)}</span></p>
${e.note&&r`<p><bdi>${i("statement-note",{note:e.note})}</bdi></p>`}
<${k} text=${e.text} />
</div>`:null}function vs({panel:e,device:t,row:n}){let s=B(()=>t.draft(`statement.${n.id}`),[]);B(()=>s.value.text?.trim()===n.statement?.text&&(s.value={}),[]);let a=e.header.value,o=dt(a,e.now()),l={id:K(),as:"public",name:"submission.statement","arg.submission":z(),"arg.request":n.id,"arg.language":R()};return r`<${ft} statement=${n.statement} />
${!o&&n.statement?.state!=="approved"&&r`<form class="form" method="post" action=${`/p/${e.code}/commands`}>
${Object.entries(l).map(([c,d])=>r`<input key=${c} type="hidden" name=${c} value=${d} />`)}
<div class="field"><label for=${`statement-${n.id}`}>${i("statement-label")}</label>
<textarea class="input" id=${`statement-${n.id}`} name="arg.text" rows="5" dir="auto" required value=${s.value.text??n.statement?.text??n.text??""}
onInput=${c=>s.value={text:c.target.value}}></textarea></div>
<${ue} draft=${s} names=${["text"]} />
<p class="hint">${ee(a,o)}</p>
<p><button class="btn primary">${i("statement-send")}</button></p>
</form>`}`}var te=new Set(["unsent","sent","waiting","called","speaking"]),mt=new Set(["waiting","called"]),Ae=new Set(["waiting","called"]),gs=new Set(["unsent","sent","withdrawn","converted"]),H={unsent:["warn","wait"],refused:["over","cross"],sent:["accent","dot"],waiting:["accent","dot"],called:["live","up"],speaking:["live","speak"],done:["quiet","check"],withdrawn:["quiet","undo"],converted:["quiet","send"],not_reached:["warn","clock"]};function bs({panel:e,device:t,thing:n}){let{state:s,row:a,entry:o}=me(e,n),[l,c]=H[s]??H.sent,d=e.row("turns",e.header.value.turn),u=s==="refused"?de(e,o):ht(s,a),$=gs.has(s)?"":u;S($,{on:a||o?$:null,key:`own ${n.id}`,rank:A});let[p,h]=g(()=>J(e,t.draft(`write.${n.id}`))),b=()=>{e.dismiss(n.command),t.forget(n.id)};return r`<article class="card own request" data-state=${s}>
<p class="words big" data-tone=${l}><${f} name=${c} /><span>${u}</span></p>
<${ks} panel=${e} state=${s} row=${a} />
${s==="speaking"&&d?.request===n.id&&r`<${Ie} turn=${d} now=${e.now} of class="huge" /><${ds} turn=${d} now=${e.now} />`}
<p class="muted"><bdi>${n.name}</bdi>${n.text&&r` · <bdi>${n.text}</bdi>`}</p>
<${ys} row=${e.row("requests",n.id)} />
${s==="refused"&&r`<${D} panel=${e} />`}
${p&&Ae.has(s)&&r`<${xs} panel=${e} device=${t} thing=${n} stop=${()=>h(!1)} />`}
${s==="not_reached"&&r`<${hs} panel=${e} device=${t} thing=${n} row=${a} />`}
<div class="acts">
${Ae.has(s)&&!p&&r`<button type="button" class="btn" onClick=${()=>h(!0)}><${f} name="send" />${i("write-instead")}</button>`}
${mt.has(s)&&r`<${lt} panel=${e} device=${t} thing=${n} name="floor.withdraw" />`}
${o?.state==="waiting"&&s==="unsent"&&r`<button type="button" class="btn" onClick=${b}>${i("draft-discard")}</button>`}
${!te.has(s)&&r`<button type="button" class="btn ghost" onClick=${b}>${i("own-hide")}</button>`}
</div>
</article>`}function ht(e,t){return e==="waiting"&&t?.place?i("speak-place",{place:t.place}):i(`speak-${e.replace("_","-")}`)}function ks({panel:e,state:t,row:n}){let s=M(()=>ws(e,t,n));if(!s)return null;let[a,o]=s.split(" ");return r`<p>${i("about-time",{time:a})} ${o==="no"&&r`<span class="muted">${i("speak-may-not")}</span>`}</p>`}function ws(e,t,n){if(t!=="waiting"||!n?.place)return"";let s=e.header.value,a={header:s,items:e.rows("items"),turn:e.row("turns",s.turn)},o=Qn(a,n.id,n.place,e.now());return o===null?"":`${x(o.at,s.timezone)} ${o.reached?"yes":"no"}`}function ys({row:e}){return!e||!e.on_behalf&&e.nth<2&&e.kind!=="reply"?null:r`<p class="meta">
${e.kind==="reply"&&r`<${v}>${m("turn","reply")}<//>`} ${e.on_behalf&&r`<${v}>${i("on-behalf")}<//>`}
${e.nth>1&&r`<${v}>${i("nth-turn",{nth:e.nth})}<//>`}
</p>`}function xs({panel:e,device:t,thing:n,stop:s}){let a=(o,l)=>{let c={request:n.id,question:z(),secret:n.secret,text:o,language:R()};le(e.send("floor.convert",c,{keep:!0,id:l}),e,"ask-sent")};return r`<${pt} panel=${e} draft=${t.draft(`write.${n.id}`)} first=${n.text} limit=${e.header.value.question_limit}
words=${{label:"ask-label",send:"write-send",hint:i("write-gives-up")}} send=${a} stop=${s} />`}function Ss({panel:e,device:t,row:n}){let[s,a]=H[n.state]??H.sent;return r`<article class="card own request" data-state=${n.state}>
<p class="words big" data-tone=${s}><${f} name=${a} /><span>${ht(n.state,n)}</span></p>
${n.state==="not_reached"&&r`<${vs} panel=${e} device=${t} row=${n} />`}
${mt.has(n.state)&&r`<${it} panel=${e} name="floor.withdraw" what="request" id=${n.id} label=${i("withdraw")} />`}
</article>`}var _s=new Set(["open","live"]);function wa({panel:e,device:t,draft:n,mine:s}){let a=e.header.value,o=t.things.value.filter(p=>p.noun==="requests"),l=s.filter(p=>p.noun==="requests"&&te.has(p.state)),c=l.length>0||o.some(p=>te.has(me(e,p).state)),d=M(()=>Cn(a,e.now())),u=d==="open"||d==="last";S(d==="last"?i("floor-last-call",{time:x(a.floor_closes_at,a.timezone)}):"",{key:"floor"});let $=(a.extras??[]).includes("right_of_reply")&&_s.has(a.state);return r`<section class="pane speak" tabindex="-1" aria-label=${i("tab-speak")}>
${o.map(p=>r`<${bs} key=${p.id} panel=${e} device=${t} thing=${p} />`)}
${l.map(p=>r`<${Ss} key=${p.id} panel=${e} device=${t} row=${{...p,state:e.row("requests",p.id)?.state??p.state}} />`)}
${!c&&(u?r`<div class="stack"><${qs} header=${a} last=${d==="last"} /><${Le} panel=${e} device=${t} draft=${n} kind="floor" /></div>`:r`<${En} panel=${e} kind=${d} />`)}
${$&&r`<details class="named reply">
<summary class="btn">${i("reply-title")}</summary>
<div class="more"><p class="hint">${i("reply-intro")}</p><${Le} panel=${e} device=${t} draft=${n} kind="reply" /></div>
</details>`}
<${vt} panel=${e} own=${new Set([...o,...l].map(p=>p.id))} />
</section>`}function qs({header:e,last:t}){if(!e.floor_closes_at)return r`<p>${i("speak-intro")}</p>`;let n=x(e.floor_closes_at,e.timezone);return t?r`<p class="banner warn last-call"><${f} name="clock" /><span>${i("floor-last-call",{time:n})}</span></p>`:r`<p>${C(i("speak-intro"),i("floor-until",{time:n}))}</p>`}function Le({panel:e,device:t,draft:n,kind:s}){let a=Pt(n),[o,l]=g(""),c=(u,$)=>{e.dismiss(u.command),t.forget(u.id),n.value={...$,seat_wrong:"true"}},d=u=>{u.preventDefault();let $=!a.value("name").trim();if(l($?W("empty",{field:"name"}):""),$)return u.target.elements["arg.name"].focus();let p=n.value,{thing:h,sent:b}=Ms(e,t,a,s);n.value={},b.then(({code:E})=>E==="seat.unknown"&&c(h,p))};return r`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${d} novalidate>
<${P} form=${a} name="name" label=${i("field-name")} wrong=${o} autocomplete="name" />
<${Xe} form=${a} groups=${e.header.value.groups} panel=${e} />
${s==="floor"&&r`<${Ee} form=${a} name="on_behalf" label=${i("field-on-behalf")} hint=${i("field-on-behalf-hint")} />`}
<${P} form=${a} name="topic" label=${i("field-topic")} optional max=${200} />
${s==="floor"&&r`<${Ee} form=${a} name="needs_time" label=${i("field-needs-time")} hint=${i("field-needs-time-hint")} />`}
<button class="btn primary big wide">${i(s==="reply"?"reply-send":"speak-send")}</button>
<${Mn} panel=${e} />
<${ue} draft=${n} names=${["name","organisation","topic"]} />
<p class="hint">${i(e.header.value.floor_names===!1?"seen-number":"seen-speaker")}</p>
</form>`}function Ms(e,t,n,s){let a=n.value("name").trim(),o={noun:"requests",id:z(),secret:Tt(),text:n.value("topic").trim(),name:a,command:K(),at:e.now(),kind:s},l={request:o.id,name:a,secret:o.secret,language:R(),channel:n.value("channel")||"room",kind:s};for(let d of["organisation","group","topic","seat"])n.value(d).trim()&&(l[d]=n.value(d).trim());if(s==="floor")for(let d of["on_behalf","needs_time"])n.value(d)==="true"&&(l[d]=!0);t.add(o);let c=e.send("floor.request",l,{keep:!0,id:o.command});return le(c,e,"speak-sent"),{thing:o,sent:c}}var Ts={speaking:0,called:1,waiting:2};function Es(e){let t=n=>Ts[n.state]??3;return e.rows("requests").sort((n,s)=>t(n)-t(s)||n.number-s.number)}function vt({panel:e,own:t=new Set}){let n=Es(e);return n.length===0&&e.header.value.state==="ended"?null:r`<div class="stack speakers">
<h2>${i("speakers-title")} ${n.length>0&&r`<span class="muted">${j(n.length)}</span>`}</h2>
${n.length>0&&r`<p class="hint">${i("speakers-order")}</p>`}
${n.length===0?r`<p class="empty">${i("speakers-empty")}</p>`:r`<ol class="card lines">${n.map(s=>r`<${Cs} key=${s.id} row=${s} own=${t.has(s.id)} />`)}</ol>`}
</div>`}function Cs({row:e,own:t}){return r`<li data-own=${t} data-state=${e.state}>
<span class="place">${j(e.number)}</span>
<span class="who">
<span class="name">${e.name===null?i("speaker-number",{number:e.number}):r`<bdi>${e.name}</bdi>`}</span>
<span class="muted">${Ns(e)}</span>
<span class="marks">
${e.kind==="reply"&&r`<${v}>${m("turn","reply")}<//>`} ${e.on_behalf&&r`<${v}>${i("on-behalf")}<//>`}
${e.nth>1&&r`<${v}>${i("nth-turn",{nth:e.nth})}<//>`}
</span>
</span>
${t&&r`<${v} tone="accent">${i("you")}<//>`}
${e.state!=="waiting"&&r`<${v} tone="live" icon="dot">${m("request",e.state)}<//>`}
</li>`}function Ns(e){let t=e.group?m("group",e.group):"";return e.organisation?r`<bdi>${e.organisation}</bdi>${e.seat&&i("aside",{text:i("with-seat")})}${t&&` \xB7 ${t}`}`:t}var As=new Set(["answered","written"]);function ya({panel:e,device:t,isOpen:n}){let s=e.header.value;Ls(e,n);let a=re(e)!==null,o=e.rows("questions").filter(l=>As.has(l.state)&&!(s.asked??[]).includes(l.id));return o.sort((l,c)=>c.number-l.number),r`<section class="pane follow" tabindex="-1" aria-label=${i("tab-follow")}>
${s.state==="ended"?r`<${Is} panel=${e} />`:r`<${Ps} panel=${e} turn=${e.row("turns",s.turn)} />`}
${a&&r`<${Me} panel=${e} device=${t} />`}
<${Os} panel=${e} />
<${Ds} panel=${e} />
<${Bs} panel=${e} stops=${s.line??[]} state=${s.state} />
${!a&&r`<${Me} panel=${e} device=${t} />`}
<${sn} panel=${e} />
<${zs} panel=${e} />
<${vt} panel=${e} />
${o.length>0&&r`<div class="stack">
<h2>${i("answered-title")} <span class="muted">${j(o.length)}</span></h2>
<ul class="stack">${o.map(l=>r`<${Ve} key=${l.id} panel=${e} device=${t} row=${l} />`)}</ul>
</div>`}
</section>`}function Ls(e,t){let n=e.header.value,s=e.row("turns",n.turn),a=e.row("questions",n.question),o=s?.state==="paused"?`${m("turn","paused")} \xB7 ${m("pause",s.pause??"technical")}`:"",l=s?o||`${i("strip-speaking")} ${s.name}`:n.interlude?i("interlude"):Pe(e);S(t?l:"",{on:l,key:"now"}),S(t&&a?i("asked-said",{number:a.number,text:a.text}):"",{on:a?.id??"",key:"asked"})}function Is({panel:e}){return r`<div class="card now ended">
<p class="name">${i("ended-title")}</p>
<p>${i("ended-own")}</p>
<p>${i(e.header.value.contact?"ended-report":"ended-report-ask")}</p>
<${D} panel=${e} />
${e.header.value.published_at&&r`<p><a class="btn primary" href=${`/p/${e.code}/outcome`}>${i("read-outcome")}</a></p>`}
</div>`}function Os({panel:e}){let{captions:t,state:n}=e.header.value;return!t||n==="ended"?null:r`<p><a class="btn" href=${t} target="_blank" rel="noopener noreferrer">${i("captions")}</a></p>`}function Ps({panel:e,turn:t}){let n=e.header.value,s=M(()=>Lt(n,e.now())),a=n.state==="live"&&r`<${qn} panel=${e} />`;if(s!=="")return r`<${Rs} panel=${e} left=${s} />`;if(!t&&n.interlude)return r`<div class="card now"><p class="meta"><${v} tone="warn" icon="pause">${m("pause",n.interlude)}<//></p>
<p class="name">${i("interlude")}</p>${a}</div>`;if(!t)return r`<div class="card now quiet"><p class="name">${Pe(e)}</p>${a}</div>`;let o=t.state==="paused";return r`<div class="card now">
<p class="meta">
<${v} tone=${o?"warn":"live"} icon=${o?"pause":"dot"}>${o?m("pause",t.pause??"technical"):m("turn","running")}<//>
<span class="muted">${m("turn",t.kind)}</span>
</p>
<p class="name"><bdi>${t.name}</bdi></p>
${t.organisation&&r`<p class="muted"><bdi>${t.organisation}</bdi></p>`}
<${Ie} turn=${t} now=${e.now} of class="huge" />
<${Ws} turn=${t} now=${e.now} />
${a}
</div>`}function Rs({panel:e,left:t}){let{think:n}=e.header.value,s=n.prompts??e.header.value.guiding??[];return r`<div class="card now think">
<p class="meta"><${v} tone="accent" icon="wait">${i("think-title")}<//></p>
<p class="face huge" role="timer" aria-live="off"><span class="digits">${t}</span></p>
<p>${i("think-more")}</p>
${s.length>0&&r`<ul class="prompts">${s.map(a=>r`<li key=${a}><${k} text=${a} class="big" /></li>`)}</ul>`}
</div>`}function Ws({turn:e,now:t}){let n=M(()=>e.limit?Math.min(100,Math.round(Nt(e,t())/e.limit*100)):0),s=M(()=>e.limit?Mt(e,t()):"none");return e.limit?r`<progress class="bar" max="100" value=${n} data-phase=${s} aria-hidden="true"></progress>`:null}function Ds({panel:e}){let{asked:t,question:n}=e.header.value,a=(t?.length>0?t:[n]).map(o=>e.row("questions",o)).filter(Boolean);return a.length===0?null:r`<div class="stack">
<h2>${i("asked-title")}</h2>
${a.map(o=>r`<figure key=${o.id} class="card asked">
<${k} text=${o.text} lang=${o.language} class="big" />
<${Ge} row=${o} />
<figcaption class="muted">
${i("question-short",{number:o.number})} · ${o.name?r`<bdi>${o.name}</bdi>`:i("anonymous")}${o.organisation&&r` · <bdi>${o.organisation}</bdi>`}${o.name&&i("aside",{text:i(o.seat?"with-seat":"as-given")})}
${o.askers>1&&r` · ${i("askers",{count:o.askers})}`}
</figcaption>
</figure>`)}
</div>`}var Fs={item:"clock",question:"ring",answer:"speak",floor:"up",final:"speak",turn:"undo"};function Bs({panel:e,stops:t,state:n}){return t.length===0||n==="ended"?null:r`<div class="stack">
<h2>${i("next-title")}</h2>
<ol class="card lines">
${t.map((s,a)=>r`<li key=${a}>
<span class="place"><${f} name=${Fs[s.kind]??"ring"} /></span>
<span class="who"><span class="name"><bdi>${Hs(e,s)}</bdi></span><span class="muted">${js(e,s)}</span></span>
${s.limit!==null&&r`<span class="muted tabular">${se(s.limit)}</span>`}
</li>`)}
</ol>
</div>`}function Hs(e,t){return t.kind==="question"&&!t.questions?e.row("questions",t.question)?.text??ge(t):t.kind==="item"&&!t.name?m("item",e.row("items",t.item)?.kind??"debate"):ge(t,e)}function js(e,t){let n=t.kind==="item"?e.row("items",t.item):null,s=n?m("item",n.kind):"";return s&&t.name&&s!==t.name?s:i(`stop-${t.kind}`)}function zs({panel:e}){let t=e.rows("items").filter(n=>n.state!=="dropped").sort((n,s)=>n.place-s.place);return t.length===0?null:r`<div class="stack">
<h2>${i("programme-title")}</h2>
<ol class="card lines programme">${t.map(n=>r`<${Ks} key=${n.id} panel=${e} item=${n} />`)}</ol>
</div>`}var Us={planned:"ring",current:"dot",done:"check",held:"pause",passed:"cross"};function Ks({panel:e,item:t}){let{starts_at:n,timezone:s}=e.header.value,a=e.row("people",t.person),o=t.started_at??(n?n+t.starts_at:null);return r`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
<span class="mark"><${f} name=${Us[t.state]??"ring"} /><span class="unseen">${m("item",t.state)}</span></span>
${o!==null&&r`<time class="muted tabular">${x(o,s)}</time>`}
<span class="who">
<span class="name"><bdi>${t.title||a?.name||m("item",t.kind)}</bdi></span>
${t.title&&a&&r`<span class="muted"><bdi>${a.name}</bdi></span>`}
</span>
<span class="muted tabular">${se(t.planned)}</span>
</li>`}var Vs=["pointerup","pointercancel","keyup"];async function xa(){document.querySelector(".served :active")&&await new Promise(e=>Vs.forEach(t=>addEventListener(t,()=>setTimeout(e),{once:!0}))),Ht()}var Gs=/[^\s@]+@[^\s@]+\.[^\s@]{2,}/u,Zs=/(?<!\p{Nd})(\p{Nd}{4}([./-])\p{Nd}{1,2}\2\p{Nd}{1,2}|\p{Nd}{1,2}([./-])\p{Nd}{1,2}\3\p{Nd}{4})|(19|20)\d\d\s?[-–/]\s?(19|20)\d\d/gu,Qs=/(?<!\p{Nd}[\s.]?)\p{Nd}{1,3}(?:[\s.,’']\p{Nd}{3})+(?![\s.-]?\p{Nd})/gu,Ys=/(?<![\p{L}\p{N}/])[(+]?\p{Nd}[\p{Nd}\s().-]{5,}\p{Nd}(?![\p{L}/])/gu,Xs=7,Js=/(^|\s)((Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|Sr|Sra|Dl|Dna|Dnei|Г-н|Г-жа|г-н|г-жа)\.?|M\.|(?:السيد|السيدة|الدكتور|الدكتورة))\s+\p{L}{2,}/u,ea=/\p{Script=Han}{1,3}(先生|女士|小姐)|\p{Script=Hangul}{2,4}\s씨/u;function ta(e){let t=e.replace(Zs," ").replace(Qs," ").match(Ys)??[];return Gs.test(e)||t.some(n=>(n.match(/\p{Nd}/gu)??[]).length>=Xs)?"contact":Js.test(e)||ea.test(e)?"name":""}function Sa({text:e}){let t=ta(e),n=t&&i(`nudge-${t}`);return S(n,{key:"nudge",rank:A}),r`<p class="hint nudge" hidden=${!t}>${n}</p>`}function _a({panel:e,form:t,named:n}){let[s]=g(()=>["for","group"].some(u=>t.value(u))),{groups:a}=e.header.value,o=aa(e),l=t.value("language")||It(t.value("text"),R())||"other",c=o.find(([u])=>u===t.value("for")),d=[l==="other"?i("written-in-other"):ae(l),o.length>0&&(c?.[1]??i("for-panel"))];return r`<details class="particulars" open=${s}>
<summary class="btn"><${f} name="more" /><span>${i("ask-more")}</span><span class="chosen">${d.filter(Boolean).join(" \xB7 ")}</span></summary>
<div class="more">
<${na} form=${t} first=${l} />
${o.length>0&&r`<${ne} form=${t} name="for" label=${i("for-whom")} options=${[["",i("for-panel")],...o]} />`}
${!n&&a.length>0&&r`<${sa} form=${t} groups=${a} />`}
</div>
</details>`}function na({form:e,first:t}){let n=[...kt.map(s=>[s,ae(s)]),["other",i("written-in-other")]];return r`<${ne} form=${e} name="language" label=${i("written-in")} options=${n} first=${t} />`}function sa({form:e,groups:t}){let n=U();return r`<div class="field"><${Ye} form=${e} groups=${t} label=${i("count-me")} />
<p class="hint" id=${n}>${i("count-me-why")}</p>
</div>`}function aa(e){return e.rows("people").filter(t=>t.part!=="moderator").sort((t,n)=>t.place-n.place).map(t=>[t.id,[t.honorific,t.name].filter(Boolean).join(" ")])}function qa({panel:e}){let{organisers:t,retention:n}=e.header.value,s=n.questions,a=_t(t.map(o=>`\u2068${o}\u2069`));return r`<p class="hint run-by">
${t.length>0?i("notice-run",{who:a,days:s}):i("notice-run-unknown",{days:s})} <a href=${`/p/${e.code}/privacy`}>${i("notice-link")}</a>
</p>`}function Ma(){let e=i(`theme-${be.value}`);return r`<button type="button" class="btn ghost icon" onClick=${At} aria-label=${e} title=${e}>
<${f} name=${be.value} />
</button>`}export{ia as Closed,ue as Draft,ya as Follow,la as Forget,je as Notice,Sa as Nudge,ca as OtherQuestions,ka as OwnQuestions,_a as Particulars,ua as PollCall,qa as RunBy,da as Slow,wa as Speak,Ma as ThemeSwitch,ra as TongueMenu,Mn as Waits,$a as WhoAsks,xa as handover};
