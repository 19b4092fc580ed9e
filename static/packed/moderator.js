import{html as _t,useMemo as Us,useRef as Vs,useState as Ks}from"../vendor/vendor.js";import{FluentBundle as qn,FluentResource as On}from"../vendor/vendor.js";var Dt="en",$t=null;function ue(t,e){Dt=e,$t=new qn(Ct()),$t.addResource(new On(t))}function r(t,e={}){let n=$t?.getMessage(t)?.value;return n?$t?.formatPattern(n,e,[])??t:t}var b=(t,e)=>r(`${t}-${e.replace(/[._]/g,"-")}`);function Ft(t,e={}){let n=`refused-${t.replace(/[._]/g,"-")}`;return $t?.getMessage(n)?r(n,An(e)):r("refused-internal",{ref:t})}function An(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,typeof n=="number"?n:String(n??"")]))}var Ct=()=>`${Dt==="en"?"en-GB":Dt}-u-nu-latn`,le=new Map;function T(t,e="UTC"){let n=le.get(e);return n||(n=new Intl.DateTimeFormat(Ct(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:e}),le.set(e,n)),n.format(t)}function de(t,e="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(Ct(),{...n,hourCycle:"h23",timeZone:e}).format(t)}var W=t=>new Intl.NumberFormat(Ct()).format(t);function pe(t){return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}import{html as io,render as co}from"../vendor/vendor.js";import{computed as Wn,io as Zn,signal as ht}from"../vendor/vendor.js";function me(){return{epoch:"",version:0,header:null,rows:{}}}function Ut(t,e){return e.epoch!==t.epoch?e.from===0?{view:Ht({},e),ask:!1}:{view:t,ask:!0}:e.to<=t.version?{view:t,ask:!1}:e.from===0?{view:Ht({},e),ask:!1}:e.from>t.version?{view:t,ask:!0}:{view:Ht(t.rows,e),ask:!1}}function Ht(t,e){let n={...t};for(let[o,s]of Object.entries(e.up??{}))n[o]={...n[o],...Object.fromEntries(s.map(a=>[a.id,a]))};for(let[o,s]of Object.entries(e.gone??{})){let a=new Set(s);n[o]=Object.fromEntries(Object.entries(n[o]??{}).filter(([i])=>!a.has(i)))}return{epoch:e.epoch,version:e.to,header:e.header,rows:n}}var tt=class extends Error{constructor({code:e="",retry:n=0}={}){super(e||"no answer"),this.code=e,this.retry=n}};function fe({code:t,as:e,fetch:n,wait:o}){let s=`/p/${encodeURIComponent(t)}`;return{async view({epoch:l,version:c}){let u=l?`&since=${encodeURIComponent(`${l}.${c}`)}`:"",m=l?{"If-None-Match":`"${l}.${c}.${e}"`}:{},g=await i(`${s}/view?as=${e}${u}`,{headers:m});if(g.status===304)return null;let y=await Vt(g);if(!g.ok)throw new tt({code:y.code,retry:y.data?.retry_ms});return y},async command(l){let c=await Vt(await a(`${s}/commands`,{...l,as:e}));if(typeof c.ok!="boolean")throw new tt;return c},async mine(l){let c=await Vt(await a(`${s}/mine`,{secrets:l}));return Array.isArray(c.mine)?c.mine:[]}};function a(l,c){return i(l,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(c)})}async function i(l,c){let u=new AbortController,m=o(8e3,()=>u.abort());try{return await n(l,{...c,cache:"no-store",credentials:"same-origin",redirect:"error",signal:u.signal})}catch{throw new tt}finally{m.cancel()}}}async function Vt(t){try{return await t.json()}catch{throw new tt}}var In=4e3,Nn=8e3,Ln=1500,Rn=1e4,Pn=4,jn=1500,$e=2e4,zn=3e3,Bn=6e4,Dn=4,Kt=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Wt=t=>t==="public"?5e3:4e3;function he({as:t,socket:e,http:n,wait:o,mono:s,random:a=Math.random,cursor:i,secrets:l,on:c}){let u="none",m=null,g=t==="public"?1e3:0,y=0,R=0,z=0,st=0,F=null,B=!1,H={};return{start:U,stop:ie,sync:d,wake:Bt,watch:v,measure:E,post:J,mode:()=>u};function U(){if(u==="ended"||m)return;let f=m=e();ct("open",In,()=>P(f));let h=M=>(...X)=>{f===m&&M(...X)};f.on("connect",h($)),f.on("connect_error",h(M=>Kt.has(M?.data?.code)?mt(M.data.code):P(f))),f.on("disconnect",h(()=>P(f))),f.on("delta",h(M=>(N(),c.delta(M)))),f.on("pulse",h(C)),f.on("mine",h(({row:M})=>(N(),c.mine([M])))),f.on("bye",h(({code:M})=>Kt.has(M)?mt(M):P(f)))}function $(){H.open?.cancel(),H.poll?.cancel(),y=0,N(),St("ws"),d(),E(),v()}function C(f){N(),g=t==="public"?f.spread:0,c.pulse(f),t!=="public"&&m.emit("here",{});let{epoch:h,version:M}=i();(f.epoch!==h||f.version>M)&&d()}function N(){c.contact();let f=m;ct("silence",2.5*Wt(t),()=>P(f))}function P(f){if(f!==m)return;let h=u==="ws";m=null;for(let Tn of["open","silence","measure"])H[Tn]?.cancel();f.close();let M=h?a()*g:0;h&&St("none"),(h||y===0)&&ct("poll",M,I);let X=u==="http"?$e:ce(2*g,$e),ft=Math.min(X,jn*2**y)*(.5+a()/2);ct("connect",h?M:ft,U),y+=1}async function I(){if(u==="ws"||u==="ended")return;let f=await d();if(u==="ws"||u==="ended")return;St(f?"http":"none"),f&&st++%Pn===0&&v();let h=Math.min(ce(g,Rn),Ln*2**R)*(.8+a()*.4);ct("poll",z>0?z+a()*1e3:h,I)}function d(){return F?(B=!0,F):(F=(async()=>{let f;do B=!1,f=await p();while(B&&f);return F=null,f})(),F)}async function p(){let f=s();try{let h=await n.view(i());return R=0,z=0,c.contact(),h?.now&&u!=="ws"&&c.sample(f,s(),h.now),h&&c.delta(h),!0}catch(h){if(!(h instanceof tt))throw h;return Kt.has(h.code)&&mt(h.code),R+=1,z=h.retry,!1}}function v(){let f=l();f.length===0||u==="ended"||(u==="ws"?m.emit("watch",{secrets:f},h=>c.mine(h?.mine??[])):u==="http"&&n.mine(f).then(c.mine,()=>{}))}function E(){if(u!=="ws")return;let f=m,h=0,M=()=>{let X=s();f.emit("clock",{},ft=>{f===m&&(c.sample(X,s(),ft.now),h+=1,h<Dn&&M())})};M(),ct("measure",Bn,E)}function J(f){return u!=="ws"?n.command(f):new Promise((h,M)=>{m.timeout(Nn).emit("command",f,(X,ft)=>{X?M(X):h(ft)})})}function Bt(){u!=="ended"&&(m||(y=0,U()),u==="ws"?d():I())}function mt(f){ie(),St("ended",f)}function ie(){let f=m;m=null;for(let h of Object.values(H))h?.cancel();f?.close()}function St(f,h=""){u==="ended"||u===f||(u=f,c.mode(u,h))}function ce(f,h){return Math.min(h,Math.max(zn,f))}function ct(f,h,M){H[f]?.cancel(),H[f]=o(h,M)}}function ge(t=0,e=0){let n=[],o=t-e;return{sample(s,a,i){let l=Math.max(0,a-s);n=[...n,{trip:l,offset:i+l/2-a}].slice(-12),o=be(n).offset},pulse(s,a){return n.length>0&&Math.abs(s-(a+o))<=500+be(n).trip?!1:(n=[],!0)},value:()=>o}}function be(t){return t.reduce((e,n)=>n.trip<e.trip?n:e)}var Fn="abcdefghijklmnopqrstuvwxyz0123456789";function ve(){let t=crypto.getRandomValues(new Uint8Array(16));t[6]=t[6]&15|64,t[8]=t[8]&63|128;let e=[...t].map(n=>n.toString(16).padStart(2,"0")).join("");return[e.slice(0,8),e.slice(8,12),e.slice(12,16),e.slice(16,20),e.slice(20)].join("-")}var ke=()=>Hn(20);function Hn(t){let e="";for(;e.length<t;)for(let n of crypto.getRandomValues(new Uint8Array(t*2)))n<252&&e.length<t&&(e+=Fn[n%36]);return e}var Un=1e3,Vn=15e3;function _e({post:t,storage:e=null,key:n="",lifetime:o=null,now:s,wait:a,random:i=Math.random,changed:l=()=>{}}){let c=xe(e,n,s()),u=new Map,m=!1,g="",y=null;return{send:R,go:z,list:()=>c,dismiss:st,reload:F,close:()=>y?.cancel()};function R(d,p,{keep:v=!1,id:E=ve()}={}){let J={id:E,name:d,args:p,at:s(),keep:v,tries:0,state:"waiting",after:0},Bt=new Promise(mt=>u.set(E,mt));return I([...c,J]),B(),Bt}function z(d){d&&!m&&I(c.map(p=>p.failed?{...p,after:0,failed:!1}:p)),m=d,B()}function st(d){return d===g?!1:(I(c.filter(p=>p.id!==d)),u.get(d)?.({ok:!1,id:d,code:"dismissed",data:{}}),u.delete(d),!0)}function F(){c=xe(e,n,s()).map(d=>d.id===g?{...d,state:"sending"}:d),l(),B()}function B(){if(y?.cancel(),y=null,N(),g)return;let d=c.filter((E,J)=>E.state==="waiting"&&!H(E,J));if(d.length===0)return;let p=d.reduce((E,J)=>J.after<E.after?J:E),v=Math.max(0,p.after-s());m&&v===0?U(p):(m||o!==null)&&(y=a(m?v:o??0,B))}function H(d,p){let v=we(d);return v!==""&&c.slice(0,p).some(E=>E.state!=="refused"&&we(E)===v)}async function U(d){g=d.id,P(d.id,{state:"sending",tries:d.tries+1});try{$(d,await t({id:d.id,name:d.name,args:d.args}))}catch{let p=Math.min(Vn,Un*2**d.tries)*(.5+i());P(d.id,{state:"waiting",after:s()+p,failed:!0})}g="",B()}function $(d,p){if(!p.ok&&typeof p.data?.retry_ms=="number")return P(d.id,{state:"waiting",after:s()+p.data.retry_ms});!p.ok&&d.keep?P(d.id,{state:"refused",code:p.code,data:p.data??{}}):I(c.filter(v=>v.id!==d.id)),u.get(d.id)?.(p),u.delete(d.id),ye(d)&&C()}function C(){let d=s();I(c.map(p=>p.state!=="waiting"||!ye(p)?p:(d+=5e3+i()*25e3,{...p,after:d})))}function N(){if(o!==null)for(let d of c)d.state!=="waiting"||s()-d.at<o||(I(c.filter(p=>p.id!==d.id)),u.get(d.id)?.({ok:!1,id:d.id,code:"unsent",data:{}}),u.delete(d.id))}function P(d,p){I(c.map(v=>v.id===d?{...v,...p}:v))}function I(d){c=d,Kn(e,n,d),l()}}function we({name:t,args:e}){let n=e.question??e.request??e.turn??e.cue??e.link??"";return n&&`${t.split(".")[0]} ${n}`}function ye({name:t,args:e}){return t==="question.ask"&&!e.name}function xe(t,e,n){try{return JSON.parse(t?.getItem(e)??"[]").map(o=>({...o,state:o.state==="refused"?"refused":"waiting",after:Math.min(o.after,n+3e4)}))}catch{return[]}}function Kn(t,e,n){try{n.length>0?t?.setItem(e,JSON.stringify(n)):t?.removeItem(e)}catch{}}var Qn=15e3,Yn=20,rt=()=>performance.now();function Zt(t,e){let n=setTimeout(e,t);return{cancel:()=>clearTimeout(n)}}function Se({code:t,as:e="public",first:n,person:o=null}){let s=ht(Ut(me(),n).view),a=ge(n.now??Date.now(),rt()),i=ht({}),l=ht({}),c=ht([]),u=[],m=he({as:e,socket:()=>Zn({transports:["websocket"],auth:{panel:t,as:e},reconnection:!1,forceNew:!0}),http:fe({code:t,as:e,fetch:(p,v)=>fetch(p,v),wait:Zt}),wait:Zt,mono:rt,cursor:()=>s.value,secrets:()=>u,on:{delta:H,sample:a.sample,pulse:U,mine:$,mode:N,contact:()=>z.contact()}}),g=e==="public"?Jn():null,y=`moderator.${t}.outbox`,R=_e({post:m.post,storage:g,key:y,lifetime:e==="public"?null:Qn,now:()=>Date.now(),wait:Zt,changed:()=>c.value=P()}),z=Gn({as:e,connection:m,now:F});c.value=P();let st=I();return m.start(),{code:t,as:e,person:o,view:s,header:Wn(()=>s.value.header??{}),rows:B,row:(p,v)=>v?s.value.rows[p]?.[v]??null:null,freshness:z.signal,here:i,pending:c,send:R.send,undo:p=>R.send("receipt.undo",{command:p.id}),dismiss:R.dismiss,mine:l,watch:C,now:F,close:d};function F(){return rt()+a.value()}function B(p){return Object.values(s.value.rows[p]??{})}function H(p){let v=Ut(s.value,p);s.value=v.view,v.ask&&m.sync()}function U(p){i.value=p.here,a.pulse(p.now,rt())&&m.measure()}function $(p){let v=p.filter(E=>E!==null);v.length>0&&(l.value={...l.value,...Object.fromEntries(v.map(E=>[E.id,E]))})}function C(p){let v=p.slice(-Yn);v.join()!==u.join()&&(u=v,m.watch())}function N(p,v){z.moved(v),R.go(p==="ws"||p==="http")}function P(){return R.list()}function I(){let p=()=>document.visibilityState==="visible"&&m.wake(),v=E=>E.key===y&&R.reload();return document.addEventListener("visibilitychange",p),addEventListener("online",p),addEventListener("pageshow",p),addEventListener("storage",v),()=>{document.removeEventListener("visibilitychange",p),removeEventListener("online",p),removeEventListener("pageshow",p),removeEventListener("storage",v)}}function d(){st(),z.close(),R.close(),m.stop()}}function Gn({as:t,connection:e,now:n}){let o=Wt(t),s=rt(),a="",i=ht(c()),l=setInterval(()=>i.value=c(),1e3);return{signal:i,contact:()=>{s=rt(),i.value.state!==c().state&&(i.value=c())},moved:m=>{a=m,i.value=c()},close:()=>clearInterval(l)};function c(){let m=rt()-s;return{state:u(m),at:n()-m,age:m,code:a}}function u(m){let g=e.mode();return g==="ended"?"ended":m>2.5*o?"offline":g==="none"||m>1.5*o?"late":g==="ws"?"live":"http"}}function Jn(){try{return localStorage}catch{return null}}import{html as to,signal as eo}from"../vendor/vendor.js";import{html as q}from"../vendor/vendor.js";var Xn={dot:q`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:q`<circle cx="8" cy="8" r="4.5" />`,triangle:q`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:q`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:q`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:q`<path d="m4 4 8 8m0-8-8 8" />`,pause:q`<path d="M5.5 3.5v9m5-9v9" />`,clock:q`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:q`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:q`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:q`<path d="M8 3v10M3 8h10" />`,undo:q`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:q`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:q`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:q`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:q`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:q`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:q`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:q`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:q`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function w({name:t}){return q`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Xn[t]}</svg
  >`}var Ce="moderator.theme",Qt=["auto","light","dark"],et=eo("auto");function Ee(){try{et.value=localStorage.getItem(Ce)??"auto"}catch{}Te()}function Me(){let t=r(`theme-${et.value}`);return to`<button type="button" class="btn ghost icon" onClick=${no} aria-label=${t} title=${t}>
    <${w} name=${et.value} />
  </button>`}function no(){et.value=Qt[(Qt.indexOf(et.value)+1)%Qt.length];try{localStorage.setItem(Ce,et.value)}catch{}Te()}function Te(){et.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=et.value}import{html as Et,signal as oo}from"../vendor/vendor.js";var so=3,at=oo([]),ro=0;function lt({text:t,undo:e,tone:n="",ms:o=e?1e4:6e3}){let s=ro+=1,a=()=>{at.value=at.value.filter(l=>l.id!==s)},i=at.value.filter(l=>l.text!==t||l.undo);return at.value=[...i,{id:s,text:t,tone:n,undo:e}].slice(-so),setTimeout(a,o),a}function qe(){return Et`<div class="toasts" role="status" aria-live="polite">
    ${at.value.map(t=>Et`<${ao} key=${t.id} ...${t} />`)}
  </div>`}function ao({id:t,text:e,tone:n,undo:o}){let s=()=>{at.value=at.value.filter(i=>i.id!==t)},a=()=>{s(),o?.()};return Et`<div class=${`toast ${n}`}>
    <span class="words">${e}</span>
    ${o&&Et`<button type="button" class="btn small" onClick=${a}><${w} name="undo" />${r("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${r("close")} onClick=${s}><${w} name="cross" /></button>
  </div>`}Ee();async function Oe(t){await lo();let e=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");ue(e.messages,e.language);let o=Se({code:e.code,as:e.as,first:e.first,person:e.person}),s=uo(n),a=po(n);n.replaceChildren(),co(io`<${t} page=${e} panel=${o} typed=${s} /><${qe} />`,n),document.documentElement.dataset.ready="yes",a()}function lo(){return document.readyState!=="loading"?Promise.resolve():new Promise(t=>document.addEventListener("DOMContentLoaded",t,{once:!0}))}function uo(t){let e={};for(let n of t.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||(e[n.name]=n.type==="checkbox"?String(n.checked):n.value);return e}function po(t){let e=t.contains(document.activeElement)?document.activeElement:null;if(!e?.name)return()=>{};let{name:n,selectionStart:o,selectionEnd:s}=e;return()=>{let a=t.querySelector(`[name="${CSS.escape(n)}"]`);a?.focus({preventScroll:!0}),o!==null&&a?.setSelectionRange(o,s)}}var mo=new Set(["programme.next","programme.go","turn.start","panel.start"]),fo=1e4,ut=null;async function _(t,e,n,{text:o="",undo:s=!0}={}){let a=await t.send(e,n);return a.ok?o&&$o(t,a,o,s):Ie(a),a}function Z(t,e,n){return V(t)?Promise.resolve({ok:!1,code:"dismissed"}):_(t,e,{after:t.header.value.step,...n})}function V(t){return t.pending.value.some(e=>mo.has(e.name))}function Ae(){ut&&Date.now()<ut.until?ut.undo():lt({text:Ft("undo.unknown")})}function $o(t,e,n,o){if(!o){lt({text:n});return}let s=async()=>{a(),ut?.undo===s&&(ut=null);let i=await t.undo(e);i.ok?lt({text:r("console-undone")}):Ie(i)},a=lt({text:n,undo:s});ut={undo:s,until:Date.now()+fo}}function Ie({code:t,data:e}){if(t==="dismissed")return;let n=t==="step.taken"?ho(e):Ft(t,e);lt({text:n,tone:"over"})}function ho(t){return t?.by?r("console-step-taken",{by:t.by}):r("console-step-taken-somebody")}import{signal as qt}from"../vendor/vendor.js";var it=["new","shortlist","approved","done","declined"],bo={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",declined:"declined",withdrawn:"declined"};function Ne(t){return bo[t.state]??(t.shortlisted?"shortlist":"new")}function dt(t){let e=Object.fromEntries(it.map(n=>[n,0]));for(let n of t)e[Ne(n)]+=1;return e}function Yt(t,e,n,o=!0){let s=t.filter(a=>Ne(a)===e);return e==="approved"?s.sort(go(n)):e==="done"?s.sort((a,i)=>(i.number??0)-(a.number??0)):s.sort(vo(o&&e!=="shortlist"))}function go(t){let e=new Map(t.filter(o=>o.kind==="question").map((o,s)=>[o.question,s])),n=o=>o.state==="asked"?0:o.state==="next"?1+(e.get(o.id)??50):100;return(o,s)=>n(o)-n(s)||(o.number??0)-(s.number??0)}function vo(t){let e=t?-1:1;return(n,o)=>e*((n.received??0)-(o.received??0))||(n.id<o.id?-1:1)}function Mt(t,e){let n=new Map(e.filter(l=>l.kind==="floor").map((l,c)=>[l.request,c])),o=l=>n.get(l.id)??50,s=l=>l.absences??0,a=(l,c)=>o(l)-o(c)||s(l)-s(c)||l.number-c.number,i=(...l)=>t.filter(c=>l.includes(c.state));return{speaking:i("speaking"),next:i("called").sort(a),waiting:i("waiting").sort(a),past:i("done","absent","withdrawn").sort((l,c)=>l.number-c.number)}}function Le(t){return(t?.assigned??[]).filter(e=>e.state==="assigned")}function Tt(t,e){let n=t.filter(s=>e[s.id]==="green"||e[s.id]==="amber"),o=t.filter(s=>s.online&&!n.includes(s));return{here:n.length,of:t.length,missing:o}}function Re(t,e){return Yt(t,"approved",e).find(o=>o.state==="next"||o.state==="approved")??null}function Pe(t,e){let n=t.findIndex(o=>o.id===e);return(t[n+1]??t[n-1])?.id??null}function je(t){let e=qt("new"),n=qt(!0),o=qt(null),s=qt(null),a=new Set,i={tab:e,newest:n,selected:o,menu:s,touched:a,shown:[],go:l,move:u,pick:c,open:m,approve:y,shortlist:R,decline:z,assign:st,lineUp:F,asked:B,answered:H,question:g};return i;function l($){e.value=$,o.value=null,s.value=null}function c($){$!==o.value&&(s.value=null),o.value=$}function u($){let C=i.shown.indexOf(o.value??""),N=i.shown[C<0?0:Math.min(i.shown.length-1,Math.max(0,C+$))];N&&(c(N),Gt(N))}function m($){let C=g();C&&(o.value=C.id,s.value=s.value===$?null:$)}function g(){return t.row("questions",o.value??i.shown[0])}function y($=g()){if(!($?.state!=="new"&&$?.state!=="declined"))return U($,"question.approve",{rev:$.rev},r("console-approved"))}function R($=g()){if(!$)return;let C=$.shortlisted?r("console-unshortlisted"):r("console-shortlisted");return U($,"question.shortlist",{shortlisted:!$.shortlisted},C,$.state==="new")}function z($,C=g()){return U(C,"question.decline",{reason:$,rev:C.rev},r("console-declined",{reason:b("reason",$)}))}function st($,C=g()){return s.value=null,Gt(C.id),_(t,"question.assign",{question:C.id,people:$},{text:r("console-assigned",{count:$.length})})}function F($,C=g()){let N=r($?"console-lined-up":"console-taken-out",{number:C.number});return _(t,"question.next",{question:C.id,next:$},{text:N})}function B($=g()){return _(t,"question.asked",{question:$.id},{text:r("console-asked",{number:$.number})})}function H($=g()){let C=r("console-marked",{number:$.number,mark:b("assigned","answered")});return U($,"question.answered",{mark:"answered"},C)}async function U($,C,N,P,I=!0){let d=Pe(i.shown.map(E=>({id:E})),$.id),p=document.activeElement?.closest(".question")?.getAttribute("data-id")===$.id;s.value=null,a.add($.id),I&&c(d),I&&p&&d&&Gt(d),!(await _(t,C,{question:$.id,...N},{text:P})).ok&&I&&c($.id)}}function Gt(t){let e=document.querySelector(`.question[data-id="${CSS.escape(t)}"]`);e?.focus({preventScroll:!0}),e?.scrollIntoView({block:"nearest"})}import{html as Jt}from"../vendor/vendor.js";import{signal as ko,useEffect as wo,useRef as yo}from"../vendor/vendor.js";var ze=["j","k","a","s","r",">","n","space","z","?"],Be="moderator.shortcuts",xo="input, textarea, select, [contenteditable], dialog",Ot=ko(_o());function De(t){Ot.value=t;try{localStorage.setItem(Be,t?"on":"off")}catch{}}function _o(){try{return localStorage.getItem(Be)!=="off"}catch{return!0}}function So({key:t,code:e="",ctrlKey:n,metaKey:o,altKey:s,repeat:a}){return n||o||s||a?"":t===" "||t===">"||t==="?"?t:/^[a-z0-9]$/i.test(t)?t.toLowerCase():t.length===1&&e.startsWith("Key")?e.slice(3).toLowerCase():""}function Fe(t){let e=yo(t);e.current=t,wo(()=>{let n=o=>{let s=o.target,a=So(o);if(!Ot.peek()||!a||s.closest?.(xo)||a===" "&&s.closest?.("button, a, summary, [role=tab]"))return;let i=e.current[a];i&&(o.preventDefault(),i())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var Co=["next","clock","questions","undo"],Eo={">":"assign","?":"help"};function He({dialog:t}){let e=Ot.value,n=()=>t.current?.close();return Jt`<dialog ref=${t} class="help card" aria-labelledby="help-title" onClick=${s=>s.target===t.current&&n()}>
    <header><h2 id="help-title">${r("console-help")}</h2><button type="button" class="btn ghost icon" aria-label=${r("close")} onClick=${n}><${w} name="cross" /></button></header>
    <ol class="briefing">${Co.map(s=>Jt`<li key=${s}>${r(`console-brief-${s}`)}</li>`)}</ol>
    <h3>${r("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${e} onClick=${()=>De(!e)}><${w} name=${e?"check":"cross"} />${r(e?"console-shortcuts-on":"console-shortcuts-off")}</button>
    <dl class="keys" data-on=${e}>
      ${ze.map(s=>Jt`<div key=${s}><dt><kbd>${s==="space"?r("console-key-name-space"):s.toUpperCase()}</kbd></dt><dd>${r(`console-key-${Eo[s]??s}`)}</dd></div>`)}
    </dl>
  </dialog>`}import{html as S,useState as Vo}from"../vendor/vendor.js";function pt(t,e){return t.started_at===null?t.elapsed:t.elapsed+Math.max(0,e-t.started_at)}function bt(t,e){return t.limit===null?null:t.limit-pt(t,e)}function gt(t,e){let n=bt(t,e);return n===null||t.limit===null?"green":n<=0?"red":n<=(t.limit<=6e4?15e3:3e4)?"amber":"green"}function A(t){if(t===null)return"";let e=t<0?Math.floor(-t/1e3):Math.ceil(t/1e3);return`${t<0?"+":""}${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}import{html as Ue}from"../vendor/vendor.js";function k({tone:t="",icon:e="",title:n,children:o}){return Ue`<span class=${`chip ${t}`} title=${n}>${e&&Ue`<${w} name=${e} />`}<span>${o}</span></span>`}import{html as Ve,useEffect as Mo,useState as To}from"../vendor/vendor.js";var qo=250;function j(t){let[,e]=To(0),n=t();return Mo(()=>{let o=setInterval(()=>{t()!==n&&e(s=>s+1)},qo);return()=>clearInterval(o)}),n}function At({turn:t,now:e,of:n=!1,class:o=""}){let s=j(()=>t.limit===null?A(-pt(t,e())).replace("+",""):A(bt(t,e()))),a=t.limit===null?"none":gt(t,e());return Ve`<span class=${`face ${o}`} role="timer" aria-live="off" data-phase=${a} data-paused=${t.state==="paused"}>
    <span class="digits">${s}</span>${n&&t.limit!==null&&Ve`${" "}<span class="of">${r("clock-of",{limit:A(t.limit)})}</span>`}
  </span>`}import{html as nt}from"../vendor/vendor.js";import{h as Oo}from"../vendor/vendor.js";function It({text:t,lang:e,as:n="p",class:o=""}){return Oo(n,{dir:"auto",lang:e||void 0,class:`said ${o}`},t)}var L=t=>[t?.honorific,t?.name].filter(Boolean).join(" ");function vt(t){let e=[t?.function,t?.organisation].filter(Boolean);return e.length===2&&e[0].includes(e[1])?e[0]:e.join(", ")}function Xt(t,e){let n=t.row("people",e.person);return{person:n,name:n?L(n):e.name,about:n?vt(n):e.organisation??""}}function kt(t,e){let n=t.row("people",e.person);if(n)return L(n);if(e.kind==="question")return r("question-number",{number:e.name});let o=e.kind==="item"?t.row("items",e.item):null;return o?te(t,o):e.name}function te(t,e){return L(t.row("people",e.person))||e.title||b("item",e.kind)}function Nt(t){return t.name?[t.name,t.organisation].filter(Boolean).join(", "):r("anonymous")}var Lt=t=>(t??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Ke(t,e){let n=T(t.received,e);return t.anonymous?`${n.slice(0,-1)}x`:n}var Rt=t=>A(Math.abs(t));var Ao=["answered","passed","written"],Io={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function We({panel:t}){let e=t.row("questions",t.header.value.question);if(!e)return null;let n=t.row("turns",t.header.value.turn);return nt`<div class="card asked">
    <p class="meta">
      <${k} tone="accent" icon="dot">${r("question-number",{number:e.number})}<//>
      <bdi class="muted">${Nt(e)}</bdi>
    </p>
    <${It} text=${e.text} lang=${e.language} class="text" />
    <ul class="lines">
      ${e.assigned.map(o=>nt`<${No} key=${o.person} panel=${t} question=${e} each=${o} speaks=${n?.person===o.person} />`)}
    </ul>
    <${Lo} panel=${t} question=${e} />
  </div>`}function No({panel:t,question:e,each:n,speaks:o}){let s=t.row("people",n.person),[a,i]=o?["live","dot"]:Io[n.state],l=n.state==="assigned";return nt`<li>
    <span class="who"><bdi class="name">${L(s)}</bdi></span>
    <${k} tone=${a} icon=${i}>${o?b("turn","running"):b("assigned",n.state)}<//>
    ${l&&nt`<span class="marks">
      ${!o&&nt`<button type="button" class="btn small" aria-disabled=${V(t)} onClick=${()=>Z(t,"turn.start",{person:n.person})}>${r("console-give-floor")}</button>`}
      ${Ao.map(c=>nt`<button key=${c} type="button" class="btn ghost small" onClick=${()=>ee(t,e,c,s)}>${r(`console-mark-${c}`)}</button>`)}
    </span>`}
  </li>`}function Lo({panel:t,question:e}){return Le(e).length!==1?nt`<p class="closing">
    ${e.assigned.length===0&&nt`<span class="muted">${r("console-nobody-assigned")}</span>`}
    <button type="button" class="btn small" onClick=${()=>ee(t,e,"answered")}><${w} name="check" />${r("console-answered")}</button>
    <button type="button" class="btn ghost small" onClick=${()=>ee(t,e,"written")}>${r("console-mark-written")}</button>
  </p>`:null}function ee(t,e,n,o){let s=o?{person:o.id}:{},a=r("console-marked",{number:e.number,mark:b("assigned",n)});return _(t,"question.answered",{question:e.id,mark:n,...s},{text:a})}import{html as Ze}from"../vendor/vendor.js";var Qe=["you_are_next","stand_by","unmute","one_minute","conclude","louder","slower"];function wt(t,e,n,o){let s=o?{text:o}:{},a=r("console-cue-sent",{name:L(e),phrase:o||b("phrase",n)});return _(t,"cue.send",{cue:ke(),person:e.id,phrase:n,...s},{text:a,undo:!1})}function Ye({panel:t,person:e,turn:n}){let s=t.rows("cues").filter(a=>a.person===e.id&&a.sent_at>=(n?.began_at??0)).sort((a,i)=>i.sent_at-a.sent_at)[0];return s?Ze`<${ne} panel=${t} cue=${s} />`:null}function ne({panel:t,cue:e}){let n=e.seen_at!==null,o=t.header.value.timezone;return Ze`<p class="cue">
    <bdi class="phrase">${e.text||b("phrase",e.phrase)}</bdi>
    <${k} tone=${n?"live":""} icon=${n?"check":"send"}>${n?r("console-cue-seen"):r("console-cue-waits")}<//>
    <time class="muted small">${T(e.seen_at??e.sent_at,o)}</time>
  </p>`}import{html as Y}from"../vendor/vendor.js";var Ge=12*36e5;function Je({panel:t}){return t.header.value.state==="ended"?Y`<${Bo} panel=${t} />`:Y`<${Ro} panel=${t} />`}function Ro({panel:t}){let e=t.header.value,n=e.state==="draft";return Y`<div class="before">
    <p class="name">${r(`console-is-${e.state}`)}</p>
    <${jo} panel=${t} header=${e} />
    <div class="acts">
      ${n&&Y`<button type="button" class="btn big primary" onClick=${()=>_(t,"panel.open",{},{text:r("console-opened"),undo:!1})}>${r("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>Po(t)}>${r("console-start")}</button>
    </div>
    <p class="muted small">${r(n?"console-open-why":"console-start-why")}</p>
    <${zo} panel=${t} />
  </div>`}function Po(t){return _(t,"panel.start",{},{text:r("console-started"),undo:!1})}function jo({panel:t,header:e}){let n=j(()=>e.starts_at?A(e.starts_at-t.now()):"");if(!e.starts_at)return null;let o=e.starts_at-t.now();return o>Ge||o<-Ge?Y`<p class="muted about">${r("console-planned-for",{when:de(e.starts_at,e.timezone)})}</p>`:Y`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">${r(o<0?"console-since-planned":"console-until-planned",{when:T(e.starts_at,e.timezone)})}</p>
  </div>`}function zo({panel:t}){let{phones:e,people:n={}}=t.here.value,s=Tt(t.rows("people"),n).missing.map(L).join(" \xB7 ");return Y`<ul class="ready">
    <li><${w} name=${e>0?"check":"ring"} />${e>0?r("console-phones-reached",{count:e}):r("console-no-phone")}</li>
    <li><${w} name=${s?"ring":"check"} /><span>${s?r("console-missing",{names:s}):r("console-all-online")}</span></li>
  </ul>`}function Bo({panel:t}){let e=t.header.value,n=t.rows("questions"),o=(...i)=>n.filter(l=>i.includes(l.state)).length,s=dt(n),a=[["answered",o("answered")],["in-writing",o("written")],["not-reached",o("approved","next","asked")],["unread",s.new+s.shortlist],["from-floor",t.rows("requests").filter(i=>i.state==="done").length]];return Y`<div class="before">
    <p class="name">${r("console-is-ended")}</p>
    ${e.ended_at&&Y`<p class="muted about">${r("console-ended-at",{time:T(e.ended_at,e.timezone),length:A(e.ended_at-(e.started_at??e.ended_at))})}</p>`}
    <dl class="figures">${a.map(([i,l])=>Y`<div key=${i}><dd>${W(l)}</dd><dt>${r(`console-figure-${i}`)}</dt></div>`)}</dl>
    <div class="acts"><button type="button" class="btn" onClick=${()=>_(t,"panel.resume",{},{text:r("console-resumed-panel")})}>${r("console-resume-panel")}</button></div>
  </div>`}import{html as Pt}from"../vendor/vendor.js";var Xe={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function jt({panel:t,person:e}){let n=t.here.value.people?.[e.id]??"none",[o,s]=Xe[n]??Xe.none;return n==="none"&&!e.online?Pt`<span class="muted small">${r("channel-room")}</span>`:Pt`<${k} tone=${o} icon=${s} title=${r(`console-presence-${n}-why`)}>${r(`console-presence-${n}`)}<//>
    ${e.timezone&&e.timezone!==t.header.value.timezone&&Pt`<${Do} panel=${t} zone=${e.timezone} />`}`}function Do({panel:t,zone:e}){let n=j(()=>T(t.now(),e));return Pt`<${k} icon="globe"><bdi>${Lt(e)}</bdi> ${n}<//>`}import{html as oe}from"../vendor/vendor.js";function tn({panel:t}){let[e,n]=t.header.value.line??[];if(!e)return null;let o=t.row("people",e.person);return oe`<div class="say">
    <p class="muted small">${r("console-say")}</p>
    <p class="words">${Fo(t,e,n)}</p>
    ${o?.phonetic&&oe`<p class="phonetic">${r("console-phonetic",{name:o.name,phonetic:o.phonetic})}</p>`}
    ${o?.note&&oe`<p class="muted small"><bdi>${o.note}</bdi></p>`}
  </div>`}function Fo(t,e,n){let o={name:Uo(t,e),number:e.name,then:n?kt(t,n):""};return r(`console-say-${Ho(e)}${n?"":"-last"}`,o)}function Ho(t){return t.kind==="question"?"question":t.kind==="item"&&!t.person?"item":"floor"}function Uo(t,e){if(e.kind==="question")return Nt(t.row("questions",e.question)??{});let n=t.row("requests",e.request),o=n?n.organisation!==n.name&&n.organisation:vt(t.row("people",e.person));return[kt(t,e),o].filter(Boolean).join(", ")}var Ko=3e4,Wo=["connection","order","technical"];function en({panel:t}){let e=t.header.value,n=t.row("turns",e.turn);return S`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${r("console-now")}</h2>
    <div class="card" data-state=${n?.state??e.state}>
      ${e.state!=="live"?S`<${Je} panel=${t} />`:S`${n?S`<${Zo} panel=${t} turn=${n} />`:S`<p class="name quiet">${r("console-nobody")}</p>`}
            <${Go} panel=${t} turn=${n} />
            <${tn} panel=${t} />`}
    </div>
    <${We} panel=${t} />
  </section>`}function Zo({panel:t,turn:e}){let{name:n,about:o,person:s}=Xt(t,e),a=e.state==="paused";return S`<div class="speaking">
    <div class="who">
      <p class="name"><bdi>${n}</bdi></p>
      ${o&&S`<p class="muted about"><bdi>${o}</bdi></p>`}
    </div>
    <p class="chips">
      ${a?S`<${k} tone="warn" icon="pause">${b("turn","paused")} · ${b("pause",e.pause??"technical")}<//>`:S`<${k} tone="live" icon="dot">${b("turn",e.kind)}<//>`}
      ${s?.online&&S`<${jt} panel=${t} person=${s} />`}
    </p>
  </div>
  <${Qo} turn=${e} now=${t.now} />`}function Qo({turn:t,now:e}){let n=j(()=>A(-pt(t,e())).replace("+","")),o=t.limit===null?"none":gt(t,e()),s=o==="red";return S`<div class="clock" data-phase=${o}>
    <${At} turn=${t} now=${e} class="huge" />
    <p class="muted">
      ${t.limit!==null&&S`<span class="rest">${s?r("console-over-of",{limit:A(t.limit)}):r("console-left-of",{length:A(t.limit)})}</span>`}
      <span>${r("console-spoken",{length:n})}</span>
    </p>
    ${o!=="green"&&o!=="none"&&S`<${k} tone=${s?"over":"warn"} icon=${s?"square":"triangle"}>${r(`console-phase-${o}`)}<//>`}
  </div>
  <${Yo} turn=${t} now=${e} />`}function Yo({turn:t,now:e}){let n=j(()=>t.limit?Math.min(1e3,Math.round(pt(t,e())/t.limit*1e3)):0);if(!t.limit)return null;let o=Math.min(100,(t.limit<=6e4?15e3:3e4)/t.limit*100);return S`<div class="track" data-phase=${gt(t,e())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${o}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function Go({panel:t,turn:e}){let n=e?.state==="paused";return S`<div class="acts">
    <${Jo} panel=${t} filled=${!n} />
    ${e&&S`<div class="on-the-clock"><${Xo} panel=${t} turn=${e} /></div>`}
  </div>
  <${ns} panel=${t} turn=${e} />`}function Jo({panel:t,filled:e}){let n=t.header.value.line?.[0];return n?S`<button type="button" class=${`btn big next ${e?"primary":""}`} aria-disabled=${V(t)} aria-keyshortcuts="n" onClick=${()=>se(t)}>
    <span class="label">${r("console-next")}</span>
    <bdi>${kt(t,n)}</bdi>
    <kbd aria-hidden="true">N</kbd>
  </button>`:S`<p class="btn big nothing">${r("console-nothing-next")}</p>`}function se(t){let e=t.header.value;e.state==="live"&&e.line?.length&&Z(t,"programme.next",{})}function Xo({panel:t,turn:e}){let{person:n}=Xt(t,e);return S`<${es} panel=${t} turn=${e} />
    <button type="button" class="btn big" onClick=${()=>ts(t,e)}>${r("console-more-time")}</button>
    ${n&&S`<button type="button" class="btn big" onClick=${()=>wt(t,n,"conclude")}>${r("console-conclude")}</button>`}
    <button type="button" class="btn big end" onClick=${()=>_(t,"turn.end",{turn:e.id},{text:r("console-turn-ended"),undo:!1})}>${r("console-end-turn")}</button>`}function ts(t,e){return _(t,"turn.add",{turn:e.id,ms:Ko},{text:r("console-time-added",{name:e.name})})}function es({panel:t,turn:e}){let[n,o]=Vo(!1);if(e.state==="paused")return S`<button type="button" class="btn big primary" aria-keyshortcuts="Space" onClick=${()=>nn(t,e)}>${r("console-resume")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd></button>`;let s=i=>(o(!1),_(t,"turn.pause",{turn:e.id,reason:i},{text:r("console-paused",{name:e.name})})),a=i=>{(i.type==="keydown"?i.key==="Escape":!i.currentTarget.contains(i.relatedTarget))&&o(!1)};return S`<div class="menu" onKeyDown=${a} onFocusOut=${a}>
    <button type="button" class="btn big" aria-expanded=${n} aria-haspopup="true" onClick=${()=>o(!n)}>${r("console-pause")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd></button>
    ${n&&S`<div class="card menu-list">${Wo.map(i=>S`<button key=${i} type="button" class="btn ghost" onClick=${()=>s(i)}>${b("pause",i)}</button>`)}</div>`}
  </div>`}var nn=(t,e)=>_(t,"turn.resume",{turn:e.id},{text:r("console-resumed",{name:e.name})});function on(t){let e=t.row("turns",t.header.value.turn);e?.state==="paused"?nn(t,e):e&&_(t,"turn.pause",{turn:e.id,reason:"technical"},{text:r("console-paused",{name:e.name})})}function ns({panel:t,turn:e}){let{line:n}=t.header.value,o=Re(t.rows("questions"),n),s=n?.[0]?.kind==="question",a=t.row("people",e?.person);return S`<div class="extra">
    ${o&&!s&&S`<button type="button" class="btn question" aria-disabled=${V(t)} onClick=${()=>Z(t,"turn.start",{question:o.id})}>
      <${w} name="follow" />${r("console-next-question",{number:o.number})}
    </button>`}
    ${a&&S`<${Ye} panel=${t} person=${a} turn=${e} />`}
  </div>`}import{html as K,useState as sn}from"../vendor/vendor.js";var os=6,ss=140;function rn({panel:t}){let e=t.rows("people").sort((s,a)=>s.place-a.place),[n,o]=sn("");return K`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">${r("console-podium")}</h2>
    <ul class="lines">
      ${e.map(s=>K`<${rs} key=${s.id} panel=${t} person=${s} open=${n===s.id} toggle=${()=>o(n===s.id?"":s.id)} />`)}
    </ul>
    <${is} panel=${t} />
  </section>`}function rs({panel:t,person:e,open:n,toggle:o}){let s=t.header.value.state==="live";return K`<li class="person" data-open=${n}>
    <button type="button" class="row" aria-expanded=${n} onClick=${o}>
      <span class="who"><bdi class="name">${L(e)}</bdi><span class="muted small">${b("part",e.part)}</span></span>
      <span class="chips"><${jt} panel=${t} person=${e} /></span>
    </button>
    ${n&&K`<div class="inner">
      <p class="muted small"><bdi>${vt(e)}</bdi></p>
      ${e.phonetic&&K`<p class="small">${r("console-phonetic",{name:e.name,phonetic:e.phonetic})}</p>`}
      ${e.note&&K`<p class="small"><bdi>${e.note}</bdi></p>`}
      <div class="phrases">${Qe.map(a=>K`<button key=${a} type="button" class="btn small" onClick=${()=>wt(t,e,a)}>${b("phrase",a)}</button>`)}</div>
      <${as} panel=${t} person=${e} />
      ${s&&K`<p><button type="button" class="btn small" aria-disabled=${V(t)} onClick=${()=>Z(t,"turn.start",{person:e.id})}>${r("console-give-floor")}</button></p>`}
    </div>`}
  </li>`}function as({panel:t,person:e}){let[n,o]=sn("");return K`<form class="own" onSubmit=${async a=>{if(a.preventDefault(),!n.trim())return;(await wt(t,e,"own",n.trim())).ok&&o("")}}>
    <input class="input" dir="auto" maxlength=${ss} aria-label=${r("console-own-cue")} placeholder=${r("console-own-cue")} value=${n} onInput=${a=>o(a.target.value)} />
    <button type="submit" class="btn">${r("console-send")}</button>
  </form>`}function is({panel:t}){let e=t.rows("cues").sort((n,o)=>o.sent_at-n.sent_at).slice(0,os);return e.length===0?K`<p class="hint">${r("console-cues-hint")}</p>`:K`<div class="recent">
    <h3 class="small muted">${r("console-cues")}</h3>
    <ul>${e.map(n=>K`<li key=${n.id}><bdi class="name">${L(t.row("people",n.person))}</bdi><${ne} panel=${t} cue=${n} /></li>`)}</ul>
  </div>`}import{html as D}from"../vendor/vendor.js";var cs=12*36e5,ls=3e4;function zt(t){return t.started_at===null||t.started_at===void 0?t.starts_at??null:t.starts_at===null||t.starts_at===void 0?t.started_at:Math.abs(t.started_at-t.starts_at)<=cs?t.starts_at:t.started_at}function an(t,e){let n=zt(t);return n===null?null:n+e.starts_at}function cn(t,e){let n=re(t);return t.state==="live"&&n!==null?n-e:null}function re(t){let e=zt(t);return e===null||!t.starts_at||!t.ends_at?null:e+(t.ends_at-t.starts_at)}function ae(t,e,n,o){let s=e.find(i=>i.id===t.item),a=s?an(t,s):null;return t.state!=="live"||!s||a===null?null:us(s,n,o)-(a+s.planned)}function us(t,e,n){if(!t.person)return Math.max(n,(t.started_at??n)+t.planned);let o=e!==null&&e.item===t.id&&e.person===t.person;return n+(o?Math.max(0,bt(e,n)??0):0)}function ln(t){return Math.abs(t)<ls?"on_time":t>0?"late":"early"}function un(t,e,n,o){let s=[...e].sort((l,c)=>l.place-c.place),a=ae(t,e,n,o)??0,i=s.find(l=>l.id===t.item);return s.map(l=>{let c=an(t,l),u=l.state==="planned"&&(!i||l.place>i.place),m=c===null?null:c+(u?a:0),g=l.ended_at&&l.started_at?l.ended_at-l.started_at:null;return{item:l,planned:c,at:l.started_at??m,spent:g,over:g===null?0:g-l.planned,ahead:u}})}var ds={planned:"ring",current:"dot",done:"check"},ps=1e4,ms=2;function dn({panel:t}){let e=t.header.value,n=()=>un(e,t.rows("items"),t.row("turns",e.turn),t.now());j(()=>n().map(i=>Math.floor((i.at??0)/6e4)).join());let o=n(),s=o.filter(i=>i.item.state==="done"),a=s.length>ms?s.slice(0,-1):[];return D`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">${r("console-programme")}</h2>
    ${o.length===0?D`<p class="empty">${r("console-programme-empty")}</p>`:D`<${fs} panel=${t} rows=${a} />
          <ol class="lines">${o.filter(i=>!a.includes(i)).map(i=>D`<${pn} key=${i.item.id} panel=${t} row=${i} />`)}</ol>`}
  </section>`}function fs({panel:t,rows:e}){return e.length===0?null:D`<details class="past">
    <summary>${r("console-programme-past",{count:e.length})}</summary>
    <ol class="lines">${e.map(n=>D`<${pn} key=${n.item.id} panel=${t} row=${n} />`)}</ol>
  </details>`}function pn({panel:t,row:{item:e,planned:n,at:o,spent:s,over:a,ahead:i}}){let{state:l,timezone:c}=t.header.value,u=n!==null&&o!==null&&T(o,c)!==T(n,c),m=e.state==="planned"&&!i,g=te(t,e);return D`<li data-state=${e.state} aria-current=${e.state==="current"?"step":void 0}>
    <span class="mark"><${w} name=${ds[e.state]} /><span class="unseen">${b("item",e.state)}</span></span>
    <span class="times tabular">
      ${o!==null&&D`<time class=${i&&u?"expected":""}>${T(o,c)}</time>`}
      ${u&&D`<s class="muted small" title=${r("console-was-planned")}>${T(n,c)}</s>`}
    </span>
    <span class="who">
      <bdi class="name">${g}</bdi>
      ${g!==b("item",e.kind)&&D`<span class="muted small">${b("item",e.kind)}</span>`}
    </span>
    <span class="length tabular">
      ${s===null?A(e.planned):A(s)}
      ${Math.abs(a)>=ps&&D`<span class=${`small ${a>0?"over":"muted"}`}>${a>0?"+":"\u2212"}${Rt(a)}</span>`}
    </span>
    ${l==="live"&&e.state==="planned"&&D`<button type="button" class="btn ghost small go" aria-disabled=${V(t)} aria-label=${r("console-go-to",{name:g})} onClick=${()=>Z(t,"programme.go",{item:e.id})}>${r("console-go")}</button>`}
    ${m&&l==="live"&&D`<span class="unseen">${r("console-skipped")}</span>`}
  </li>`}import{html as G,useState as xs}from"../vendor/vendor.js";import{useRef as $s,useState as hs}from"../vendor/vendor.js";function mn(t,{hold:e=!0,mine:n=()=>!1}={}){let o=$s(null),[,s]=hs(0);(o.current===null||!e)&&(o.current=t.map(u=>u.id));let a=new Map(t.map(u=>[u.id,u])),i=new Set(o.current),l=t.filter(u=>!i.has(u.id)&&n(u)).map(u=>u.id);o.current=[...l,...o.current.filter(u=>a.has(u))];let c=new Set(o.current);return{shown:o.current.map(u=>a.get(u)),waiting:t.filter(u=>!c.has(u.id)).length,reveal:()=>{o.current=t.map(u=>u.id),s(u=>u+1)}}}import{html as x}from"../vendor/vendor.js";import{html as yt,useEffect as bs,useRef as fn,useState as gs}from"../vendor/vendor.js";var $n=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"];function hn({desk:t,row:e}){let n=gn(t,$n.map(o=>()=>t.decline(o,e)));return yt`<div class="inner" ref=${n} role="group" aria-label=${r("console-decline-why")}>
    <p class="small"><strong>${r("console-decline-why")}</strong> <span class="muted">${r("console-decline-told")}</span></p>
    ${$n.map((o,s)=>yt`<button key=${o} type="button" class="btn ghost choice-row" onClick=${()=>t.decline(o,e)}><kbd aria-hidden="true">${s+1}</kbd>${b("reason",o)}</button>`)}
    <p class="foot"><button type="button" class="btn small" onClick=${()=>t.open(null)}>${r("cancel")}</button></p>
  </div>`}function bn({panel:t,desk:e,row:n}){let o=t.rows("people").sort((c,u)=>c.place-u.place),[s,a]=gs(n.assigned.map(c=>c.person)),i=c=>a(s.includes(c)?s.filter(u=>u!==c):[...s,c]),l=gn(e,o.map(c=>()=>i(c.id)));return yt`<div class="inner" ref=${l} role="group" aria-label=${r("console-assign-to")}>
    <p class="small"><strong>${r("console-assign-to")}</strong> <span class="muted">${r("console-assign-order")}</span></p>
    ${o.map((c,u)=>{let m=s.indexOf(c.id);return yt`<button key=${c.id} type="button" class="btn ghost choice-row" role="checkbox" aria-checked=${m>=0} onClick=${()=>i(c.id)}>
        <kbd aria-hidden="true">${u+1}</kbd><bdi>${L(c)}</bdi>
        ${m>=0&&yt`<span class="ordinal"><${w} name="check" />${r("console-nth",{place:m+1})}</span>`}
      </button>`})}
    <p class="foot">
      <button type="button" class="btn small chosen" onClick=${()=>e.assign(s,n)}>${r("console-assign-done")}</button>
      <button type="button" class="btn small" onClick=${()=>e.open(null)}>${r("cancel")}</button>
    </p>
  </div>`}function gn(t,e){let n=fn(null),o=fn(e);return o.current=e,bs(()=>{let s=n.current,a=s.closest(".question");s.querySelector("button")?.focus({preventScroll:!0}),s.scrollIntoView({block:"nearest"});let i=l=>{let c=/^[1-9]$/.test(l.key)?o.current[Number(l.key)-1]:void 0;if(l.key==="Escape")t.open(null),a?.focus();else if(c)c();else return;l.preventDefault(),l.stopPropagation()};return s.addEventListener("keydown",i),()=>s.removeEventListener("keydown",i)},[]),n}var vs={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],declined:["","cross"],withdrawn:["","undo"]},vn={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function kn({panel:t,desk:e,row:n,selected:o}){let s=t.header.value.timezone,a=()=>e.pick(n.id);return x`<li class="card question" data-id=${n.id} data-state=${n.state} data-selected=${o} tabindex="0" aria-current=${o?"true":void 0} onFocusIn=${a} onClick=${a}>
    <p class="meta">
      ${n.number!==null&&x`<span class="number">Q${n.number}</span>`}
      <${ks} row=${n} />
      <time class="muted small push">${Ke(n,s)}</time>
    </p>
    ${n.text===null?x`<p class="muted">${r("console-erased")}</p>`:x`<${It} text=${n.text} lang=${n.language} class="text" />`}
    <p class="chips"><${ws} panel=${t} row=${n} /></p>
    ${o&&x`<${ys} panel=${t} desk=${e} row=${n} />`}
  </li>`}function ks({row:t}){return t.anonymous?x`<${k} icon="lock">${r("anonymous")}<//>`:x`<span class="by"><bdi>${t.name}</bdi>${t.organisation&&x`<span class="muted">, <bdi>${t.organisation}</bdi></span>`}</span>`}function ws({panel:t,row:e}){let n=t.row("tallies",e.id)?.voices??1,o=t.row("people",e.for),s=vs[e.state];return x`
    ${s&&x`<${k} tone=${s[0]} icon=${s[1]}>${b("question",e.state)}<//>`}
    ${e.shortlisted&&e.state!=="new"&&x`<${k} icon="check">${r("console-on-shortlist")}<//>`}
    ${e.group&&x`<${k}>${b("group",e.group)}<//>`}
    ${e.channel&&x`<${k}>${b("channel",e.channel)}<//>`}
    ${e.language&&x`<${k} title=${pe(e.language)}><span lang=${e.language}>${e.language}</span><//>`}
    ${n>1&&x`<${k} tone="accent" icon="support">${r("voices",{count:n})}<//>`}
    ${o&&x`<${k} icon="follow">${r("console-for",{name:L(o)})}<//>`}
    ${(e.assigned??[]).map(a=>x`<${k} key=${a.person} tone=${vn[a.state][0]} icon=${vn[a.state][1]} title=${b("assigned",a.state)}><bdi>${t.row("people",a.person)?.name}</bdi><//>`)}
    ${e.state==="declined"&&e.reason&&x`<span class="muted small">${b("reason",e.reason)}</span>`}`}function ys({panel:t,desk:e,row:n}){let o=e.menu.value;if(o==="decline")return x`<${hn} desk=${e} row=${n} />`;if(o==="assign")return x`<${bn} panel=${t} desk=${e} row=${n} />`;let s=(...i)=>i.includes(n.state),a=t.header.value.state==="live";return x`<div class="acts">
    ${s("new","declined")&&x`<${ot} filled letter="A" run=${()=>e.approve(n)}>${r("console-approve")}<//>`}
    ${s("new")&&x`<${ot} letter="S" run=${()=>e.shortlist(n)}>${r(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${s("approved")&&x`<${ot} filled run=${()=>e.lineUp(!0,n)}>${r("console-line-up")}<//>`}
    ${s("next")&&x`<${ot} run=${()=>e.lineUp(!1,n)}>${r("console-take-out")}<//>`}
    ${a&&s("approved","next")&&x`<${ot} run=${()=>e.asked(n)}>${r("console-ask-now")}<//>`}
    ${s("asked")&&x`<${ot} filled run=${()=>e.answered(n)}>${r("console-answered")}<//>`}
    ${s("new","approved","next","asked")&&x`<${ot} letter=">" run=${()=>e.open("assign")}>${r("console-assign")}<//>`}
    ${s("new","approved","next")&&x`<${ot} ghost letter="R" run=${()=>e.open("decline")}>${r("console-decline")}<//>`}
  </div>`}function ot({filled:t,ghost:e,letter:n,run:o,children:s}){return x`<button type="button" class=${`btn small ${t?"chosen":e?"ghost":""}`} aria-keyshortcuts=${n} onClick=${o}>${s}${n&&x`<kbd aria-hidden="true">${n}</kbd>`}</button>`}var _s={new:"check",shortlist:"ring",approved:"ring",done:"ring",declined:"ring"};function wn({panel:t,desk:e}){let n=dt(t.rows("questions")),o=e.tab.value;return G`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="title">${r("console-questions")}<${Cs} panel=${t} /></h2>
    <div class="tabs" role="tablist" aria-label=${r("console-question-lists")}>
      ${it.map(s=>G`<button key=${s} type="button" class="tab" role="tab" id=${`tab-${s}`} aria-selected=${s===o} aria-controls="question-list" tabindex=${s===o?0:-1} onClick=${()=>e.go(s)} onKeyDown=${Ss(e)}>
        ${r(`console-tab-${s}`)} <span class="count">${W(n[s])}</span>
      </button>`)}
    </div>
    <div id="question-list" role="tabpanel" aria-labelledby=${`tab-${o}`} class="list">
      <${Es} key=${o} panel=${t} desk=${e} tab=${o} />
    </div>
  </section>`}function Ss(t){return e=>{let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",o=n==="ArrowLeft"?"ArrowRight":"ArrowLeft",s=e.key===n?1:e.key===o?-1:0;if(s===0)return;e.preventDefault();let a=it[(it.indexOf(t.tab.value)+s+it.length)%it.length];t.go(a),document.getElementById(`tab-${a}`)?.focus()}}function Cs({panel:t}){let{asking:e,state:n}=t.header.value;return n==="ended"||n==="draft"?null:G`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${e} onClick=${()=>_(t,"panel.set",{asking:!e},{text:r(e?"console-asking-closed":"console-asking-opened")})}>
    <${w} name=${e?"dot":"lock"} />${r(e?"console-asking":"console-not-asking")}
  </button>`}function Es({panel:t,desk:e,tab:n}){let[o,s]=xs({pointer:!1,focus:!1}),{line:a}=t.header.value,i=Yt(t.rows("questions"),n,a??[],e.newest.value),{shown:l,waiting:c,reveal:u}=mn(i,{hold:o.pointer||o.focus,mine:y=>e.touched.has(y.id)});e.shown=l.map(y=>y.id);let m=e.shown.includes(e.selected.value)?e.selected.value:e.shown[0];return G`<div class="held" ...${{onPointerEnter:y=>y.pointerType==="mouse"&&s({...o,pointer:!0}),onPointerLeave:()=>s({...o,pointer:!1}),onFocusIn:()=>s({...o,focus:!0}),onFocusOut:y=>!y.currentTarget.contains(y.relatedTarget)&&s({...o,focus:!1})}}>
    ${n==="new"&&i.length>1&&G`<${Ms} desk=${e} reveal=${u} />`}
    <div aria-live="polite">${c>0&&G`<button type="button" class="btn more-new wide" onClick=${u}><${w} name="up" />${r("console-more-new",{count:c})}</button>`}</div>
    ${l.length===0&&c===0?G`<p class="empty"><${w} name=${_s[n]} /><strong>${r(`console-empty-${n}`)}</strong><span>${r(`console-empty-${n}-more`)}</span></p>`:G`<ul class="cards">${l.map(y=>G`<${kn} key=${y.id} panel=${t} desk=${e} row=${y} selected=${y.id===m} />`)}</ul>`}
  </div>`}function Ms({desk:t,reveal:e}){return G`<p class="order"><button type="button" class="btn ghost small" onClick=${()=>{t.newest.value=!t.newest.value,setTimeout(e,0)}}>${r(t.newest.value?"console-newest":"console-oldest")}</button></p>`}import{html as O}from"../vendor/vendor.js";function xn({panel:t}){let e=t.header.value,n=Mt(t.rows("requests"),e.line??[]),o=[...n.speaking,...n.next,...n.waiting];return O`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">${r("console-speakers")}<${Ts} panel=${t} header=${e} /></h2>
    ${o.length===0?O`<p class="empty"><${w} name="speak" /><strong>${r("console-speakers-empty")}</strong><span>${r(e.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span></p>`:O`<ol class="lines">${o.map(s=>O`<${yn} key=${s.id} panel=${t} row=${s} first=${s===(n.next[0]??n.waiting[0])} />`)}</ol>`}
    ${n.past.length>0&&O`<details class="past">
      <summary>${r("console-speakers-past",{count:n.past.length})}</summary>
      <ul class="lines">${n.past.map(s=>O`<${yn} key=${s.id} panel=${t} row=${s} first=${!1} />`)}</ul>
    </details>`}
  </section>`}function Ts({panel:t,header:e}){if(e.state==="ended")return null;let n=e.floor_open;return O`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${n} onClick=${()=>_(t,"floor.open",{open:!n},{text:r(n?"console-floor-closed":"console-floor-opened")})}>
    <${w} name=${n?"dot":"lock"} />${r(n?"console-floor-open":"console-floor-shut")}
  </button>`}function yn({panel:t,row:e,first:n}){let o=e.state==="waiting"||e.state==="called";return O`<li class="request" data-state=${e.state}>
    <span class="place tabular">${e.number}</span>
    <div class="who">
      <p class="name"><bdi>${e.name}</bdi>${e.organisation&&e.organisation!==e.name&&O`<span class="muted">, <bdi>${e.organisation}</bdi></span>`}</p>
      ${e.topic&&O`<p class="topic"><bdi>${e.topic}</bdi></p>`}
      <p class="chips"><${qs} row=${e} zone=${t.header.value.timezone} /></p>
    </div>
    ${o&&O`<${Os} panel=${t} row=${e} first=${n} />`}
    ${e.state==="speaking"&&O`<div class="acts"><button type="button" class="btn small" onClick=${()=>_(t,"floor.done",{request:e.id},{text:r("console-spoken-done",{name:e.name}),undo:!1})}>${r("console-done")}</button></div>`}
  </li>`}function qs({row:t,zone:e}){let o={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],absent:["","cross"]}[t.state];return O`
    ${o&&O`<${k} tone=${o[0]} icon=${o[1]}>${b("request",t.state)}<//>`}
    ${t.group&&O`<${k}>${b("group",t.group)}<//>`}
    ${t.channel&&O`<${k}>${b("channel",t.channel)}<//>`}
    ${t.language&&O`<${k}>${t.language}<//>`}
    ${t.absences>0&&O`<${k} tone="warn" icon="triangle">${r("console-absences",{count:t.absences})}<//>`}
    <time class="muted small">${T(t.received,e)}</time>`}function Os({panel:t,row:e,first:n}){let o=t.header.value.state==="live",s=e.state==="called",a=()=>_(t,"floor.call",{request:e.id,called:!s},{text:r(s?"console-uncalled":"console-called",{name:e.name})}),i=()=>_(t,"floor.absent",{request:e.id},{text:r("console-absent-done",{name:e.name}),undo:!1});return O`<div class="acts">
    ${o&&O`<button type="button" class=${`btn small ${n?"chosen":""}`} aria-disabled=${V(t)} onClick=${()=>Z(t,"turn.start",{request:e.id})}>${r("console-give-floor")}</button>`}
    <button type="button" class=${`btn small ${o?"ghost":""}`} onClick=${a}>${r(s?"console-uncall":"console-call")}</button>
    <button type="button" class="btn ghost small" onClick=${i}>${r("console-absent")}</button>
  </div>`}import{html as Q,useState as Is}from"../vendor/vendor.js";import{html as xt}from"../vendor/vendor.js";var As={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function Sn({panel:t,exact:e=!1}){let{state:n,age:o}=t.freshness.value,[s,a]=As[n];if(!["live","rehearsal"].includes(t.header.value.state)&&(n==="live"||n==="http"))return xt`<${k} tone=${s} icon=${a} title=${r(`fresh-${n}-why`)}>${r("fresh-connected")}<//>`;let l=n==="live"&&e?r("fresh-live-age",{age:W(Math.round(o/100)/10)}):r(`fresh-${n}`,En(o));return xt`<${k} tone=${s} icon=${a} title=${r(`fresh-${n}-why`)}>${l}<//>`}function Cn({panel:t}){let{state:e,at:n,age:o,code:s}=t.freshness.value;if(e==="ended")return xt`<${_n} tone="over" icon="square" text=${b("bye",s)} />`;if(e!=="offline")return null;let a=T(n,t.header.value.timezone);return xt`<${_n} tone="warn" icon="triangle" text=${r("fresh-stale",{...En(o),time:a})} />`}function _n({tone:t,icon:e,text:n}){return xt`<p class=${`banner ${t}`} role="status"><${w} name=${e} /><span>${n}</span></p>`}var En=t=>({seconds:Math.round(t/1e3)});var Ns=["join","speaker","question","list","blank"],Ls={draft:["","ring"],rehearsal:["warn","triangle"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},Rs={late:"triangle",early:"up",on_time:"check"};function Mn({page:t,panel:e,help:n}){let o=e.header.value,[s,a]=Ls[o.state],[i,l]=Is(!1);return Q`<header class="top" data-open=${i}>
    <div class="what">
      <h1 title=${o.title}><bdi>${o.title}</bdi></h1>
      <${k} tone=${s} icon=${a}>${b("panel",o.state)}<//>
    </div>
    <dl class="meters"><${Ps} panel=${e} header=${o} /></dl>
    <div class="around">
      <${Bs} panel=${e} />
      <${Sn} panel=${e} />
      <button type="button" class="btn ghost small more" aria-expanded=${i} onClick=${()=>l(!i)}>${r("console-more")}</button>
    </div>
    <div class="tools">
      <${Ds} panel=${e} layout=${o.layout} />
      <${Fs} panel=${e} state=${o.state} />
      <${Hs} page=${t} />
      <${Me} />
      <button type="button" class="btn ghost icon" aria-label=${r("console-help")} title=${r("console-help")} onClick=${n}><span aria-hidden="true">?</span></button>
    </div>
  </header>`}function Ps({panel:t,header:e}){let{timezone:n}=e,o=j(()=>T(t.now(),n));return Q`<div class="meter">
      <dt><bdi>${Lt(n)}</bdi></dt>
      <dd><time>${o}</time></dd>
    </div>
    <${js} panel=${t} header=${e} />
    <${zs} panel=${t} header=${e} />`}function js({panel:t,header:e}){let n=j(()=>{let a=cn(e,t.now());return a===null?"":A(a)}),o=zt(e);if(!n)return e.state==="ended"||o===null?null:Q`<div class="meter"><dt>${r("console-planned")}</dt><dd><time>${T(o,e.timezone)}</time></dd></div>`;let s=n.startsWith("+");return Q`<div class="meter" data-over=${s}>
    <dt>${s?r("console-over-slot"):r("console-left-of",{length:A(e.ends_at-e.starts_at)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function zs({panel:t,header:e}){let n=j(()=>{let a=ae(e,t.rows("items"),t.row("turns",e.turn),t.now());return a===null?null:Math.round(a/1e3)});if(n===null)return null;let o=ln(n*1e3),s=(re(e)??0)+n*1e3;return Q`<div class="meter pace" data-pace=${o}>
    <dt>${r("console-ends",{time:T(s,e.timezone)})}</dt>
    <dd><${w} name=${Rs[o]} />${r(`console-pace-${o.replace("_","-")}`,{length:Rt(n*1e3)})}</dd>
  </div>`}function Bs({panel:t}){let{phones:e,people:n={}}=t.here.value,o=Tt(t.rows("people"),n),s=o.missing.length===0;return Q`<span class="here">
    ${e!==void 0&&Q`<${k} title=${r("console-phones-why")}>${r("console-phones",{count:e})}<//>`}
    <${k} tone=${s?"":"warn"} icon=${s?"":"triangle"} title=${r("console-present-why")}>
      ${r("console-present",{here:W(o.here),of:W(o.of)})}
    <//>
  </span>`}function Ds({panel:t,layout:e}){let n=o=>_(t,"display.show",{layout:o.target.value},{text:r("console-wall-shows",{layout:b("layout",o.target.value)})});return Q`<label class="select">
    <span>${r("console-wall")}</span>
    <select value=${e} onChange=${n}>
      ${Ns.map(o=>Q`<option key=${o} value=${o} selected=${o===e}>${b("layout",o)}</option>`)}
    </select>
  </label>`}function Fs({panel:t,state:e}){return e!=="live"?null:Q`<button type="button" class="btn small" onClick=${()=>_(t,"panel.end",{},{text:r("console-ended")})}><${w} name="square" />${r("console-end")}</button>`}function Hs({page:t}){return t.languages.filter(n=>n.code!==t.language).map(n=>Q`<a key=${n.code} class="btn ghost small" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}var Ws=["questions","speakers","podium","programme"];function Zs({page:t,panel:e}){let n=Us(()=>je(e),[]),[o,s]=Ks("questions"),a=Vs(null),i=()=>a.current?.showModal();return Fe(Qs(e,n,i)),_t`<div class="console" data-pane=${o} data-state=${e.header.value.state}>
    <${Mn} page=${t} panel=${e} help=${i} />
    <${Cn} panel=${e} />
    <main>
      <div class="middle"><${en} panel=${e} /><${dn} panel=${e} /></div>
      <div class="work">
        <${Ys} panel=${e} pane=${o} go=${s} />
        <${wn} panel=${e} desk=${n} />
        <div class="side"><${xn} panel=${e} /><${rn} panel=${e} /></div>
      </div>
    </main>
    <${He} dialog=${a} />
  </div>`}function Qs(t,e,n){return{j:()=>e.move(1),k:()=>e.move(-1),a:()=>e.approve(),s:()=>e.shortlist(),r:()=>e.open("decline"),">":()=>e.open("assign"),n:()=>se(t)," ":()=>on(t),z:()=>Ae(),"?":n}}function Ys({panel:t,pane:e,go:n}){let o=dt(t.rows("questions")),s=Mt(t.rows("requests"),t.header.value.line??[]),a={questions:o.new,speakers:s.next.length+s.waiting.length},i=t.row("turns",t.header.value.turn);return _t`<nav class="panes tabs" aria-label=${r("console-panes")}>
    ${Ws.map(l=>_t`<button key=${l} type="button" class="tab" data-name=${l} aria-current=${l===e?"page":void 0} onClick=${()=>n(l)}>
      ${r(`console-pane-${l}`)}${a[l]>0&&_t` <span class="count">${W(a[l])}</span>`}
    </button>`)}
    ${i&&_t`<${At} turn=${i} now=${t.now} />`}
  </nav>`}Oe(Zs);
