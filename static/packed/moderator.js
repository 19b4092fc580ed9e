var On=Object.defineProperty;var Mn=(e,t,n)=>t in e?On(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var P=(e,t,n)=>Mn(e,typeof t!="symbol"?t+"":t,n);import{html as st,useMemo as zo,useRef as Fo,useState as Bo}from"../vendor/vendor.js";import{FluentBundle as qn,FluentResource as An}from"../vendor/vendor.js";var xt="en",Z=null;function Wt(e,t){xt=t,Z=new qn(it()),Z.addResource(new An(e))}function i(e,t={}){let n=Z?.getMessage(e)?.value;return n?Z?.formatPattern(n,t,[])??e:e}var d=(e,t)=>i(`${e}-${t.replace(/[._]/g,"-")}`);function St(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return Z?.getMessage(n)?i(n,Nn(t)):i("refused-internal",{ref:e})}function Nn(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var it=()=>`${xt==="en"?"en-GB":xt}-u-nu-latn`,Vt=new Map;function g(e,t="UTC"){let n=Vt.get(t);return n||(n=new Intl.DateTimeFormat(it(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Vt.set(t,n)),n.format(e)}function Kt(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(it(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var q=e=>new Intl.NumberFormat(it()).format(e);function Zt(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as os,render as is}from"../vendor/vendor.js";import{computed as Wn,io as Kn,signal as rt}from"../vendor/vendor.js";function Gt(){return{epoch:"",version:0,header:null,rows:{}}}function Ct(e,t){return t.epoch!==e.epoch?t.from===0?{view:_t({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:_t({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:_t(e.rows,t),ask:!1}}function _t(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(r=>[r.id,r]))};for(let[s,o]of Object.entries(t.gone??{})){let r=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([a])=>!r.has(a)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}var j=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},Qt=e=>new Et(e),Et=class{constructor({code:t,as:n,fetch:s,wait:o}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=s,this.wait=o}async view({epoch:t,version:n}){let s=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",o=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},r=await this.ask(`${this.root}/view?as=${this.as}${s}`,{headers:o});if(r.status===304)return null;let a=await Tt(r);if(!r.ok)throw new j({code:a.code,retry:a.data?.retry_ms});return a}async command(t){let n=await Tt(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new j;return n}async mine(t){let n=await Tt(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let s=new AbortController,o=this.wait(8e3,()=>s.abort());try{let{fetch:r}=this;return await r(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:s.signal})}catch{throw new j}finally{o.cancel()}}};async function Tt(e){try{return await e.json()}catch{throw new j}}function Yt({tries:e,spread:t,calm:n,random:s}){let o=n?2e4:Xt(2*t,2e4);return Math.min(o,1500*2**e)*(.5+s/2)}function Jt({failures:e,spread:t,told:n,random:s}){return n>0?n+s*1e3:Math.min(Xt(t,1e4),1500*2**e)*(.8+s*.4)}function Xt(e,t){return Math.min(t,Math.max(3e3,e))}var In=4e3,Ln=8e3,Rn=6e4,Pn=4,te=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Mt=e=>e==="public"?5e3:4e3,ee=e=>new Ot(e),Ot=class{constructor({as:t,socket:n,http:s,wait:o,mono:r,random:a=Math.random,cursor:c,secrets:l,on:u}){this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=r,this.random=a,this.cursor=c,this.secrets=l,this.on=u,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.syncing=null,this.again=!1,this.timers={}}mode(){return this.now}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket();this.later("open",In,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,r=>{t===this.current&&o(r)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*Mt(this.as),()=>this.drop(t))}left(t,n){te.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return Yt({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=await this.sync();if(this.isSettled())return;this.turn(t?"http":"none"),t&&this.watch();let{failures:n,spread:s,told:o}=this;this.later("poll",Jt({failures:n,spread:s,told:o,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let n=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),n?.now&&this.now!=="ws"&&this.on.sample(t,this.mono(),n.now),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof j))throw n;return te.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){this.now==="ws"&&(this.takeSample(this.current,Pn),this.later("measure",Rn,()=>this.measure()))}takeSample(t,n){let s=this.mono();t.emit("clock",{},o=>{t===this.current&&(this.on.sample(s,this.mono(),o.now),n>1&&this.takeSample(t,n-1))})}post(t){return this.now!=="ws"?this.http.command(t):new Promise((n,s)=>{this.current.timeout(Ln).emit("command",t,(o,r)=>{o?s(o):n(r)})})}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};import{signal as jn}from"../vendor/vendor.js";var Dn=1e3;function ne({as:e,mode:t,now:n,mono:s}){let o=s(),r="",a=jn(l()),c=setInterval(()=>a.value=l(),Dn);return{signal:a,contact:()=>{o=s(),a.value.state!==l().state&&(a.value=l())},moved:u=>{r=u,a.value=l()},close:()=>clearInterval(c)};function l(){let u=s()-o;return{state:zn(t(),u/Mt(e)),at:n()-u,age:u,code:r}}}function zn(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function oe(e=0,t=0){let n=[],s=e-t;return{sample(o,r,a){let c=Math.max(0,r-o);n=[...n,{trip:c,offset:a+c/2-r}].slice(-12),s=se(n).offset},pulse(o,r){return n.length>0&&Math.abs(o-(r+s))<=500+se(n).trip?!1:(n=[],!0)},value:()=>s}}function se(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var Fn="abcdefghijklmnopqrstuvwxyz0123456789";function ie(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var re=()=>Bn(20);function Bn(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=Fn[n%36]);return t}var Hn=1e3,Un=15e3,ue=e=>new qt(e),qt=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:r,wait:a,random:c=Math.random,changed:l=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=r,this.wait=a,this.random=c,this.changed=l,this.entries=le(n,s,r()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=ie()}={}){let r=new Promise(a=>this.promised.set(o,a));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),r}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=le(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,r)=>o.state==="waiting"&&!this.isBlocked(o,r));if(t.length===0)return;let n=t.reduce((o,r)=>r.after<o.after?r:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=ae(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&ae(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(Un,Hn*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),ce(t)&&this.spread()}spread(){let t=this.now(),n=s=>s.state!=="waiting"||!ce(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,Vn(this.storage,this.key,t),this.changed()}};function ae({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function ce({name:e,args:t}){return e==="question.ask"&&!t.name}function le(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function Vn(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function de(){try{return localStorage}catch{return null}}var Zn=15e3,Gn=20,G=()=>performance.now();function At(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var pe=e=>new Nt(e),Nt=class{constructor({code:t,as:n="public",first:s,person:o=null}){P(this,"now",()=>G()+this.offset.value());P(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));P(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);P(this,"send",(t,n,s)=>this.outbox.send(t,n,s));P(this,"undo",t=>this.send("receipt.undo",{command:t.id}));P(this,"dismiss",t=>this.outbox.dismiss(t));P(this,"watch",t=>{let n=t.slice(-Gn);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});P(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=o,this.view=rt(Ct(Gt(),s).view),this.header=Wn(()=>this.view.value.header??{}),this.here=rt({}),this.mine=rt({}),this.pending=rt([]),this.secrets=[],this.offset=oe(s.now??Date.now(),G()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=ne({as:n,mode:()=>this.connection.mode(),now:this.now,mono:G}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return ee({as:n,socket:()=>Kn({transports:["websocket"],auth:{panel:t,as:n},reconnection:!1,forceNew:!0}),http:Qt({code:t,as:n,fetch:(s,o)=>fetch(s,o),wait:At}),wait:At,mono:G,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:s=>this.put(s),sample:this.offset.sample,pulse:s=>this.pulsed(s),mine:s=>this.became(s),mode:(s,o)=>this.moved(s,o),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return ue({post:n=>this.connection.post(n),storage:t?de():null,key:this.outboxKey(),lifetime:t?null:Zn,now:()=>Date.now(),wait:At,changed:()=>this.pending.value=this.outbox.list()})}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:s}=Ct(this.view.value,t);this.view.value=n,s&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,G())&&this.connection.measure()}became(t){let n=t.filter(s=>s!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(s=>[s.id,s]))})}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=s=>s.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as Yn,signal as Jn}from"../vendor/vendor.js";import{html as v}from"../vendor/vendor.js";var Qn={dot:v`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:v`<circle cx="8" cy="8" r="4.5" />`,triangle:v`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:v`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:v`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:v`<path d="m4 4 8 8m0-8-8 8" />`,pause:v`<path d="M5.5 3.5v9m5-9v9" />`,clock:v`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:v`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:v`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:v`<path d="M8 3v10M3 8h10" />`,undo:v`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:v`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:v`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:v`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:v`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:v`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:v`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:v`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:v`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function f({name:e}){return v`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Qn[e]}</svg
  >`}var me="moderator.theme",It=["auto","light","dark"],D=Jn("auto");function fe(){try{D.value=localStorage.getItem(me)??"auto"}catch{}$e()}function he(){let e=i(`theme-${D.value}`);return Yn`<button type="button" class="btn ghost icon" onClick=${Xn} aria-label=${e} title=${e}>
    <${f} name=${D.value} />
  </button>`}function Xn(){D.value=It[(It.indexOf(D.value)+1)%It.length];try{localStorage.setItem(me,D.value)}catch{}$e()}function $e(){D.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=D.value}import{html as at,signal as ts}from"../vendor/vendor.js";var es=3,B=ts([]),ns=0;function U({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=ns+=1,r=()=>{B.value=B.value.filter(c=>c.id!==o)},a=B.value.filter(c=>c.text!==e||c.undo);return B.value=[...a,{id:o,text:e,tone:n,undo:t}].slice(-es),setTimeout(r,s),r}function be(){return at`<div class="toasts" role="status" aria-live="polite">
    ${B.value.map(e=>at`<${ss} key=${e.id} ...${e} />`)}
  </div>`}function ss({id:e,text:t,tone:n,undo:s}){let o=()=>{B.value=B.value.filter(a=>a.id!==e)},r=()=>{o(),s?.()};return at`<div class=${`toast ${n}`}>
    <span class="words">${t}</span>
    ${s&&at`<button type="button" class="btn small" onClick=${r}><${f} name="undo" />${i("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${i("close")} onClick=${o}><${f} name="cross" /></button>
  </div>`}fe();async function ge(e){await rs();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Wt(t.messages,t.language);let s=pe({code:t.code,as:t.as,first:t.first,person:t.person}),o=as(n),r=cs(n);n.replaceChildren(),is(os`<${e} page=${t} panel=${s} typed=${o} /><${be} />`,n),document.documentElement.dataset.ready="yes",r()}function rs(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function as(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function cs(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let r=e.querySelector(`[name="${CSS.escape(n)}"]`);r?.focus({preventScroll:!0}),s!==null&&r?.setSelectionRange(s,o)}}var ls=new Set(["programme.next","programme.go","turn.start","panel.start"]),us=1e4,we=600,ve=-we,V=null;async function $(e,t,n,{text:s="",undo:o=!0}={}){let r=await e.send(t,n);return r.ok?s&&ds(e,r,s,o):ye(r),r}function A(e,t,n){return E(e)||performance.now()-ve<we?Promise.resolve({ok:!1,code:"dismissed"}):(ve=performance.now(),$(e,t,{after:e.header.value.step,...n}))}function E(e){return e.pending.value.some(t=>ls.has(t.name))}function ke(){V&&Date.now()<V.until?V.undo():U({text:St("undo.unknown")})}function ds(e,t,n,s){if(!s){U({text:n});return}let o=async()=>{r(),V?.undo===o&&(V=null);let a=await e.undo(t);a.ok?U({text:i("console-undone")}):ye(a)},r=U({text:n,undo:o});V={undo:o,until:Date.now()+us}}function ye({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?ps(t):St(e,t);U({text:n,tone:"over"})}function ps(e){return e?.by?i("console-step-taken",{by:e.by}):i("console-step-taken-somebody")}import{signal as ut}from"../vendor/vendor.js";var H=["new","shortlist","approved","done","declined"],ms={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",declined:"declined",withdrawn:"declined"};function xe(e){return ms[e.state]??(e.shortlisted?"shortlist":"new")}function W(e){let t=Object.fromEntries(H.map(n=>[n,0]));for(let n of e)t[xe(n)]+=1;return t}function Lt(e,t,n,s=!0){let o=e.filter(r=>xe(r)===t);return t==="approved"?o.sort(fs(n)):t==="done"?o.sort((r,a)=>(a.number??0)-(r.number??0)):o.sort(hs(s&&t!=="shortlist"))}function fs(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,o)=>[s.question,o])),n=s=>s.state==="asked"?0:s.state==="next"?1+(t.get(s.id)??50):100;return(s,o)=>n(s)-n(o)||(s.number??0)-(o.number??0)}function hs(e){let t=e?-1:1;return(n,s)=>t*((n.received??0)-(s.received??0))||(n.id<s.id?-1:1)}function ct(e,t){let n=new Map(t.filter(c=>c.kind==="floor").map((c,l)=>[c.request,l])),s=c=>n.get(c.id)??50,o=c=>c.absences??0,r=(c,l)=>s(c)-s(l)||o(c)-o(l)||c.number-l.number,a=(...c)=>e.filter(l=>c.includes(l.state));return{speaking:a("speaking"),next:a("called").sort(r),waiting:a("waiting").sort(r),past:a("done","absent","withdrawn").sort((c,l)=>c.number-l.number)}}function Se(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function lt(e,t){let n=e.filter(o=>t[o.id]==="green"||t[o.id]==="amber"),s=e.filter(o=>o.online&&!n.includes(o));return{here:n.length,of:e.length,missing:s}}function _e(e,t){return Lt(e,"approved",t).find(s=>s.state==="next"||s.state==="approved")??null}function Ce(e,t){let n=e.findIndex(s=>s.id===t);return(e[n+1]??e[n-1])?.id??null}function Te(e){let t=ut("new"),n=ut(!0),s=ut(null),o=ut(null),r=new Set,a={tab:t,newest:n,selected:s,menu:o,touched:r,shown:[],go:c,move:u,pick:l,open:M,approve:_,shortlist:wn,decline:kn,assign:yn,lineUp:xn,asked:Sn,answered:_n,question:y};return a;function c(p){t.value=p,s.value=null,o.value=null}function l(p){p!==s.value&&(o.value=null),s.value=p}function u(p){let w=a.shown.indexOf(s.value??""),F=a.shown[w<0?0:Math.min(a.shown.length-1,Math.max(0,w+p))];F&&(l(F),Rt(F))}function M(p){let w=y();w&&(s.value=w.id,o.value=o.value===p?null:p)}function y(){return e.row("questions",s.value??a.shown[0])}function _(p=y()){if(!(p?.state!=="new"&&p?.state!=="declined"))return ot(p,"question.approve",{rev:p.rev},i("console-approved"))}function wn(p=y()){if(!p)return;let w=p.shortlisted?i("console-unshortlisted"):i("console-shortlisted");return ot(p,"question.shortlist",{shortlisted:!p.shortlisted},w,p.state==="new")}function kn(p,w=y()){return ot(w,"question.decline",{reason:p,rev:w.rev},i("console-declined",{reason:d("reason",p)}))}function yn(p,w=y()){return o.value=null,Rt(w.id),$(e,"question.assign",{question:w.id,people:p},{text:i("console-assigned",{count:p.length})})}function xn(p,w=y()){let F=i(p?"console-lined-up":"console-taken-out",{number:w.number});return $(e,"question.next",{question:w.id,next:p},{text:F})}function Sn(p=y()){return $(e,"question.asked",{question:p.id},{text:i("console-asked",{number:p.number})})}function _n(p=y()){let w=i("console-marked",{number:p.number,mark:d("assigned","answered")});return ot(p,"question.answered",{mark:"answered"},w)}async function ot(p,w,F,Cn,kt=!0){let yt=Ce(a.shown.map(En=>({id:En})),p.id),Tn=document.activeElement?.closest(".question")?.getAttribute("data-id")===p.id;o.value=null,r.add(p.id),kt&&l(yt),kt&&Tn&&yt&&Rt(yt),!(await $(e,w,{question:p.id,...F},{text:Cn})).ok&&kt&&l(p.id)}}function Rt(e){let t=document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}import{html as Pt}from"../vendor/vendor.js";import{signal as $s,useEffect as bs,useRef as gs}from"../vendor/vendor.js";var Ee=["j","k","a","s","r",">","n","space","z","?"],Oe="moderator.shortcuts",vs="input, textarea, select, [contenteditable], dialog",dt=$s(ws());function Me(e){dt.value=e;try{localStorage.setItem(Oe,e?"on":"off")}catch{}}function ws(){try{return localStorage.getItem(Oe)!=="off"}catch{return!0}}function ks({key:e,code:t="",ctrlKey:n,metaKey:s,altKey:o,repeat:r}){return n||s||o||r?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function qe(e){let t=gs(e);t.current=e,bs(()=>{let n=s=>{let o=s.target,r=ks(s);if(!dt.peek()||!r||o.closest?.(vs)||r===" "&&o.closest?.("button, a, summary, [role=tab]"))return;let a=t.current[r];a&&(s.preventDefault(),a())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var ys=["next","clock","questions","undo"],xs={">":"assign","?":"help"};function Ae({dialog:e}){let t=dt.value,n=()=>e.current?.close();return Pt`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${o=>o.target===e.current&&n()}>
    <header>
      <h2 id="help-title">${i("console-help")}</h2>
      <button type="button" class="btn ghost icon" aria-label=${i("close")} onClick=${n}><${f} name="cross" /></button>
    </header>
    <ol class="briefing">
      ${ys.map(o=>Pt`<li key=${o}>${i(`console-brief-${o}`)}</li>`)}
    </ol>
    <h3>${i("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Me(!t)}>
      <${f} name=${t?"check":"cross"} />${i(t?"console-shortcuts-on":"console-shortcuts-off")}
    </button>
    <dl class="keys" data-on=${t}>
      ${Ee.map(o=>Pt`<div key=${o}>
            <dt><kbd>${o==="space"?i("console-key-name-space"):o.toUpperCase()}</kbd></dt>
            <dd>${i(`console-key-${xs[o]??o}`)}</dd>
          </div>`)}
    </dl>
  </dialog>`}import{html as b,useState as zs}from"../vendor/vendor.js";function K(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function Q(e,t){return e.limit===null?null:e.limit-K(e,t)}function Y(e,t){let n=Q(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function x(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as Ne}from"../vendor/vendor.js";function m({tone:e="",icon:t="",title:n,children:s}){return Ne`<span class=${`chip ${e}`} title=${n}>${t&&Ne`<${f} name=${t} />`}<span>${s}</span></span>`}import{html as Ie,useEffect as Ss,useState as _s}from"../vendor/vendor.js";var Cs=250;function C(e){let[,t]=_s(0),n=e();return Ss(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},Cs);return()=>clearInterval(s)}),n}function pt({turn:e,now:t,of:n=!1,class:s=""}){let o=C(()=>e.limit===null?x(-K(e,t())).replace("+",""):x(Q(e,t()))),r=e.limit===null?"none":Y(e,t());return Ie`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${r} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&Ie`${" "}<span class="of">${i("clock-of",{limit:x(e.limit)})}</span>`}
  </span>`}import{html as I}from"../vendor/vendor.js";import{h as Ts}from"../vendor/vendor.js";function mt({text:e,lang:t,as:n="p",class:s=""}){return Ts(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}var S=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function J(e){let t=[e?.function,e?.organisation].filter(Boolean);return t.length===2&&t[0].includes(t[1])?t[0]:t.join(", ")}function jt(e,t){let n=e.row("people",t.person);return{person:n,name:n?S(n):t.name,about:n?J(n):t.organisation??""}}function X(e,t){let n=e.row("people",t.person);if(n)return S(n);if(t.kind==="question")return i("question-number",{number:t.name});let s=t.kind==="item"?e.row("items",t.item):null;return s?Dt(e,s):t.name}function Dt(e,t){return S(e.row("people",t.person))||t.title||d("item",t.kind)}function ft(e){return e.name?[e.name,e.organisation].filter(Boolean).join(", "):i("anonymous")}var ht=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Le(e,t){let n=g(e.received,t);return e.anonymous?`${n.slice(0,-1)}x`:n}var $t=e=>x(Math.abs(e));var Es=["answered","passed","written"],Os={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Re({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return I`<div class="card asked">
    <p class="meta">
      <${m} tone="accent" icon="dot">${i("question-number",{number:t.number})}<//>
      <bdi class="muted">${ft(t)}</bdi>
    </p>
    <${mt} text=${t.text} lang=${t.language} class="text" />
    <ul class="lines">
      ${t.assigned.map(s=>I`<${Ms}
        key=${s.person} panel=${e} question=${t} each=${s} speaks=${n?.person===s.person} />`)}
    </ul>
    <${qs} panel=${e} question=${t} />
  </div>`}function Ms({panel:e,question:t,each:n,speaks:s}){let o=e.row("people",n.person),[r,a]=s?["live","dot"]:Os[n.state],c=n.state==="assigned";return I`<li>
    <span class="who"><bdi class="name">${S(o)}</bdi></span>
    ${(s||!c)&&I`<${m} tone=${r} icon=${a}>${s?d("turn","running"):d("assigned",n.state)}<//>`}
    ${c&&I`<span class="marks">
        ${!s&&I`<button type="button" class="btn small" aria-disabled=${E(e)}
          onClick=${()=>A(e,"turn.start",{person:n.person})}>${i("console-give-floor")}</button>`}
        ${Es.map(l=>I`<button key=${l} type="button" class="btn ghost small"
          onClick=${()=>zt(e,t,l,o)}>${i(`console-mark-${l}`)}</button>`)}
      </span>`}
  </li>`}function qs({panel:e,question:t}){let n=Se(t).length>1;return!n&&t.assigned.length>0?null:I`<p class="closing">
    ${t.assigned.length===0&&I`<span class="muted">${i("console-nobody-assigned")}</span>`}
    <button type="button" class="btn small" onClick=${()=>zt(e,t,"answered")}>
      <${f} name="check" />${i(n?"console-all-answered":"console-answered")}
    </button>
    ${!n&&I`<button type="button" class="btn ghost small" onClick=${()=>zt(e,t,"written")}>${i("console-mark-written")}</button>`}
  </p>`}function zt(e,t,n,s){let o=s?{person:s.id}:{},r=i("console-marked",{number:t.number,mark:d("assigned",n)});return $(e,"question.answered",{question:t.id,mark:n,...o},{text:r})}import{html as Pe}from"../vendor/vendor.js";var je=["you_are_next","stand_by","unmute","one_minute","conclude","louder","slower"];function tt(e,t,n,s){let o=s?{text:s}:{},r=i("console-cue-sent",{name:S(t),phrase:s||d("phrase",n)});return $(e,"cue.send",{cue:re(),person:t.id,phrase:n,...o},{text:r,undo:!1})}function De({panel:e,person:t,turn:n}){let o=e.rows("cues").filter(r=>r.person===t.id&&r.sent_at>=(n?.began_at??0)).sort((r,a)=>a.sent_at-r.sent_at)[0];return o?Pe`<${Ft} panel=${e} cue=${o} />`:null}function Ft({panel:e,cue:t}){let n=t.seen_at!==null,s=e.header.value.timezone;return Pe`<p class="cue">
    <bdi class="phrase">${t.text||d("phrase",t.phrase)}</bdi>
    <${m} tone=${n?"live":""} icon=${n?"check":"send"}>${n?i("console-cue-seen"):i("console-cue-waits")}<//>
    <time class="muted small">${g(t.seen_at??t.sent_at,s)}</time>
  </p>`}import{html as L}from"../vendor/vendor.js";var ze=12*36e5;function Fe({panel:e}){return e.header.value.state==="ended"?L`<${Rs} panel=${e} />`:L`<${As} panel=${e} />`}function As({panel:e}){let t=e.header.value,n=t.state==="draft";return L`<div class="before">
    <p class="name">${i(`console-is-${t.state}`)}</p>
    <${Is} panel=${e} header=${t} />
    <div class="acts">
      ${n&&L`<button type="button" class="btn big primary"
        onClick=${()=>$(e,"panel.open",{},{text:i("console-opened"),undo:!1})}>${i("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>Ns(e)}>${i("console-start")}</button>
    </div>
    <p class="muted small">${i(n?"console-open-why":"console-start-why")}</p>
    <${Ls} panel=${e} />
  </div>`}function Ns(e){return $(e,"panel.start",{},{text:i("console-started"),undo:!1})}function Is({panel:e,header:t}){let n=C(()=>t.starts_at?x(t.starts_at-e.now()):"");if(!t.starts_at)return null;let s=t.starts_at-e.now();return s>ze||s<-ze?L`<p class="muted about">${i("console-planned-for",{when:Kt(t.starts_at,t.timezone)})}</p>`:L`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">
      ${i(s<0?"console-since-planned":"console-until-planned",{when:g(t.starts_at,t.timezone)})}
    </p>
  </div>`}function Ls({panel:e}){let{phones:t,people:n={}}=e.here.value,o=lt(e.rows("people"),n).missing.map(S).join(" \xB7 ");return L`<ul class="ready">
    <li>
      <${f}
        name=${t>0?"check":"ring"}
      />${t>0?i("console-phones-reached",{count:t}):i("console-no-phone")}
    </li>
    <li><${f} name=${o?"ring":"check"} /><span>${o?i("console-missing",{names:o}):i("console-all-online")}</span></li>
  </ul>`}function Rs({panel:e}){let t=e.header.value,n=e.rows("questions"),s=(...a)=>n.filter(c=>a.includes(c.state)).length,o=W(n),r=[["answered",s("answered")],["in-writing",s("written")],["not-reached",s("approved","next","asked")],["unread",o.new+o.shortlist],["from-floor",e.rows("requests").filter(a=>a.state==="done").length]];return L`<div class="before">
    <p class="name">${i("console-is-ended")}</p>
    ${t.ended_at&&L`<p class="muted about">${i("console-ended-at",{time:g(t.ended_at,t.timezone),length:x(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
    <dl class="figures">
      ${r.map(([a,c])=>L`<div key=${a}>
            <dd>${q(c)}</dd>
            <dt>${i(`console-figure-${a}`)}</dt>
          </div>`)}
    </dl>
    <div class="acts">
      <button type="button" class="btn" onClick=${()=>$(e,"panel.resume",{},{text:i("console-resumed-panel")})}>
        ${i("console-resume-panel")}
      </button>
    </div>
  </div>`}import{html as bt}from"../vendor/vendor.js";var Be={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function gt({panel:e,person:t}){let n=e.here.value.people?.[t.id]??"none",[s,o]=Be[n]??Be.none;return n==="none"&&!t.online?bt`<span class="muted small">${i("channel-room")}</span>`:bt`<${m} tone=${s} icon=${o} title=${i(`console-presence-${n}-why`)}>${i(`console-presence-${n}`)}<//>
    ${t.timezone&&t.timezone!==e.header.value.timezone&&bt`<${Ps} panel=${e} zone=${t.timezone} />`}`}function Ps({panel:e,zone:t}){let n=C(()=>g(e.now(),t));return bt`<${m} icon="globe"><bdi>${ht(t)}</bdi> ${n}<//>`}import{html as Bt}from"../vendor/vendor.js";function He({panel:e}){let[t,n]=e.header.value.line??[];if(!t)return null;let s=e.row("people",t.person);return Bt`<div class="say">
    <p class="muted small">${i("console-say")}</p>
    <p class="words">${js(e,t,n)}</p>
    ${s?.phonetic&&Bt`<p class="phonetic">${i("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
    ${s?.note&&Bt`<p class="muted small"><bdi>${s.note}</bdi></p>`}
  </div>`}function js(e,t,n){let s={name:Ds(e,t),number:t.name,then:n?Ue(e,n):""};return i(`console-say-${Ve(t)}${n?"":"-last"}`,s)}function Ue(e,t){let n=t.person?null:e.row("items",t.item);return n&&!n.title?i(`console-the-${n.kind}`):X(e,t)}function Ve(e){return e.kind==="question"?"question":e.kind==="item"&&!e.person?"item":"floor"}function Ds(e,t){if(t.kind==="question")return ft(e.row("questions",t.question)??{});if(Ve(t)==="item")return Ue(e,t);let n=e.row("requests",t.request),s=n?n.organisation!==n.name&&n.organisation:J(e.row("people",t.person));return[X(e,t),s].filter(Boolean).join(", ")}var Fs=3e4,Bs=["connection","order","technical"];function We({panel:e}){let t=e.header.value,n=e.row("turns",t.turn);return b`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${i("console-now")}</h2>
    <div class="card" data-state=${n?.state??t.state}>
      ${t.state!=="live"?b`<${Fe} panel=${e} />`:b`${n?b`<${Hs} panel=${e} turn=${n} />`:b`<p class="name quiet">${i("console-nobody")}</p>`}
              <${Ws} panel=${e} turn=${n} />
              <${He} panel=${e} />`}
    </div>
    <${Re} panel=${e} />
  </section>`}function Hs({panel:e,turn:t}){let{name:n,about:s,person:o}=jt(e,t),r=t.state==="paused";return b`<div class="speaking">
      <div class="who">
        <p class="name"><bdi>${n}</bdi></p>
        ${s&&b`<p class="muted about"><bdi>${s}</bdi></p>`}
      </div>
      <p class="chips">
        ${r?b`<${m} tone="warn" icon="pause">${d("turn","paused")} · ${d("pause",t.pause??"technical")}<//>`:b`<${m} tone="live" icon="dot">${d("turn",t.kind)}<//>`}
        ${o?.online&&b`<${gt} panel=${e} person=${o} />`}
      </p>
    </div>
    <${Us} turn=${t} now=${e.now} />`}function Us({turn:e,now:t}){let n=C(()=>x(-K(e,t())).replace("+","")),s=e.limit===null?"none":Y(e,t()),o=s==="red";return b`<div class="clock" data-phase=${s}>
      <${pt} turn=${e} now=${t} class="huge" />
      <p class="muted">
        ${e.limit!==null&&b`<span class="rest">${o?i("console-over-of",{limit:x(e.limit)}):i("console-left-of",{length:x(e.limit)})}</span>`}
        <span>${i("console-spoken",{length:n})}</span>
        ${s!=="green"&&s!=="none"&&b`<${m}
          tone=${o?"over":"warn"} icon=${o?"square":"triangle"}>${i(`console-phase-${s}`)}<//>`}
      </p>
    </div>
    <${Vs} turn=${e} now=${t} />`}function Vs({turn:e,now:t}){let n=C(()=>e.limit?Math.min(1e3,Math.round(K(e,t())/e.limit*1e3)):0);if(!e.limit)return null;let s=Math.min(100,(e.limit<=6e4?15e3:3e4)/e.limit*100);return b`<div class="track" data-phase=${Y(e,t())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${s}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function Ws({panel:e,turn:t}){let n=t?.state==="paused";return b`<div class="acts">
      <${Ks} panel=${e} filled=${!n} />
      ${t&&b`<div class="on-the-clock"><${Zs} panel=${e} turn=${t} /></div>`}
    </div>
    <${Ys} panel=${e} turn=${t} />`}function Ks({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?b`<button
    type="button"
    class=${`btn big next ${t?"primary":""}`}
    aria-disabled=${E(e)}
    aria-keyshortcuts="n"
    onClick=${()=>Ht(e)}
  >
    <span class="label">${i("console-next")}</span>
    <bdi>${X(e,n)}</bdi>
    <kbd aria-hidden="true">N</kbd>
  </button>`:b`<p class="btn big nothing">${i("console-nothing-next")}</p>`}function Ht(e){let t=e.header.value;t.state==="live"&&t.line?.length&&A(e,"programme.next",{})}function Zs({panel:e,turn:t}){let{person:n}=jt(e,t);return b`<${Qs} panel=${e} turn=${t} />
    <button type="button" class="btn big" onClick=${()=>Gs(e,t)}>${i("console-more-time")}</button>
    ${n&&b`<button type="button" class="btn big" onClick=${()=>tt(e,n,"conclude")}>${i("console-conclude")}</button>`}
    <button
      type="button"
      class="btn big end"
      onClick=${()=>$(e,"turn.end",{turn:t.id},{text:i("console-turn-ended"),undo:!1})}
    >
      ${i("console-end-turn")}
    </button>`}function Gs(e,t){return $(e,"turn.add",{turn:t.id,ms:Fs},{text:i("console-time-added",{name:t.name})})}function Qs({panel:e,turn:t}){let[n,s]=zs(!1);if(t.state==="paused")return b`<button type="button" class="btn big primary" aria-keyshortcuts="Space" onClick=${()=>Ke(e,t)}>
      ${i("console-resume")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd>
    </button>`;let o=a=>(s(!1),$(e,"turn.pause",{turn:t.id,reason:a})),r=a=>{(a.type==="keydown"?a.key==="Escape":!a.currentTarget.contains(a.relatedTarget))&&s(!1)};return b`<div class="menu" onKeyDown=${r} onFocusOut=${r}>
    <button type="button" class="btn big" aria-expanded=${n} aria-haspopup="true" onClick=${()=>s(!n)}>
      ${i("console-pause")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd>
    </button>
    ${n&&b`<div class="card menu-list">${Bs.map(a=>b`<button key=${a} type="button" class="btn ghost"
      onClick=${()=>o(a)}>${d("pause",a)}</button>`)}</div>`}
  </div>`}var Ke=(e,t)=>$(e,"turn.resume",{turn:t.id});function Ze(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?Ke(e,t):t&&$(e,"turn.pause",{turn:t.id,reason:"technical"})}function Ys({panel:e,turn:t}){let{line:n}=e.header.value,s=_e(e.rows("questions"),n),o=n?.[0]?.kind==="question",r=e.row("people",t?.person);return b`<div class="extra">
    ${s&&!o&&b`<button
        type="button"
        class="btn ask-next"
        aria-disabled=${E(e)}
        onClick=${()=>A(e,"turn.start",{question:s.id})}
      >
        <${f} name="follow" />${i("console-next-question",{number:s.number})}
      </button>`}
    ${r&&b`<${De} panel=${e} person=${r} turn=${t} />`}
  </div>`}import{html as O,useState as Ge}from"../vendor/vendor.js";var Js=6,Xs=140;function Qe({panel:e}){let t=e.rows("people").sort((o,r)=>o.place-r.place),[n,s]=Ge("");return O`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">${i("console-podium")}</h2>
    <ul class="lines">
      ${t.map(o=>O`<${to}
        key=${o.id} panel=${e} person=${o} open=${n===o.id} toggle=${()=>s(n===o.id?"":o.id)} />`)}
    </ul>
    <${no} panel=${e} />
  </section>`}function to({panel:e,person:t,open:n,toggle:s}){let o=e.header.value.state==="live";return O`<li class="person" data-open=${n}>
    <button type="button" class="row" aria-expanded=${n} onClick=${s}>
      <span class="who"><bdi class="name">${S(t)}</bdi><span class="muted small">${d("part",t.part)}</span></span>
      <span class="chips"><${gt} panel=${e} person=${t} /></span>
    </button>
    ${n&&O`<div class="inner">
        <p class="muted small"><bdi>${J(t)}</bdi></p>
        ${t.phonetic&&O`<p class="small">${i("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
        ${t.note&&O`<p class="small"><bdi>${t.note}</bdi></p>`}
        <div class="phrases">
          ${je.map(r=>O`<button key=${r} type="button" class="btn small"
            onClick=${()=>tt(e,t,r)}>${d("phrase",r)}</button>`)}
        </div>
        <${eo} panel=${e} person=${t} />
        ${o&&O`<p><button type="button" class="btn small" aria-disabled=${E(e)}
          onClick=${()=>A(e,"turn.start",{person:t.id})}>${i("console-give-floor")}</button></p>`}
      </div>`}
  </li>`}function eo({panel:e,person:t}){let[n,s]=Ge("");return O`<form class="own" onSubmit=${async r=>{if(r.preventDefault(),!n.trim())return;(await tt(e,t,"own",n.trim())).ok&&s("")}}>
    <input
      class="input"
      dir="auto"
      maxlength=${Xs}
      aria-label=${i("console-own-cue")}
      placeholder=${i("console-own-cue")}
      value=${n}
      onInput=${r=>s(r.target.value)}
    />
    <button type="submit" class="btn">${i("console-send")}</button>
  </form>`}function no({panel:e}){let t=e.rows("cues").sort((n,s)=>s.sent_at-n.sent_at).slice(0,Js);return t.length===0?O`<p class="hint">${i("console-cues-hint")}</p>`:O`<div class="recent">
    <h3 class="small muted">${i("console-cues")}</h3>
    <ul>
      ${t.map(n=>O`<li key=${n.id}><bdi
        class="name">${S(e.row("people",n.person))}</bdi><${Ft} panel=${e} cue=${n} /></li>`)}
    </ul>
  </div>`}import{html as T}from"../vendor/vendor.js";var so=12*36e5,oo=3e4;function vt(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=so?e.starts_at:e.started_at}function Ye(e,t){let n=vt(e);return n===null?null:n+t.starts_at}function Je(e,t){let n=wt(e);return e.state==="live"&&n!==null?n-t:null}function wt(e){let t=vt(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}function Ut(e,t,n,s){let o=t.find(a=>a.id===e.item),r=o?Ye(e,o):null;return e.state!=="live"||!o||r===null?null:io(o,n,s)-(r+o.planned)}function io(e,t,n){if(!e.person)return Math.max(n,(e.started_at??n)+e.planned);let s=t!==null&&t.item===e.id&&t.person===e.person;return n+(s?Math.max(0,Q(t,n)??0):0)}function Xe(e){return Math.abs(e)<oo?"on_time":e>0?"late":"early"}function tn(e,t,n,s){let o=[...t].sort((c,l)=>c.place-l.place),r=Ut(e,t,n,s)??0,a=o.find(c=>c.id===e.item);return o.map(c=>{let l=Ye(e,c),u=c.state==="planned"&&(!a||c.place>a.place),M=l===null?null:l+(u?r:0),y=c.ended_at&&c.started_at?c.ended_at-c.started_at:null;return{item:c,planned:l,at:c.started_at??M,spent:y,over:y===null?0:y-c.planned,ahead:u}})}var ro={planned:"ring",current:"dot",done:"check"},ao=1e4,co=2;function en({panel:e}){let t=e.header.value,n=()=>tn(t,e.rows("items"),e.row("turns",t.turn),e.now());C(()=>n().map(a=>Math.floor((a.at??0)/6e4)).join());let s=n(),o=s.filter(a=>a.item.state==="done"),r=o.length>co?o.slice(0,-1):[];return T`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">${i("console-programme")}</h2>
    ${s.length===0?T`<p class="empty">${i("console-programme-empty")}</p>`:T`<${lo} panel=${e} rows=${r} />
            <ol class="lines">
              ${s.filter(a=>!r.includes(a)).map(a=>T`<${nn} key=${a.item.id} panel=${e} row=${a} />`)}
            </ol>`}
  </section>`}function lo({panel:e,rows:t}){return t.length===0?null:T`<details class="past">
    <summary>${i("console-programme-past",{count:t.length})}</summary>
    <ol class="lines">
      ${t.map(n=>T`<${nn} key=${n.item.id} panel=${e} row=${n} />`)}
    </ol>
  </details>`}function nn({panel:e,row:{item:t,planned:n,at:s,spent:o,over:r,ahead:a}}){let{state:c,timezone:l}=e.header.value,u=n!==null&&s!==null&&g(s,l)!==g(n,l),M=t.state==="planned"&&!a,y=Dt(e,t);return T`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${f} name=${ro[t.state]} /><span class="unseen">${d("item",t.state)}</span></span>
    <span class="times tabular">
      ${s!==null&&T`<time class=${a&&u?s>n?"late":"early":""}>${g(s,l)}</time>`}
      ${u&&T`<s class="muted small" title=${i("console-was-planned")}>${g(n,l)}</s>`}
    </span>
    <span class="who">
      <bdi class="name">${y}</bdi>
      ${y!==d("item",t.kind)&&T`<span class="muted small">${d("item",t.kind)}</span>`}
    </span>
    <span class="length tabular">
      <span dir="ltr">${x(o??t.planned)}</span>
      ${Math.abs(r)>=ao&&T`<span dir="ltr" class=${`small ${r>0?"over":"muted"}`}>${r>0?"+":"\u2212"}${$t(r)}</span>`}
    </span>
    ${c==="live"&&t.state==="planned"&&T`<button type="button" class="btn ghost small go" aria-disabled=${E(e)}
      aria-label=${i("console-go-to",{name:y})} onClick=${()=>A(e,"programme.go",{item:t.id})}>${i("console-go")}</button>`}
    ${M&&c==="live"&&T`<span class="unseen">${i("console-skipped")}</span>`}
  </li>`}import{html as R,useState as vo}from"../vendor/vendor.js";import{useRef as uo,useState as po}from"../vendor/vendor.js";function sn(e,{hold:t=!0,mine:n=()=>!1}={}){let s=uo(null),[,o]=po(0);(s.current===null||!t)&&(s.current=e.map(u=>u.id));let r=new Map(e.map(u=>[u.id,u])),a=new Set(s.current),c=e.filter(u=>!a.has(u.id)&&n(u)).map(u=>u.id);s.current=[...c,...s.current.filter(u=>r.has(u))];let l=new Set(s.current);return{shown:s.current.map(u=>r.get(u)),waiting:e.filter(u=>!l.has(u.id)).length,reveal:()=>{s.current=e.map(u=>u.id),o(u=>u+1)}}}import{html as h}from"../vendor/vendor.js";import{html as et,useEffect as mo,useRef as on,useState as fo}from"../vendor/vendor.js";var rn=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"];function an({desk:e,row:t}){let n=ln(e,rn.map(s=>()=>e.decline(s,t)));return et`<div class="inner" ref=${n} role="group" aria-label=${i("console-decline-why")}>
    <p class="small"><strong>${i("console-decline-why")}</strong> <span class="muted">${i("console-decline-told")}</span></p>
    ${rn.map((s,o)=>et`<button key=${s} type="button" class="btn ghost choice-row"
      onClick=${()=>e.decline(s,t)}><kbd aria-hidden="true">${o+1}</kbd>${d("reason",s)}</button>`)}
    <p class="foot"><button type="button" class="btn small" onClick=${()=>e.open(null)}>${i("cancel")}</button></p>
  </div>`}function cn({panel:e,desk:t,row:n}){let s=e.rows("people").sort((l,u)=>l.place-u.place),[o,r]=fo(n.assigned.map(l=>l.person)),a=l=>r(o.includes(l)?o.filter(u=>u!==l):[...o,l]),c=ln(t,s.map(l=>()=>a(l.id)));return et`<div class="inner" ref=${c} role="group" aria-label=${i("console-assign-to")}>
    <p class="small"><strong>${i("console-assign-to")}</strong> <span class="muted">${i("console-assign-order")}</span></p>
    ${s.map((l,u)=>{let M=o.indexOf(l.id);return et`<button
        key=${l.id}
        type="button"
        class="btn ghost choice-row"
        role="checkbox"
        aria-checked=${M>=0}
        onClick=${()=>a(l.id)}
      >
        <kbd aria-hidden="true">${u+1}</kbd><bdi>${S(l)}</bdi>
        ${M>=0&&et`<span class="ordinal"><${f} name="check" />${i("console-nth",{place:M+1})}</span>`}
      </button>`})}
    <p class="foot">
      <button type="button" class="btn small chosen" onClick=${()=>t.assign(o,n)}>${i("console-assign-done")}</button>
      <button type="button" class="btn small" onClick=${()=>t.open(null)}>${i("cancel")}</button>
    </p>
  </div>`}function ln(e,t){let n=on(null),s=on(t);return s.current=t,mo(()=>{let o=n.current,r=o.closest(".question");o.querySelector("button")?.focus({preventScroll:!0}),o.scrollIntoView({block:"nearest"});let a=c=>{let l=/^[1-9]$/.test(c.key)?s.current[Number(c.key)-1]:void 0;if(c.key==="Escape")e.open(null),r?.focus();else if(l)l();else return;c.preventDefault(),c.stopPropagation()};return o.addEventListener("keydown",a),()=>o.removeEventListener("keydown",a)},[]),n}var ho={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],declined:["","cross"],withdrawn:["","undo"]},un={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function dn({panel:e,desk:t,row:n,selected:s}){let o=e.header.value.timezone,r=()=>t.pick(n.id);return h`<li
    class="card question"
    data-id=${n.id}
    data-state=${n.state}
    data-selected=${s}
    tabindex="0"
    aria-current=${s?"true":void 0}
    onFocusIn=${r}
    onClick=${r}
  >
    <p class="meta">
      ${n.number!==null&&h`<span class="number">Q${n.number}</span>`}
      <${$o} row=${n} />
      <time class="muted small push">${Le(n,o)}</time>
    </p>
    ${n.text===null?h`<p class="muted">${i("console-erased")}</p>`:h`<${mt} text=${n.text} lang=${n.language} class="text" />`}
    <p class="chips"><${bo} panel=${e} row=${n} /></p>
    ${s&&h`<${go} panel=${e} desk=${t} row=${n} />`}
  </li>`}function $o({row:e}){return e.anonymous?h`<${m} icon="lock">${i("anonymous")}<//>`:h`<span class="by"
    ><bdi>${e.name}</bdi>${e.organisation&&h`<span class="muted">, <bdi>${e.organisation}</bdi></span>`}</span
  >`}function bo({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,s=e.row("people",t.for),o=ho[t.state];return h` ${o&&h`<${m} tone=${o[0]} icon=${o[1]}>${d("question",t.state)}<//>`}
  ${t.shortlisted&&t.state!=="new"&&h`<${m} icon="check">${i("console-on-shortlist")}<//>`}
  ${t.group&&h`<${m}>${d("group",t.group)}<//>`} ${t.channel&&h`<${m}>${d("channel",t.channel)}<//>`}
  ${t.language&&h`<${m} title=${Zt(t.language)}><span lang=${t.language}>${t.language}</span><//>`}
  ${n>1&&h`<${m} tone="accent" icon="support">${i("voices",{count:n})}<//>`}
  ${s&&h`<${m} icon="follow">${i("console-for",{name:S(s)})}<//>`}
  ${(t.assigned??[]).map(r=>h`<${m} key=${r.person}
    tone=${un[r.state][0]} icon=${un[r.state][1]} title=${d("assigned",r.state)}><bdi>${e.row("people",r.person)?.name}</bdi><//>`)}
  ${t.state==="declined"&&t.reason&&h`<span class="muted small">${d("reason",t.reason)}</span>`}`}function go({panel:e,desk:t,row:n}){let s=t.menu.value;if(s==="decline")return h`<${an} desk=${t} row=${n} />`;if(s==="assign")return h`<${cn} panel=${e} desk=${t} row=${n} />`;let o=(...a)=>a.includes(n.state),r=e.header.value.state==="live";return h`<div class="acts">
    ${o("new","declined")&&h`<${z} filled letter="A" run=${()=>t.approve(n)}>${i("console-approve")}<//>`}
    ${o("new")&&h`<${z} letter="S" run=${()=>t.shortlist(n)}>${i(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${o("approved")&&h`<${z} filled run=${()=>t.lineUp(!0,n)}>${i("console-line-up")}<//>`}
    ${o("next")&&h`<${z} run=${()=>t.lineUp(!1,n)}>${i("console-take-out")}<//>`}
    ${r&&o("approved","next")&&h`<${z} run=${()=>t.asked(n)}>${i("console-ask-now")}<//>`}
    ${o("asked")&&h`<${z} filled run=${()=>t.answered(n)}>${i("console-answered")}<//>`}
    ${o("new","approved","next","asked")&&h`<${z} letter=">" run=${()=>t.open("assign")}>${i("console-assign")}<//>`}
    ${o("new","approved","next")&&h`<${z} ghost letter="R" run=${()=>t.open("decline")}>${i("console-decline")}<//>`}
  </div>`}function z({filled:e,ghost:t,letter:n,run:s,children:o}){return h`<button type="button" class=${`btn small ${e?"chosen":t?"ghost":""}`} aria-keyshortcuts=${n} onClick=${s}>
    ${o}${n&&h`<kbd aria-hidden="true">${n}</kbd>`}
  </button>`}var wo={new:"check",shortlist:"ring",approved:"ring",done:"ring",declined:"ring"};function pn({panel:e,desk:t}){let n=W(e.rows("questions")),s=t.tab.value;return R`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="title">${i("console-questions")}<${yo} panel=${e} /></h2>
    <div class="tabs" role="tablist" aria-label=${i("console-question-lists")}>
      ${H.map(o=>R`<button
            key=${o}
            type="button"
            class="tab"
            role="tab"
            id=${`tab-${o}`}
            aria-selected=${o===s}
            aria-controls="question-list"
            tabindex=${o===s?0:-1}
            onClick=${()=>t.go(o)}
            onKeyDown=${ko(t)}
          >
            ${i(`console-tab-${o}`)} <span class="count">${q(n[o])}</span>
          </button>`)}
    </div>
    <div id="question-list" role="tabpanel" aria-labelledby=${`tab-${s}`} class="list">
      <${xo} key=${s} panel=${e} desk=${t} tab=${s} />
    </div>
  </section>`}function ko(e){return t=>{let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",s=n==="ArrowLeft"?"ArrowRight":"ArrowLeft",o=t.key===n?1:t.key===s?-1:0;if(o===0)return;t.preventDefault();let r=H[(H.indexOf(e.tab.value)+o+H.length)%H.length];e.go(r),document.getElementById(`tab-${r}`)?.focus()}}function yo({panel:e}){let{asking:t,state:n}=e.header.value;return n==="ended"||n==="draft"?null:R`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${t} onClick=${()=>$(e,"panel.set",{asking:!t},{text:i(t?"console-asking-closed":"console-asking-opened")})}>
    <${f} name=${t?"dot":"lock"} />${i(t?"console-asking":"console-not-asking")}
  </button>`}function xo({panel:e,desk:t,tab:n}){let[s,o]=vo({pointer:!1,focus:!1}),{line:r}=e.header.value,a=Lt(e.rows("questions"),n,r??[],t.newest.value),{shown:c,waiting:l,reveal:u}=sn(a,{hold:s.pointer||s.focus,mine:_=>t.touched.has(_.id)});t.shown=c.map(_=>_.id);let M=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];return R`<div class="held" ...${{onPointerEnter:_=>_.pointerType==="mouse"&&o({...s,pointer:!0}),onPointerLeave:()=>o({...s,pointer:!1}),onFocusIn:()=>o({...s,focus:!0}),onFocusOut:_=>!_.currentTarget.contains(_.relatedTarget)&&o({...s,focus:!1})}}>
    ${n==="new"&&a.length>1&&R`<${So} desk=${t} reveal=${u} />`}
    <div aria-live="polite">
      ${l>0&&R`<button type="button" class="btn more-new wide"
        onClick=${u}><${f} name="up" />${i("console-more-new",{count:l})}</button>`}
    </div>
    ${c.length===0&&l===0?R`<p class="empty">
            <${f} name=${wo[n]} /><strong>${i(`console-empty-${n}`)}</strong><span>${i(`console-empty-${n}-more`)}</span>
          </p>`:R`<ul class="cards">
            ${c.map(_=>R`<${dn} key=${_.id} panel=${e} desk=${t} row=${_} selected=${_.id===M} />`)}
          </ul>`}
  </div>`}function So({desk:e,reveal:t}){return R`<p class="order">
    <button type="button" class="btn ghost small" onClick=${()=>{e.newest.value=!e.newest.value,setTimeout(t,0)}}>${i(e.newest.value?"console-newest":"console-oldest")}</button>
  </p>`}import{html as k}from"../vendor/vendor.js";function fn({panel:e}){let t=e.header.value,n=ct(e.rows("requests"),t.line??[]),s=[...n.speaking,...n.next,...n.waiting];return k`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">${i("console-speakers")}<${_o} panel=${e} header=${t} /></h2>
    ${s.length===0?k`<p class="empty">
            <${f} name="speak" /><strong>${i("console-speakers-empty")}</strong
            ><span>${i(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span>
          </p>`:k`<ol class="lines">
            ${s.map(o=>k`<${mn} key=${o.id} panel=${e} row=${o} first=${o===(n.next[0]??n.waiting[0])} />`)}
          </ol>`}
    ${n.past.length>0&&k`<details class="past">
        <summary>${i("console-speakers-past",{count:n.past.length})}</summary>
        <ul class="lines">
          ${n.past.map(o=>k`<${mn} key=${o.id} panel=${e} row=${o} first=${!1} />`)}
        </ul>
      </details>`}
  </section>`}function _o({panel:e,header:t}){if(t.state==="ended")return null;let n=t.floor_open;return k`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${n} onClick=${()=>$(e,"floor.open",{open:!n},{text:i(n?"console-floor-closed":"console-floor-opened")})}>
    <${f} name=${n?"dot":"lock"} />${i(n?"console-floor-open":"console-floor-shut")}
  </button>`}function mn({panel:e,row:t,first:n}){let s=e.header.value.state!=="ended"&&(t.state==="waiting"||t.state==="called");return k`<li class="request" data-state=${t.state}>
    <span class="place tabular">${t.number}</span>
    <div class="who">
      <p class="name">
        <bdi>${t.name}</bdi
        >${t.organisation&&t.organisation!==t.name&&k`<span class="muted">, <bdi>${t.organisation}</bdi></span>`}
      </p>
      ${t.topic&&k`<p class="topic"><bdi>${t.topic}</bdi></p>`}
      <p class="chips"><${Co} row=${t} zone=${e.header.value.timezone} /></p>
    </div>
    ${s&&k`<${To} panel=${e} row=${t} first=${n} />`}
    ${t.state==="speaking"&&k`<div class="acts"><button type="button" class="btn small"
      onClick=${()=>$(e,"floor.done",{request:t.id},{text:i("console-spoken-done",{name:t.name}),undo:!1})}>${i("console-done")}</button></div>`}
  </li>`}function Co({row:e,zone:t}){let s={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],absent:["","cross"]}[e.state];return k` ${s&&k`<${m} tone=${s[0]} icon=${s[1]}>${d("request",e.state)}<//>`}
    ${e.group&&k`<${m}>${d("group",e.group)}<//>`} ${e.channel&&k`<${m}>${d("channel",e.channel)}<//>`}
    ${e.language&&k`<${m}>${e.language}<//>`}
    ${e.absences>0&&k`<${m} tone="warn" icon="triangle">${i("console-absences",{count:e.absences})}<//>`}
    <time class="muted small">${g(e.received,t)}</time>`}function To({panel:e,row:t,first:n}){let s=e.header.value.state==="live",o=t.state==="called",r=()=>$(e,"floor.call",{request:t.id,called:!o},{text:i(o?"console-uncalled":"console-called",{name:t.name})}),a=()=>$(e,"floor.absent",{request:t.id},{text:i("console-absent-done",{name:t.name}),undo:!1});return k`<div class="acts">
    ${s&&k`<button type="button" class=${`btn small ${n?"chosen":""}`} aria-disabled=${E(e)}
      onClick=${()=>A(e,"turn.start",{request:t.id})}>${i("console-give-floor")}</button>`}
    <button type="button" class=${`btn small ${s?"ghost":""}`} onClick=${r}>
      ${i(o?"console-uncall":"console-call")}
    </button>
    <button type="button" class="btn ghost small" onClick=${a}>${i("console-absent")}</button>
  </div>`}import{html as N,useState as Oo}from"../vendor/vendor.js";import{html as nt}from"../vendor/vendor.js";var Eo={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function $n({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,r]=Eo[n];if(!["live","rehearsal"].includes(e.header.value.state)&&(n==="live"||n==="http"))return nt`<${m} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${i("fresh-connected")}<//>`;let c=n==="live"&&t?i("fresh-live-age",{age:q(Math.round(s/100)/10)}):i(`fresh-${n}`,gn(s));return nt`<${m} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${c}<//>`}function bn({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return nt`<${hn} tone="over" icon="square" text=${d("bye",o)} />`;if(t!=="offline")return null;let r=g(n,e.header.value.timezone);return nt`<${hn} tone="warn" icon="triangle" text=${i("fresh-stale",{...gn(s),time:r})} />`}function hn({tone:e,icon:t,text:n}){return nt`<p class=${`banner ${e}`} role="status"><${f} name=${t} /><span>${n}</span></p>`}var gn=e=>({seconds:Math.round(e/1e3)});var Mo=["join","speaker","question","list","blank"],qo={draft:["","ring"],rehearsal:["warn","triangle"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},Ao={late:"triangle",early:"up",on_time:"check"};function vn({page:e,panel:t,help:n}){let s=t.header.value,[o,r]=qo[s.state],[a,c]=Oo(!1);return N`<header class="top" data-open=${a}>
    <div class="what">
      <h1 title=${s.title} dir="auto">${s.title}</h1>
      <${m} tone=${o} icon=${r}>${d("panel",s.state)}<//>
      <button type="button" class="btn ghost small more" aria-expanded=${a} onClick=${()=>c(!a)}>${i("console-more")}</button>
    </div>
    <dl class="meters"><${No} panel=${t} header=${s} /></dl>
    <div class="around">
      <${Ro} panel=${t} />
      <${$n} panel=${t} />
    </div>
    <div class="tools">
      <${Po} panel=${t} layout=${s.layout} />
      <${jo} panel=${t} state=${s.state} />
      <${Do} page=${e} />
      <${he} />
      <button type="button" class="btn ghost icon" aria-label=${i("console-help")} title=${i("console-help")} onClick=${n}>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  </header>`}function No({panel:e,header:t}){let{timezone:n}=t,s=C(()=>g(e.now(),n));return N`<div class="meter">
      <dt><bdi>${ht(n)}</bdi></dt>
      <dd><time>${s}</time></dd>
    </div>
    <${Io} panel=${e} header=${t} />
    <${Lo} panel=${e} header=${t} />`}function Io({panel:e,header:t}){let n=C(()=>{let r=Je(t,e.now());return r===null?"":x(r)}),s=vt(t);if(!n)return t.state==="ended"||s===null?null:N`<div class="meter">
          <dt>${i("console-planned")}</dt>
          <dd><time>${g(s,t.timezone)}</time></dd>
        </div>`;let o=n.startsWith("+");return N`<div class="meter" data-over=${o}>
    <dt>${o?i("console-over-slot"):i("console-left-to",{time:g(wt(t)??0,t.timezone)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function Lo({panel:e,header:t}){let n=C(()=>{let r=Ut(t,e.rows("items"),e.row("turns",t.turn),e.now());return r===null?null:Math.round(r/1e3)});if(n===null)return null;let s=Xe(n*1e3),o=(wt(t)??0)+n*1e3;return N`<div class="meter pace" data-pace=${s}>
    <dt>${i("console-ends",{time:g(o,t.timezone)})}</dt>
    <dd><${f} name=${Ao[s]} />${i(`console-pace-${s.replace("_","-")}`,{length:$t(n*1e3)})}</dd>
  </div>`}function Ro({panel:e}){let{phones:t,people:n={}}=e.here.value,s=lt(e.rows("people"),n),o=s.missing.length===0;return N`<span class="here">
    ${t!==void 0&&N`<${m} title=${i("console-phones-why")}>${i("console-phones",{count:t})}<//>`}
    <${m} tone=${o?"":"warn"} icon=${o?"":"triangle"} title=${i("console-present-why")}>
      ${i("console-present",{here:q(s.here),of:q(s.of)})}
    <//>
  </span>`}function Po({panel:e,layout:t}){let n=s=>$(e,"display.show",{layout:s.target.value},{text:i("console-wall-shows",{layout:d("layout",s.target.value)})});return N`<label class="select">
    <span>${i("console-wall")}</span>
    <select value=${t} onChange=${n}>
      ${Mo.map(s=>N`<option key=${s} value=${s} selected=${s===t}>${d("layout",s)}</option>`)}
    </select>
  </label>`}function jo({panel:e,state:t}){return t!=="live"?null:N`<button type="button" class="btn small" onClick=${()=>$(e,"panel.end",{},{text:i("console-ended")})}><${f} name="square" />${i("console-end")}</button>`}function Do({page:e}){return e.languages.filter(n=>n.code!==e.language).map(n=>N`<a key=${n.code} class="btn ghost small" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}var Ho=["questions","speakers","podium","programme"];function Uo({page:e,panel:t}){let n=zo(()=>Te(t),[]),[s,o]=Bo("questions"),r=Fo(null),a=()=>r.current?.showModal();return qe(Vo(t,n,a)),st`<div class="console" data-pane=${s} data-state=${t.header.value.state}>
    <${vn} page=${e} panel=${t} help=${a} />
    <${bn} panel=${t} />
    <main>
      <div class="middle"><${We} panel=${t} /><${en} panel=${t} /></div>
      <div class="work">
        <${Wo} panel=${t} pane=${s} go=${o} />
        <${pn} panel=${t} desk=${n} />
        <div class="side"><${fn} panel=${t} /><${Qe} panel=${t} /></div>
      </div>
    </main>
    <${Ae} dialog=${r} />
  </div>`}function Vo(e,t,n){return{j:()=>t.move(1),k:()=>t.move(-1),a:()=>t.approve(),s:()=>t.shortlist(),r:()=>t.open("decline"),">":()=>t.open("assign"),n:()=>Ht(e)," ":()=>Ze(e),z:()=>ke(),"?":n}}function Wo({panel:e,pane:t,go:n}){let s=W(e.rows("questions")),o=ct(e.rows("requests"),e.header.value.line??[]),r={questions:s.new,speakers:o.next.length+o.waiting.length},a=e.row("turns",e.header.value.turn);return st`<nav class="panes tabs" aria-label=${i("console-panes")}>
    ${Ho.map(c=>st`<button
          key=${c}
          type="button"
          class="tab"
          data-name=${c}
          aria-current=${c===t?"page":void 0}
          onClick=${()=>n(c)}
        >
          ${i(`console-pane-${c}`)}${r[c]>0&&st` <span class="count">${q(r[c])}</span>`}
        </button>`)}
    ${a&&st`<${pt} turn=${a} now=${e.now} />`}
  </nav>`}ge(Uo);
