var bn=Object.defineProperty;var gn=(e,t,n)=>t in e?bn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var L=(e,t,n)=>gn(e,typeof t!="symbol"?t+"":t,n);import{html as tt,useMemo as Eo,useRef as Oo,useState as Mo}from"../vendor/vendor.js";import{FluentBundle as vn,FluentResource as wn}from"../vendor/vendor.js";var gt="en",W=null;function Ft(e,t){gt=t,W=new vn(et()),W.addResource(new wn(e))}function i(e,t={}){let n=W?.getMessage(e)?.value;return n?W?.formatPattern(n,t,[])??e:e}var d=(e,t)=>i(`${e}-${t.replace(/[._]/g,"-")}`);function vt(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return W?.getMessage(n)?i(n,kn(t)):i("refused-internal",{ref:e})}function kn(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var et=()=>`${gt==="en"?"en-GB":gt}-u-nu-latn`,Dt=new Map;function b(e,t="UTC"){let n=Dt.get(t);return n||(n=new Intl.DateTimeFormat(et(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Dt.set(t,n)),n.format(e)}function Bt(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(et(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var E=e=>new Intl.NumberFormat(et()).format(e);function Ht(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as Wn,render as Kn}from"../vendor/vendor.js";import{computed as In,io as Ln,signal as nt}from"../vendor/vendor.js";function Ut(){return{epoch:"",version:0,header:null,rows:{}}}function kt(e,t){return t.epoch!==e.epoch?t.from===0?{view:wt({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:wt({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:wt(e.rows,t),ask:!1}}function wt(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(r=>[r.id,r]))};for(let[s,o]of Object.entries(t.gone??{})){let r=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([a])=>!r.has(a)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}var P=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},Vt=e=>new xt(e),xt=class{constructor({code:t,as:n,fetch:s,wait:o}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=s,this.wait=o}async view({epoch:t,version:n}){let s=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",o=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},r=await this.ask(`${this.root}/view?as=${this.as}${s}`,{headers:o});if(r.status===304)return null;let a=await yt(r);if(!r.ok)throw new P({code:a.code,retry:a.data?.retry_ms});return a}async command(t){let n=await yt(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new P;return n}async mine(t){let n=await yt(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let s=new AbortController,o=this.wait(8e3,()=>s.abort());try{let{fetch:r}=this;return await r(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:s.signal})}catch{throw new P}finally{o.cancel()}}};async function yt(e){try{return await e.json()}catch{throw new P}}function Wt({tries:e,spread:t,calm:n,random:s}){let o=n?2e4:Zt(2*t,2e4);return Math.min(o,1500*2**e)*(.5+s/2)}function Kt({failures:e,spread:t,told:n,random:s}){return n>0?n+s*1e3:Math.min(Zt(t,1e4),1500*2**e)*(.8+s*.4)}function Zt(e,t){return Math.min(t,Math.max(3e3,e))}var yn=4e3,xn=8e3,Sn=6e4,_n=4,Gt=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),_t=e=>e==="public"?5e3:4e3,Qt=e=>new St(e),St=class{constructor({as:t,socket:n,http:s,wait:o,mono:r,random:a=Math.random,cursor:l,secrets:c,on:u}){this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=r,this.random=a,this.cursor=l,this.secrets=c,this.on=u,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.syncing=null,this.again=!1,this.timers={}}mode(){return this.now}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket();this.later("open",yn,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,r=>{t===this.current&&o(r)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*_t(this.as),()=>this.drop(t))}left(t,n){Gt.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return Wt({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=await this.sync();if(this.isSettled())return;this.turn(t?"http":"none"),t&&this.watch();let{failures:n,spread:s,told:o}=this;this.later("poll",Kt({failures:n,spread:s,told:o,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let n=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),n?.now&&this.now!=="ws"&&this.on.sample(t,this.mono(),n.now),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof P))throw n;return Gt.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){this.now==="ws"&&(this.takeSample(this.current,_n),this.later("measure",Sn,()=>this.measure()))}takeSample(t,n){let s=this.mono();t.emit("clock",{},o=>{t===this.current&&(this.on.sample(s,this.mono(),o.now),n>1&&this.takeSample(t,n-1))})}post(t){return this.now!=="ws"?this.http.command(t):new Promise((n,s)=>{this.current.timeout(xn).emit("command",t,(o,r)=>{o?s(o):n(r)})})}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};import{signal as Cn}from"../vendor/vendor.js";var Tn=1e3;function Yt({as:e,mode:t,now:n,mono:s}){let o=s(),r="",a=Cn(c()),l=setInterval(()=>a.value=c(),Tn);return{signal:a,contact:()=>{o=s(),a.value.state!==c().state&&(a.value=c())},moved:u=>{r=u,a.value=c()},close:()=>clearInterval(l)};function c(){let u=s()-o;return{state:En(t(),u/_t(e)),at:n()-u,age:u,code:r}}}function En(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function Xt(e=0,t=0){let n=[],s=e-t;return{sample(o,r,a){let l=Math.max(0,r-o);n=[...n,{trip:l,offset:a+l/2-r}].slice(-12),s=Jt(n).offset},pulse(o,r){return n.length>0&&Math.abs(o-(r+s))<=500+Jt(n).trip?!1:(n=[],!0)},value:()=>s}}function Jt(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var On="abcdefghijklmnopqrstuvwxyz0123456789";function te(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var ee=()=>Mn(20);function Mn(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=On[n%36]);return t}var qn=1e3,An=15e3,ie=e=>new Ct(e),Ct=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:r,wait:a,random:l=Math.random,changed:c=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=r,this.wait=a,this.random=l,this.changed=c,this.entries=oe(n,s,r()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=te()}={}){let r=new Promise(a=>this.promised.set(o,a));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),r}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=oe(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,r)=>o.state==="waiting"&&!this.isBlocked(o,r));if(t.length===0)return;let n=t.reduce((o,r)=>r.after<o.after?r:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=ne(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&ne(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(An,qn*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),se(t)&&this.spread()}spread(){let t=this.now(),n=s=>s.state!=="waiting"||!se(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,Nn(this.storage,this.key,t),this.changed()}};function ne({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function se({name:e,args:t}){return e==="question.ask"&&!t.name}function oe(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function Nn(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function re(){try{return localStorage}catch{return null}}var Pn=15e3,Rn=20,K=()=>performance.now();function Tt(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var ae=e=>new Et(e),Et=class{constructor({code:t,as:n="public",first:s,person:o=null}){L(this,"now",()=>K()+this.offset.value());L(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));L(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);L(this,"send",(t,n,s)=>this.outbox.send(t,n,s));L(this,"undo",t=>this.send("receipt.undo",{command:t.id}));L(this,"dismiss",t=>this.outbox.dismiss(t));L(this,"watch",t=>{let n=t.slice(-Rn);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});L(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=o,this.view=nt(kt(Ut(),s).view),this.header=In(()=>this.view.value.header??{}),this.here=nt({}),this.mine=nt({}),this.pending=nt([]),this.secrets=[],this.offset=Xt(s.now??Date.now(),K()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=Yt({as:n,mode:()=>this.connection.mode(),now:this.now,mono:K}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return Qt({as:n,socket:()=>Ln({transports:["websocket"],auth:{panel:t,as:n},reconnection:!1,forceNew:!0}),http:Vt({code:t,as:n,fetch:(s,o)=>fetch(s,o),wait:Tt}),wait:Tt,mono:K,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:s=>this.put(s),sample:this.offset.sample,pulse:s=>this.pulsed(s),mine:s=>this.became(s),mode:(s,o)=>this.moved(s,o),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return ie({post:n=>this.connection.post(n),storage:t?re():null,key:this.outboxKey(),lifetime:t?null:Pn,now:()=>Date.now(),wait:Tt,changed:()=>this.pending.value=this.outbox.list()})}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:s}=kt(this.view.value,t);this.view.value=n,s&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,K())&&this.connection.measure()}became(t){let n=t.filter(s=>s!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(s=>[s.id,s]))})}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=s=>s.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as zn,signal as Dn}from"../vendor/vendor.js";import{html as g}from"../vendor/vendor.js";var jn={dot:g`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:g`<circle cx="8" cy="8" r="4.5" />`,triangle:g`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:g`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:g`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:g`<path d="m4 4 8 8m0-8-8 8" />`,pause:g`<path d="M5.5 3.5v9m5-9v9" />`,clock:g`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:g`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:g`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:g`<path d="M8 3v10M3 8h10" />`,undo:g`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:g`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:g`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:g`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:g`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:g`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:g`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:g`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:g`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function m({name:e}){return g`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${jn[e]}</svg
  >`}var le="moderator.theme",Ot=["auto","light","dark"],R=Dn("auto");function ce(){try{R.value=localStorage.getItem(le)??"auto"}catch{}de()}function ue(){let e=i(`theme-${R.value}`);return zn`<button type="button" class="btn ghost icon" onClick=${Fn} aria-label=${e} title=${e}>
    <${m} name=${R.value} />
  </button>`}function Fn(){R.value=Ot[(Ot.indexOf(R.value)+1)%Ot.length];try{localStorage.setItem(le,R.value)}catch{}de()}function de(){R.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=R.value}import{html as st,signal as Bn}from"../vendor/vendor.js";var Hn=3,z=Bn([]),Un=0;function F({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=Un+=1,r=()=>{z.value=z.value.filter(l=>l.id!==o)},a=z.value.filter(l=>l.text!==e||l.undo);return z.value=[...a,{id:o,text:e,tone:n,undo:t}].slice(-Hn),setTimeout(r,s),r}function pe(){return st`<div class="toasts" role="status" aria-live="polite">
    ${z.value.map(e=>st`<${Vn} key=${e.id} ...${e} />`)}
  </div>`}function Vn({id:e,text:t,tone:n,undo:s}){let o=()=>{z.value=z.value.filter(a=>a.id!==e)},r=()=>{o(),s?.()};return st`<div class=${`toast ${n}`}>
    <span class="words">${t}</span>
    ${s&&st`<button type="button" class="btn small" onClick=${r}><${m} name="undo" />${i("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${i("close")} onClick=${o}><${m} name="cross" /></button>
  </div>`}ce();async function me(e){await Zn();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Ft(t.messages,t.language);let s=ae({code:t.code,as:t.as,first:t.first,person:t.person}),o=Gn(n),r=Yn(n);n.replaceChildren(),Kn(Wn`<${e} page=${t} panel=${s} typed=${o} /><${pe} />`,n),document.documentElement.dataset.ready="yes",r()}function Zn(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function Gn(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!Qn(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function Qn(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function Yn(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let a=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(l=>l.offsetParent!==null);a?.focus({preventScroll:!0}),s!==null&&a?.setSelectionRange(s,o)}}var be=new Set(["programme.next","programme.go","turn.start","panel.start"]),he=new Set([...be,"turn.end","floor.absent","floor.done"]),Jn=1e4,ge=600,fe=-ge,B=null,$e=()=>{};async function f(e,t,n,{text:s="",undo:o=!0}={}){let r=await e.send(t,n);if(!r.ok)we(r);else if(s){he.has(t)&&$e();let a=Xn(e,r,s,o);he.has(t)&&($e=a)}return r}function O(e,t,n,s){return _(e)||performance.now()-fe<ge?Promise.resolve({ok:!1,code:"dismissed"}):(fe=performance.now(),f(e,t,{after:e.header.value.step,...n},{text:i("console-now-is",{name:s})}))}function _(e){return e.pending.value.some(t=>be.has(t.name))}function ve(){B&&Date.now()<B.until?B.undo():F({text:vt("undo.unknown")})}function Xn(e,t,n,s){if(!s)return F({text:n});let o=async()=>{r(),B?.undo===o&&(B=null);let a=await e.undo(t);a.ok?F({text:i("console-undone")}):we(a)},r=F({text:n,undo:o});return B={undo:o,until:Date.now()+Jn},r}function we({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?ts(t):vt(e,t);F({text:n,tone:"over"})}function ts(e){return e?.by?i("console-step-taken",{by:e.by}):i("console-step-taken-somebody")}import{signal as rt}from"../vendor/vendor.js";var D=["new","shortlist","approved","done","declined"],es={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",declined:"declined",withdrawn:"declined"};function ke(e){return es[e.state]??(e.shortlisted?"shortlist":"new")}function H(e){let t=Object.fromEntries(D.map(n=>[n,0]));for(let n of e)t[ke(n)]+=1;return t}function Mt(e,t,n,s=!0){let o=e.filter(r=>ke(r)===t);return t==="approved"?o.sort(ns(n)):t==="done"?o.sort((r,a)=>(a.number??0)-(r.number??0)):o.sort(ss(s&&t!=="shortlist"))}function ns(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,o)=>[s.question,o])),n=s=>s.state==="asked"?0:s.state==="next"?1+(t.get(s.id)??50):100;return(s,o)=>n(s)-n(o)||(s.number??0)-(o.number??0)}function ss(e){let t=e?-1:1;return(n,s)=>t*((n.received??0)-(s.received??0))||(n.id<s.id?-1:1)}function ot(e,t){let n=new Map(t.filter(l=>l.kind==="floor").map((l,c)=>[l.request,c])),s=l=>n.get(l.id)??50,o=l=>l.absences??0,r=(l,c)=>s(l)-s(c)||o(l)-o(c)||l.number-c.number,a=(...l)=>e.filter(c=>l.includes(c.state));return{speaking:a("speaking"),next:a("called").sort(r),waiting:a("waiting").sort(r),past:a("done","absent","withdrawn").sort((l,c)=>l.number-c.number)}}function ye(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function it(e,t){let n=e.filter(o=>t[o.id]==="green"||t[o.id]==="amber"),s=e.filter(o=>o.online&&!n.includes(o));return{here:n.length,of:e.length,missing:s}}function xe(e,t){return Mt(e,"approved",t).find(s=>s.state==="next"||s.state==="approved")??null}function Se(e,t){let n=e.findIndex(s=>s.id===t);return(e[n+1]??e[n-1])?.id??null}var at=class{constructor(t){this.panel=t,this.tab=rt("new"),this.newest=rt(!0),this.selected=rt(null),this.menu=rt(null),this.touched=new Set,this.shown=[]}go(t){this.tab.value=t,this.selected.value=null,this.menu.value=null}pick(t){t!==this.selected.value&&(this.menu.value=null),this.selected.value=t}move(t){let n=this.shown.indexOf(this.selected.value??""),s=this.shown[n<0?0:Math.min(this.shown.length-1,Math.max(0,n+t))];s&&(this.pick(s),qt(s))}open(t){let n=this.question();n&&(this.selected.value=n.id,this.menu.value=this.menu.value===t?null:t)}question(){return this.panel.row("questions",this.selected.value??this.shown[0])}approve(t=this.question()){if(!(t?.state!=="new"&&t?.state!=="declined"))return this.leave(t,"question.approve",{rev:t.rev},i("console-approved"))}shortlist(t=this.question()){if(!t)return;let n=t.shortlisted?i("console-unshortlisted"):i("console-shortlisted");return this.leave(t,"question.shortlist",{shortlisted:!t.shortlisted},n,t.state==="new")}decline(t,n=this.question()){return this.leave(n,"question.decline",{reason:t,rev:n.rev},i("console-declined",{reason:d("reason",t)}))}assign(t,n=this.question()){return this.menu.value=null,qt(n.id),f(this.panel,"question.assign",{question:n.id,people:t},{text:i("console-assigned",{count:t.length})})}lineUp(t,n=this.question()){let s=i(t?"console-lined-up":"console-taken-out",{number:n.number});return f(this.panel,"question.next",{question:n.id,next:t},{text:s})}asked(t=this.question()){return f(this.panel,"question.asked",{question:t.id},{text:i("console-asked",{number:t.number})})}answered(t=this.question()){let n=i("console-marked",{number:t.number,mark:d("assigned","answered")});return this.leave(t,"question.answered",{mark:"answered"},n)}async leave(t,n,s,o,r=!0){let a=this.shown.map(T=>({id:T})),l=Se(a,t.id),c=document.activeElement?.closest(".question")?.getAttribute("data-id")===t.id;this.menu.value=null,this.touched.add(t.id),r&&this.pick(l),r&&c&&l&&qt(l),!(await f(this.panel,n,{question:t.id,...s},{text:o})).ok&&r&&this.pick(t.id)}};function qt(e){let t=document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}import{html as At}from"../vendor/vendor.js";import{signal as os,useEffect as is,useRef as rs}from"../vendor/vendor.js";var _e=["j","k","a","s","r",">","n","space","z","?"],Ce="moderator.shortcuts",as="input, textarea, select, [contenteditable], dialog",lt=os(ls());function Te(e){lt.value=e;try{localStorage.setItem(Ce,e?"on":"off")}catch{}}function ls(){try{return localStorage.getItem(Ce)!=="off"}catch{return!0}}function cs({key:e,code:t="",ctrlKey:n,metaKey:s,altKey:o,repeat:r}){return n||s||o||r?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function Ee(e){let t=rs(e);t.current=e,is(()=>{let n=s=>{let o=s.target,r=cs(s);if(!lt.peek()||!r||o.closest?.(as)||r===" "&&o.closest?.("button, a, summary, [role=tab]"))return;let a=t.current[r];a&&(s.preventDefault(),a())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var us=["next","clock","questions","undo"],ds={">":"assign","?":"help"};function Oe({dialog:e}){let t=lt.value,n=()=>e.current?.close();return At`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${o=>o.target===e.current&&n()}>
    <header>
      <h2 id="help-title">${i("console-help")}</h2>
      <button type="button" class="btn ghost icon" aria-label=${i("close")} onClick=${n}><${m} name="cross" /></button>
    </header>
    <ol class="briefing">
      ${us.map(o=>At`<li key=${o}>${i(`console-brief-${o}`)}</li>`)}
    </ol>
    <h3>${i("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Te(!t)}>
      <${m} name=${t?"check":"cross"} />${i(t?"console-shortcuts-on":"console-shortcuts-off")}
    </button>
    <dl class="keys" data-on=${t}>
      ${_e.map(o=>At`<div key=${o}>
            <dt><kbd>${o==="space"?i("console-key-name-space"):o.toUpperCase()}</kbd></dt>
            <dd>${i(`console-key-${ds[o]??o}`)}</dd>
          </div>`)}
    </dl>
  </dialog>`}import{html as $,useState as Es}from"../vendor/vendor.js";function U(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function Z(e,t){return e.limit===null?null:e.limit-U(e,t)}function G(e,t){let n=Z(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function k(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as Me}from"../vendor/vendor.js";function p({tone:e="",icon:t="",title:n,children:s}){return Me`<span class=${`chip ${e}`} title=${n}>${t&&Me`<${m} name=${t} />`}<span>${s}</span></span>`}import{html as qe,useEffect as ps,useState as ms}from"../vendor/vendor.js";var hs=250;function y(e){let[,t]=ms(0),n=e();return ps(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},hs);return()=>clearInterval(s)}),n}function ct({turn:e,now:t,of:n=!1,class:s=""}){let o=y(()=>e.limit===null?k(-U(e,t())).replace("+",""):k(Z(e,t()))),r=e.limit===null?"none":G(e,t());return qe`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${r} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&qe`${" "}<span class="of">${i("clock-of",{limit:k(e.limit)})}</span>`}
  </span>`}import{html as q}from"../vendor/vendor.js";import{h as fs}from"../vendor/vendor.js";function ut({text:e,lang:t,as:n="p",class:s=""}){return fs(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}var w=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function Q(e){let t=[e?.function,e?.organisation].filter(Boolean);return t.length===2&&t[0].includes(t[1])?t[0]:t.join(", ")}function Nt(e,t){let n=e.row("people",t.person);return{person:n,name:n?w(n):t.name,about:n?Q(n):t.organisation??""}}function V(e,t){let n=e.row("people",t.person);if(n)return w(n);if(t.kind==="question")return i("question-number",{number:t.name});let s=t.kind==="item"?e.row("items",t.item):null;return s?It(e,s):t.name}function It(e,t){return w(e.row("people",t.person))||t.title||d("item",t.kind)}function dt(e){return e.name?[e.name,e.organisation].filter(Boolean).join(", "):i("anonymous")}var pt=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Ae(e,t){let n=b(e.received,t);return e.anonymous?`${n.slice(0,-1)}x`:n}var mt=e=>k(Math.abs(e));var $s=["answered","passed","written"],bs={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Ne({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return q`<div class="card asked">
    <p class="meta">
      <${p} tone="accent" icon="dot">${i("question-number",{number:t.number})}<//>
      <bdi class="muted">${dt(t)}</bdi>
    </p>
    <${ut} text=${t.text} lang=${t.language} class="text" />
    <ul class="lines">
      ${t.assigned.map(s=>q`<${gs}
        key=${s.person} panel=${e} question=${t} each=${s} speaks=${n?.person===s.person} />`)}
    </ul>
    <${vs} panel=${e} question=${t} />
  </div>`}function gs({panel:e,question:t,each:n,speaks:s}){let o=e.row("people",n.person),[r,a]=s?["live","dot"]:bs[n.state],l=n.state==="assigned";return q`<li>
    <span class="who"><bdi class="name">${w(o)}</bdi></span>
    ${(s||!l)&&q`<${p} tone=${r} icon=${a}>${s?d("turn","running"):d("assigned",n.state)}<//>`}
    ${l&&q`<span class="marks">
        ${!s&&q`<button type="button" class="btn small" aria-disabled=${_(e)}
          onClick=${()=>O(e,"turn.start",{person:n.person},w(o))}>${i("console-give-floor")}</button>`}
        ${$s.map(c=>q`<button key=${c} type="button" class="btn ghost small"
          onClick=${()=>Lt(e,t,c,o)}>${i(`console-mark-${c}`)}</button>`)}
      </span>`}
  </li>`}function vs({panel:e,question:t}){let n=ye(t).length>1;return!n&&t.assigned.length>0?null:q`<p class="closing">
    ${t.assigned.length===0&&q`<span class="muted">${i("console-nobody-assigned")}</span>`}
    <button type="button" class="btn small" onClick=${()=>Lt(e,t,"answered")}>
      <${m} name="check" />${i(n?"console-all-answered":"console-answered")}
    </button>
    ${!n&&q`<button type="button" class="btn ghost small" onClick=${()=>Lt(e,t,"written")}>${i("console-mark-written")}</button>`}
  </p>`}function Lt(e,t,n,s){let o=s?{person:s.id}:{},r=i("console-marked",{number:t.number,mark:d("assigned",n)});return f(e,"question.answered",{question:t.id,mark:n,...o},{text:r})}import{html as Ie}from"../vendor/vendor.js";var Le=["you_are_next","stand_by","unmute","one_minute","conclude","louder","slower"];function Y(e,t,n,s){let o=s?{text:s}:{},r=i("console-cue-sent",{name:w(t),phrase:s||d("phrase",n)});return f(e,"cue.send",{cue:ee(),person:t.id,phrase:n,...o},{text:r,undo:!1})}function Pe({panel:e,person:t,turn:n}){let o=e.rows("cues").filter(r=>r.person===t.id&&r.sent_at>=(n?.began_at??0)).sort((r,a)=>a.sent_at-r.sent_at)[0];return o?Ie`<${Pt} panel=${e} cue=${o} />`:null}function Pt({panel:e,cue:t}){let n=t.seen_at!==null,s=e.header.value.timezone;return Ie`<p class="cue">
    <bdi class="phrase">${t.text||d("phrase",t.phrase)}</bdi>
    <${p} tone=${n?"live":""} icon=${n?"check":"send"}>${n?i("console-cue-seen"):i("console-cue-waits")}<//>
    <time class="muted small">${b(t.seen_at??t.sent_at,s)}</time>
  </p>`}import{html as A}from"../vendor/vendor.js";var Re=12*36e5;function je({panel:e}){return e.header.value.state==="ended"?A`<${Ss} panel=${e} />`:A`<${ws} panel=${e} />`}function ws({panel:e}){let t=e.header.value,n=t.state==="draft";return A`<div class="before">
    <p class="name">${i(`console-is-${t.state}`)}</p>
    <${ys} panel=${e} header=${t} />
    <div class="acts">
      ${n&&A`<button type="button" class="btn big primary"
        onClick=${()=>f(e,"panel.open",{},{text:i("console-opened"),undo:!1})}>${i("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>ks(e)}>${i("console-start")}</button>
    </div>
    <p class="muted small">${i(n?"console-open-why":"console-start-why")}</p>
    <${xs} panel=${e} />
  </div>`}function ks(e){return f(e,"panel.start",{},{text:i("console-started"),undo:!1})}function ys({panel:e,header:t}){let n=y(()=>t.starts_at?k(t.starts_at-e.now()):"");if(!t.starts_at)return null;let s=t.starts_at-e.now();return s>Re||s<-Re?A`<p class="muted about">${i("console-planned-for",{when:Bt(t.starts_at,t.timezone)})}</p>`:A`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">
      ${i(s<0?"console-since-planned":"console-until-planned",{when:b(t.starts_at,t.timezone)})}
    </p>
  </div>`}function xs({panel:e}){let{phones:t,people:n={}}=e.here.value,o=it(e.rows("people"),n).missing.map(w).join(" \xB7 ");return A`<ul class="ready">
    <li>
      <${m}
        name=${t>0?"check":"ring"}
      />${t>0?i("console-phones-reached",{count:t}):i("console-no-phone")}
    </li>
    <li><${m} name=${o?"ring":"check"} /><span>${o?i("console-missing",{names:o}):i("console-all-online")}</span></li>
  </ul>`}function Ss({panel:e}){let t=e.header.value,n=e.rows("questions"),s=(...a)=>n.filter(l=>a.includes(l.state)).length,o=H(n),r=[["answered",s("answered")],["in-writing",s("written")],["not-reached",s("approved","next","asked")],["unread",o.new+o.shortlist],["from-floor",e.rows("requests").filter(a=>a.state==="done").length]];return A`<div class="before">
    <p class="name">${i("console-is-ended")}</p>
    ${t.ended_at&&A`<p class="muted about">${i("console-ended-at",{time:b(t.ended_at,t.timezone),length:k(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
    <dl class="figures">
      ${r.map(([a,l])=>A`<div key=${a}>
            <dd>${E(l)}</dd>
            <dt>${i(`console-figure-${a}`)}</dt>
          </div>`)}
    </dl>
    <div class="acts">
      <button type="button" class="btn" onClick=${()=>f(e,"panel.resume",{},{text:i("console-resumed-panel")})}>
        ${i("console-resume-panel")}
      </button>
    </div>
  </div>`}import{html as ht}from"../vendor/vendor.js";var ze={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function ft({panel:e,person:t}){let n=e.here.value.people?.[t.id]??"none",[s,o]=ze[n]??ze.none;return n==="none"&&!t.online?ht`<span class="muted small">${i("channel-room")}</span>`:ht`<${p} tone=${s} icon=${o} title=${i(`console-presence-${n}-why`)}>${i(`console-presence-${n}`)}<//>
    ${t.timezone&&t.timezone!==e.header.value.timezone&&ht`<${_s} panel=${e} zone=${t.timezone} />`}`}function _s({panel:e,zone:t}){let n=y(()=>b(e.now(),t));return ht`<${p} icon="globe"><bdi>${pt(t)}</bdi> ${n}<//>`}import{html as Rt}from"../vendor/vendor.js";function De({panel:e}){let[t,n]=e.header.value.line??[];if(!t)return null;let s=e.row("people",t.person);return Rt`<div class="say">
    <p class="muted small">${i("console-say")}</p>
    <p class="words">${Cs(e,t,n)}</p>
    ${s?.phonetic&&Rt`<p class="phonetic">${i("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
    ${s?.note&&Rt`<p class="muted small"><bdi>${s.note}</bdi></p>`}
  </div>`}function Cs(e,t,n){let s={name:Ts(e,t),number:t.name,then:n?Fe(e,n):""};return i(`console-say-${Be(t)}${n?"":"-last"}`,s)}function Fe(e,t){let n=t.person?null:e.row("items",t.item);return n&&!n.title?i(`console-the-${n.kind}`):V(e,t)}function Be(e){return e.kind==="question"?"question":e.kind==="item"&&!e.person?"item":"floor"}function Ts(e,t){if(t.kind==="question")return dt(e.row("questions",t.question)??{});if(Be(t)==="item")return Fe(e,t);let n=e.row("requests",t.request),s=n?n.organisation!==n.name&&n.organisation:Q(e.row("people",t.person));return[V(e,t),s].filter(Boolean).join(", ")}var Os=3e4,Ms=["connection","order","technical"];function He({panel:e}){let t=e.header.value,n=e.row("turns",t.turn);return $`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${i("console-now")}</h2>
    <div class="card" data-state=${n?.state??t.state}>
      ${t.state!=="live"?$`<${je} panel=${e} />`:$`${n?$`<${qs} panel=${e} turn=${n} />`:$`<p class="name quiet">${i("console-nobody")}</p>`}
              <${Is} panel=${e} turn=${n} />
              <${De} panel=${e} />`}
    </div>
    <${Ne} panel=${e} />
  </section>`}function qs({panel:e,turn:t}){let{name:n,about:s,person:o}=Nt(e,t),r=t.state==="paused";return $`<div class="speaking">
      <div class="who">
        <p class="name"><bdi>${n}</bdi></p>
        ${s&&$`<p class="muted about"><bdi>${s}</bdi></p>`}
      </div>
      <p class="chips">
        ${r?$`<${p} tone="warn" icon="pause">${d("turn","paused")} · ${d("pause",t.pause??"technical")}<//>`:$`<${p} tone="live" icon="dot">${d("turn",t.kind)}<//>`}
        ${o?.online&&$`<${ft} panel=${e} person=${o} />`}
      </p>
    </div>
    <${As} turn=${t} now=${e.now} />`}function As({turn:e,now:t}){let n=y(()=>k(-U(e,t())).replace("+","")),s=e.limit===null?"none":G(e,t()),o=s==="red";return $`<div class="clock" data-phase=${s}>
      <${ct} turn=${e} now=${t} class="huge" />
      <p class="muted">
        ${e.limit!==null&&$`<span class="rest">${o?i("console-over-of",{limit:k(e.limit)}):i("console-left-of",{length:k(e.limit)})}</span>`}
        <span>${i("console-spoken",{length:n})}</span>
        ${s!=="green"&&s!=="none"&&$`<${p}
          tone=${o?"over":"warn"} icon=${o?"square":"triangle"}>${i(`console-phase-${s}`)}<//>`}
      </p>
    </div>
    <${Ns} turn=${e} now=${t} />`}function Ns({turn:e,now:t}){let n=y(()=>e.limit?Math.min(1e3,Math.round(U(e,t())/e.limit*1e3)):0);if(!e.limit)return null;let s=Math.min(100,(e.limit<=6e4?15e3:3e4)/e.limit*100);return $`<div class="track" data-phase=${G(e,t())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${s}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function Is({panel:e,turn:t}){let n=t?.state==="paused";return $`<div class="acts">
      <${Ls} panel=${e} filled=${!n} />
      ${t&&$`<div class="on-the-clock"><${Ps} panel=${e} turn=${t} /></div>`}
    </div>
    <${zs} panel=${e} turn=${t} />`}function Ls({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?$`<button
    type="button"
    class=${`btn big next ${t?"primary":""}`}
    aria-disabled=${_(e)}
    aria-keyshortcuts="n"
    onClick=${()=>jt(e)}
  >
    <span class="label">${i("console-next")}</span>
    <bdi>${V(e,n)}</bdi>
    <kbd aria-hidden="true">N</kbd>
  </button>`:$`<p class="btn big nothing">${i("console-nothing-next")}</p>`}function jt(e){let t=e.header.value;t.state==="live"&&t.line?.length&&O(e,"programme.next",{},V(e,t.line[0]))}function Ps({panel:e,turn:t}){let{person:n}=Nt(e,t);return $`<${js} panel=${e} turn=${t} />
    <button type="button" class="btn big" onClick=${()=>Rs(e,t)}>${i("console-more-time")}</button>
    ${n&&$`<button type="button" class="btn big" onClick=${()=>Y(e,n,"conclude")}>${i("console-conclude")}</button>`}
    <button
      type="button"
      class="btn big end"
      onClick=${()=>f(e,"turn.end",{turn:t.id},{text:i("console-turn-ended")})}
    >
      ${i("console-end-turn")}
    </button>`}function Rs(e,t){return f(e,"turn.add",{turn:t.id,ms:Os},{text:i("console-time-added",{name:t.name})})}function js({panel:e,turn:t}){let[n,s]=Es(!1);if(t.state==="paused")return $`<button type="button" class="btn big primary" aria-keyshortcuts="Space" onClick=${()=>Ue(e,t)}>
      ${i("console-resume")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd>
    </button>`;let o=a=>(s(!1),f(e,"turn.pause",{turn:t.id,reason:a})),r=a=>{(a.type==="keydown"?a.key==="Escape":!a.currentTarget.contains(a.relatedTarget))&&s(!1)};return $`<div class="menu" onKeyDown=${r} onFocusOut=${r}>
    <button type="button" class="btn big" aria-expanded=${n} aria-haspopup="true" onClick=${()=>s(!n)}>
      ${i("console-pause")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd>
    </button>
    ${n&&$`<div class="card menu-list">${Ms.map(a=>$`<button key=${a} type="button" class="btn ghost"
      onClick=${()=>o(a)}>${d("pause",a)}</button>`)}</div>`}
  </div>`}var Ue=(e,t)=>f(e,"turn.resume",{turn:t.id});function Ve(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?Ue(e,t):t&&f(e,"turn.pause",{turn:t.id,reason:"technical"})}function zs({panel:e,turn:t}){let{line:n}=e.header.value,s=xe(e.rows("questions"),n),o=n?.[0]?.kind==="question",r=e.row("people",t?.person);return $`<div class="extra">
    ${s&&!o&&$`<button
        type="button"
        class="btn ask-next"
        aria-disabled=${_(e)}
        onClick=${()=>O(e,"turn.start",{question:s.id},i("question-number",{number:s.number}))}
      >
        <${m} name="follow" />${i("console-next-question",{number:s.number})}
      </button>`}
    ${r&&$`<${Pe} panel=${e} person=${r} turn=${t} />`}
  </div>`}import{html as C,useState as We}from"../vendor/vendor.js";var Ds=6,Fs=140;function Ke({panel:e}){let t=e.rows("people").sort((o,r)=>o.place-r.place),[n,s]=We("");return C`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">${i("console-podium")}</h2>
    <ul class="lines">
      ${t.map(o=>C`<${Bs}
        key=${o.id} panel=${e} person=${o} open=${n===o.id} toggle=${()=>s(n===o.id?"":o.id)} />`)}
    </ul>
    <${Us} panel=${e} />
  </section>`}function Bs({panel:e,person:t,open:n,toggle:s}){let o=e.header.value.state==="live";return C`<li class="person" data-open=${n}>
    <button type="button" class="row" aria-expanded=${n} onClick=${s}>
      <span class="who"><bdi class="name">${w(t)}</bdi><span class="muted small">${d("part",t.part)}</span></span>
      <span class="chips"><${ft} panel=${e} person=${t} /></span>
    </button>
    ${n&&C`<div class="inner">
        <p class="muted small"><bdi>${Q(t)}</bdi></p>
        ${t.phonetic&&C`<p class="small">${i("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
        ${t.note&&C`<p class="small"><bdi>${t.note}</bdi></p>`}
        <div class="phrases">
          ${Le.map(r=>C`<button key=${r} type="button" class="btn small"
            onClick=${()=>Y(e,t,r)}>${d("phrase",r)}</button>`)}
        </div>
        <${Hs} panel=${e} person=${t} />
        ${o&&C`<p><button type="button" class="btn small" aria-disabled=${_(e)}
          onClick=${()=>O(e,"turn.start",{person:t.id},w(t))}>${i("console-give-floor")}</button></p>`}
      </div>`}
  </li>`}function Hs({panel:e,person:t}){let[n,s]=We("");return C`<form class="own" onSubmit=${async r=>{if(r.preventDefault(),!n.trim())return;(await Y(e,t,"own",n.trim())).ok&&s("")}}>
    <input
      class="input"
      dir="auto"
      maxlength=${Fs}
      aria-label=${i("console-own-cue")}
      placeholder=${i("console-own-cue")}
      value=${n}
      onInput=${r=>s(r.target.value)}
    />
    <button type="submit" class="btn">${i("console-send")}</button>
  </form>`}function Us({panel:e}){let t=e.rows("cues").sort((n,s)=>s.sent_at-n.sent_at).slice(0,Ds);return t.length===0?C`<p class="hint">${i("console-cues-hint")}</p>`:C`<div class="recent">
    <h3 class="small muted">${i("console-cues")}</h3>
    <ul>
      ${t.map(n=>C`<li key=${n.id}><bdi
        class="name">${w(e.row("people",n.person))}</bdi><${Pt} panel=${e} cue=${n} /></li>`)}
    </ul>
  </div>`}import{html as x}from"../vendor/vendor.js";var Vs=12*36e5,Ws=3e4;function $t(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Vs?e.starts_at:e.started_at}function Ze(e,t){let n=$t(e);return n===null?null:n+t.starts_at}function Ge(e,t){let n=bt(e);return e.state==="live"&&n!==null?n-t:null}function bt(e){let t=$t(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}function zt(e,t,n,s){let o=t.find(a=>a.id===e.item),r=o?Ze(e,o):null;return e.state!=="live"||!o||r===null?null:Ks(o,n,s)-(r+o.planned)}function Ks(e,t,n){if(!e.person)return Math.max(n,(e.started_at??n)+e.planned);let s=t!==null&&t.item===e.id&&t.person===e.person;return n+(s?Math.max(0,Z(t,n)??0):0)}function Qe(e){return Math.abs(e)<Ws?"on_time":e>0?"late":"early"}function Ye(e,t,n,s){let o=[...t].sort((l,c)=>l.place-c.place),r=zt(e,t,n,s)??0,a=o.find(l=>l.id===e.item);return o.map(l=>{let c=Ze(e,l),u=l.state==="planned"&&(!a||l.place>a.place),T=c===null?null:c+(u?r:0),I=l.ended_at&&l.started_at?l.ended_at-l.started_at:null;return{item:l,planned:c,at:l.started_at??T,spent:I,over:I===null?0:I-l.planned,ahead:u}})}var Zs={planned:"ring",current:"dot",done:"check"},Gs=1e4,Qs=2;function Je({panel:e}){let t=e.header.value,n=()=>Ye(t,e.rows("items"),e.row("turns",t.turn),e.now());y(()=>n().map(a=>Math.floor((a.at??0)/6e4)).join());let s=n(),o=s.filter(a=>a.item.state==="done"),r=o.length>Qs?o.slice(0,-1):[];return x`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">${i("console-programme")}</h2>
    ${s.length===0?x`<p class="empty">${i("console-programme-empty")}</p>`:x`<${Ys} panel=${e} rows=${r} />
            <ol class="lines">
              ${s.filter(a=>!r.includes(a)).map(a=>x`<${Xe} key=${a.item.id} panel=${e} row=${a} />`)}
            </ol>`}
  </section>`}function Ys({panel:e,rows:t}){return t.length===0?null:x`<details class="past">
    <summary>${i("console-programme-past",{count:t.length})}</summary>
    <ol class="lines">
      ${t.map(n=>x`<${Xe} key=${n.item.id} panel=${e} row=${n} />`)}
    </ol>
  </details>`}function Xe({panel:e,row:{item:t,planned:n,at:s,spent:o,over:r,ahead:a}}){let{state:l,timezone:c}=e.header.value,u=n!==null&&s!==null&&b(s,c)!==b(n,c),T=t.state==="planned"&&!a,I=It(e,t);return x`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${m} name=${Zs[t.state]} /><span class="unseen">${d("item",t.state)}</span></span>
    <span class="times tabular">
      ${s!==null&&x`<time class=${a&&u?s>n?"late":"early":""}>${b(s,c)}</time>`}
      ${u&&x`<s class="muted small" title=${i("console-was-planned")}>${b(n,c)}</s>`}
    </span>
    <span class="who">
      <bdi class="name">${I}</bdi>
      ${I!==d("item",t.kind)&&x`<span class="muted small">${d("item",t.kind)}</span>`}
    </span>
    <span class="length tabular">
      <span dir="ltr">${k(o??t.planned)}</span>
      ${Math.abs(r)>=Gs&&x`<span dir="ltr" class=${`small ${r>0?"over":"muted"}`}>${r>0?"+":"\u2212"}${mt(r)}</span>`}
    </span>
    ${l==="live"&&t.state==="planned"&&x`<button type="button" class="btn ghost small go" aria-disabled=${_(e)}
      aria-label=${i("console-go-to",{name:I})} onClick=${()=>O(e,"programme.go",{item:t.id},I)}>${i("console-go")}</button>`}
    ${T&&l==="live"&&x`<span class="unseen">${i("console-skipped")}</span>`}
  </li>`}import{html as N,useState as ro}from"../vendor/vendor.js";import{useRef as Js,useState as Xs}from"../vendor/vendor.js";function tn(e,{hold:t=!0,mine:n=()=>!1}={}){let s=Js(null),[,o]=Xs(0);(s.current===null||!t)&&(s.current=e.map(u=>u.id));let r=new Map(e.map(u=>[u.id,u])),a=new Set(s.current),l=e.filter(u=>!a.has(u.id)&&n(u)).map(u=>u.id);s.current=[...l,...s.current.filter(u=>r.has(u))];let c=new Set(s.current);return{shown:s.current.map(u=>r.get(u)),waiting:e.filter(u=>!c.has(u.id)).length,reveal:()=>{s.current=e.map(u=>u.id),o(u=>u+1)}}}import{html as h}from"../vendor/vendor.js";import{html as J,useEffect as to,useRef as en,useState as eo}from"../vendor/vendor.js";var nn=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"];function sn({desk:e,row:t}){let n=rn(e,nn.map(s=>()=>e.decline(s,t)));return J`<div class="inner" ref=${n} role="group" aria-label=${i("console-decline-why")}>
    <p class="small"><strong>${i("console-decline-why")}</strong> <span class="muted">${i("console-decline-told")}</span></p>
    ${nn.map((s,o)=>J`<button key=${s} type="button" class="btn ghost choice-row"
      onClick=${()=>e.decline(s,t)}><kbd aria-hidden="true">${o+1}</kbd>${d("reason",s)}</button>`)}
    <p class="foot"><button type="button" class="btn small" onClick=${()=>e.open(null)}>${i("cancel")}</button></p>
  </div>`}function on({panel:e,desk:t,row:n}){let s=e.rows("people").sort((c,u)=>c.place-u.place),[o,r]=eo(n.assigned.map(c=>c.person)),a=c=>r(o.includes(c)?o.filter(u=>u!==c):[...o,c]),l=rn(t,s.map(c=>()=>a(c.id)));return J`<div class="inner" ref=${l} role="group" aria-label=${i("console-assign-to")}>
    <p class="small"><strong>${i("console-assign-to")}</strong> <span class="muted">${i("console-assign-order")}</span></p>
    ${s.map((c,u)=>{let T=o.indexOf(c.id);return J`<button
        key=${c.id}
        type="button"
        class="btn ghost choice-row"
        role="checkbox"
        aria-checked=${T>=0}
        onClick=${()=>a(c.id)}
      >
        <kbd aria-hidden="true">${u+1}</kbd><bdi>${w(c)}</bdi>
        ${T>=0&&J`<span class="ordinal"><${m} name="check" />${i("console-nth",{place:T+1})}</span>`}
      </button>`})}
    <p class="foot">
      <button type="button" class="btn small chosen" onClick=${()=>t.assign(o,n)}>${i("console-assign-done")}</button>
      <button type="button" class="btn small" onClick=${()=>t.open(null)}>${i("cancel")}</button>
    </p>
  </div>`}function rn(e,t){let n=en(null),s=en(t);return s.current=t,to(()=>{let o=n.current,r=o.closest(".question");o.querySelector("button")?.focus({preventScroll:!0}),o.scrollIntoView({block:"nearest"});let a=l=>{let c=/^[1-9]$/.test(l.key)?s.current[Number(l.key)-1]:void 0;if(l.key==="Escape")e.open(null),r?.focus();else if(c)c();else return;l.preventDefault(),l.stopPropagation()};return o.addEventListener("keydown",a),()=>o.removeEventListener("keydown",a)},[]),n}var no={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],declined:["","cross"],withdrawn:["","undo"]},an={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function ln({panel:e,desk:t,row:n,selected:s}){let o=e.header.value.timezone,r=()=>t.pick(n.id);return h`<li
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
      <${so} row=${n} />
      <time class="muted small push">${Ae(n,o)}</time>
    </p>
    ${n.text===null?h`<p class="muted">${i("console-erased")}</p>`:h`<${ut} text=${n.text} lang=${n.language} class="text" />`}
    <p class="chips"><${oo} panel=${e} row=${n} /></p>
    ${s&&h`<${io} panel=${e} desk=${t} row=${n} />`}
  </li>`}function so({row:e}){return e.anonymous?h`<${p} icon="lock">${i("anonymous")}<//>`:h`<span class="by"
    ><bdi>${e.name}</bdi>${e.organisation&&h`<span class="muted">, <bdi>${e.organisation}</bdi></span>`}</span
  >`}function oo({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,s=e.row("people",t.for),o=no[t.state];return h` ${o&&h`<${p} tone=${o[0]} icon=${o[1]}>${d("question",t.state)}<//>`}
  ${t.shortlisted&&t.state!=="new"&&h`<${p} icon="check">${i("console-on-shortlist")}<//>`}
  ${t.group&&h`<${p}>${d("group",t.group)}<//>`} ${t.channel&&h`<${p}>${d("channel",t.channel)}<//>`}
  ${t.language&&h`<${p} title=${Ht(t.language)}><span lang=${t.language}>${t.language}</span><//>`}
  ${n>1&&h`<${p} tone="accent" icon="support">${i("voices",{count:n})}<//>`}
  ${s&&h`<${p} icon="follow">${i("console-for",{name:w(s)})}<//>`}
  ${(t.assigned??[]).map(r=>h`<${p} key=${r.person}
    tone=${an[r.state][0]} icon=${an[r.state][1]} title=${d("assigned",r.state)}><bdi>${e.row("people",r.person)?.name}</bdi><//>`)}
  ${t.state==="declined"&&t.reason&&h`<span class="muted small">${d("reason",t.reason)}</span>`}`}function io({panel:e,desk:t,row:n}){let s=t.menu.value;if(s==="decline")return h`<${sn} desk=${t} row=${n} />`;if(s==="assign")return h`<${on} panel=${e} desk=${t} row=${n} />`;let o=(...a)=>a.includes(n.state),r=e.header.value.state==="live";return h`<div class="acts">
    ${o("new","declined")&&h`<${j} filled letter="A" run=${()=>t.approve(n)}>${i("console-approve")}<//>`}
    ${o("new")&&h`<${j} letter="S" run=${()=>t.shortlist(n)}>${i(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${o("approved")&&h`<${j} filled run=${()=>t.lineUp(!0,n)}>${i("console-line-up")}<//>`}
    ${o("next")&&h`<${j} run=${()=>t.lineUp(!1,n)}>${i("console-take-out")}<//>`}
    ${r&&o("approved","next")&&h`<${j} run=${()=>t.asked(n)}>${i("console-ask-now")}<//>`}
    ${o("asked")&&h`<${j} filled run=${()=>t.answered(n)}>${i("console-answered")}<//>`}
    ${o("new","approved","next","asked")&&h`<${j} letter=">" run=${()=>t.open("assign")}>${i("console-assign")}<//>`}
    ${o("new","approved","next")&&h`<${j} ghost letter="R" run=${()=>t.open("decline")}>${i("console-decline")}<//>`}
  </div>`}function j({filled:e,ghost:t,letter:n,run:s,children:o}){return h`<button type="button" class=${`btn small ${e?"chosen":t?"ghost":""}`} aria-keyshortcuts=${n} onClick=${s}>
    ${o}${n&&h`<kbd aria-hidden="true">${n}</kbd>`}
  </button>`}var ao={new:"check",shortlist:"ring",approved:"ring",done:"ring",declined:"ring"};function cn({panel:e,desk:t}){let n=H(e.rows("questions")),s=t.tab.value;return N`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="title">${i("console-questions")}<${co} panel=${e} /></h2>
    <div class="tabs" role="tablist" aria-label=${i("console-question-lists")}>
      ${D.map(o=>N`<button
            key=${o}
            type="button"
            class="tab"
            role="tab"
            id=${`tab-${o}`}
            aria-selected=${o===s}
            aria-controls="question-list"
            tabindex=${o===s?0:-1}
            onClick=${()=>t.go(o)}
            onKeyDown=${lo(t)}
          >
            ${i(`console-tab-${o}`)} <span class="count">${E(n[o])}</span>
          </button>`)}
    </div>
    <div id="question-list" role="tabpanel" aria-labelledby=${`tab-${s}`} class="list">
      <${uo} key=${s} panel=${e} desk=${t} tab=${s} />
    </div>
  </section>`}function lo(e){return t=>{let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",s=n==="ArrowLeft"?"ArrowRight":"ArrowLeft",o=t.key===n?1:t.key===s?-1:0;if(o===0)return;t.preventDefault();let r=D[(D.indexOf(e.tab.value)+o+D.length)%D.length];e.go(r),document.getElementById(`tab-${r}`)?.focus()}}function co({panel:e}){let{asking:t,state:n}=e.header.value;return n==="ended"||n==="draft"?null:N`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${t} onClick=${()=>f(e,"panel.set",{asking:!t},{text:i(t?"console-asking-closed":"console-asking-opened")})}>
    <${m} name=${t?"dot":"lock"} />${i(t?"console-asking":"console-not-asking")}
  </button>`}function uo({panel:e,desk:t,tab:n}){let[s,o]=ro({pointer:!1,focus:!1}),{line:r}=e.header.value,a=Mt(e.rows("questions"),n,r??[],t.newest.value),{shown:l,waiting:c,reveal:u}=tn(a,{hold:s.pointer||s.focus,mine:S=>t.touched.has(S.id)});t.shown=l.map(S=>S.id);let T=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];return N`<div class="held" ...${{onPointerEnter:S=>S.pointerType==="mouse"&&o({...s,pointer:!0}),onPointerLeave:()=>o({...s,pointer:!1}),onFocusIn:()=>o({...s,focus:!0}),onFocusOut:S=>!S.currentTarget.contains(S.relatedTarget)&&o({...s,focus:!1})}}>
    ${n==="new"&&a.length>1&&N`<${po} desk=${t} reveal=${u} />`}
    <div aria-live="polite">
      ${c>0&&N`<button type="button" class="btn more-new wide"
        onClick=${u}><${m} name="up" />${i("console-more-new",{count:c})}</button>`}
    </div>
    ${l.length===0&&c===0?N`<p class="empty">
            <${m} name=${ao[n]} /><strong>${i(`console-empty-${n}`)}</strong><span>${i(`console-empty-${n}-more`)}</span>
          </p>`:N`<ul class="cards">
            ${l.map(S=>N`<${ln} key=${S.id} panel=${e} desk=${t} row=${S} selected=${S.id===T} />`)}
          </ul>`}
  </div>`}function po({desk:e,reveal:t}){return N`<p class="order">
    <button type="button" class="btn ghost small" onClick=${()=>{e.newest.value=!e.newest.value,setTimeout(t,0)}}>${i(e.newest.value?"console-newest":"console-oldest")}</button>
  </p>`}import{html as v}from"../vendor/vendor.js";function dn({panel:e}){let t=e.header.value,n=ot(e.rows("requests"),t.line??[]),s=[...n.speaking,...n.next,...n.waiting];return v`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">${i("console-speakers")}<${mo} panel=${e} header=${t} /></h2>
    ${s.length===0?v`<p class="empty">
            <${m} name="speak" /><strong>${i("console-speakers-empty")}</strong
            ><span>${i(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span>
          </p>`:v`<ol class="lines">
            ${s.map(o=>v`<${un} key=${o.id} panel=${e} row=${o} first=${o===(n.next[0]??n.waiting[0])} />`)}
          </ol>`}
    ${n.past.length>0&&v`<details class="past">
        <summary>${i("console-speakers-past",{count:n.past.length})}</summary>
        <ul class="lines">
          ${n.past.map(o=>v`<${un} key=${o.id} panel=${e} row=${o} first=${!1} />`)}
        </ul>
      </details>`}
  </section>`}function mo({panel:e,header:t}){if(t.state==="ended")return null;let n=t.floor_open;return v`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${n} onClick=${()=>f(e,"floor.open",{open:!n},{text:i(n?"console-floor-closed":"console-floor-opened")})}>
    <${m} name=${n?"dot":"lock"} />${i(n?"console-floor-open":"console-floor-shut")}
  </button>`}function un({panel:e,row:t,first:n}){let s=e.header.value.state!=="ended"&&(t.state==="waiting"||t.state==="called");return v`<li class="request" data-state=${t.state}>
    <span class="place tabular">${t.number}</span>
    <div class="who">
      <p class="name">
        <bdi>${t.name}</bdi
        >${t.organisation&&t.organisation!==t.name&&v`<span class="muted">, <bdi>${t.organisation}</bdi></span>`}
      </p>
      ${t.topic&&v`<p class="topic"><bdi>${t.topic}</bdi></p>`}
      <p class="chips"><${ho} row=${t} zone=${e.header.value.timezone} /></p>
    </div>
    ${s&&v`<${fo} panel=${e} row=${t} first=${n} />`}
    ${t.state==="speaking"&&v`<div class="acts"><button type="button" class="btn small"
      onClick=${()=>f(e,"floor.done",{request:t.id},{text:i("console-spoken-done",{name:t.name})})}>${i("console-done")}</button></div>`}
  </li>`}function ho({row:e,zone:t}){let s={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],absent:["","cross"]}[e.state];return v` ${s&&v`<${p} tone=${s[0]} icon=${s[1]}>${d("request",e.state)}<//>`}
    ${e.group&&v`<${p}>${d("group",e.group)}<//>`} ${e.channel&&v`<${p}>${d("channel",e.channel)}<//>`}
    ${e.language&&v`<${p}>${e.language}<//>`}
    ${e.absences>0&&v`<${p} tone="warn" icon="triangle">${i("console-absences",{count:e.absences})}<//>`}
    <time class="muted small">${b(e.received,t)}</time>`}function fo({panel:e,row:t,first:n}){let s=e.header.value.state==="live",o=t.state==="called",r=()=>f(e,"floor.call",{request:t.id,called:!o},{text:i(o?"console-uncalled":"console-called",{name:t.name})}),a=()=>f(e,"floor.absent",{request:t.id},{text:i("console-absent-done",{name:t.name})});return v`<div class="acts">
    ${s&&v`<button type="button" class=${`btn small ${n?"chosen":""}`} aria-disabled=${_(e)}
      onClick=${()=>O(e,"turn.start",{request:t.id},t.name)}>${i("console-give-floor")}</button>`}
    <button type="button" class=${`btn small ${s?"ghost":""}`} onClick=${r}>
      ${i(o?"console-uncall":"console-call")}
    </button>
    <button type="button" class="btn ghost small" onClick=${a}>${i("console-absent")}</button>
  </div>`}import{html as M,useState as bo}from"../vendor/vendor.js";import{html as X}from"../vendor/vendor.js";var $o={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function mn({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,r]=$o[n];if(!["live","rehearsal"].includes(e.header.value.state)&&(n==="live"||n==="http"))return X`<${p} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${i("fresh-connected")}<//>`;let l=n==="live"&&t?i("fresh-live-age",{age:E(Math.round(s/100)/10)}):i(`fresh-${n}`,fn(s));return X`<${p} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${l}<//>`}function hn({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return X`<${pn} tone="over" icon="square" text=${d("bye",o)} />`;if(t!=="offline")return null;let r=b(n,e.header.value.timezone);return X`<${pn} tone="warn" icon="triangle" text=${i("fresh-stale",{...fn(s),time:r})} />`}function pn({tone:e,icon:t,text:n}){return X`<p class=${`banner ${e}`} role="status"><${m} name=${t} /><span>${n}</span></p>`}var fn=e=>({seconds:Math.round(e/1e3)});var go=["join","speaker","question","list","blank"],vo={draft:["","ring"],rehearsal:["warn","triangle"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},wo={late:"triangle",early:"up",on_time:"check"};function $n({page:e,panel:t,help:n}){let s=t.header.value,[o,r]=vo[s.state],[a,l]=bo(!1);return M`<header class="top" data-open=${a}>
    <div class="what">
      <h1 title=${s.title} dir="auto">${s.title}</h1>
      <${p} tone=${o} icon=${r}>${d("panel",s.state)}<//>
      <button type="button" class="btn ghost small more" aria-expanded=${a} onClick=${()=>l(!a)}>${i("console-more")}</button>
    </div>
    <dl class="meters"><${ko} panel=${t} header=${s} /></dl>
    <div class="around">
      <${So} panel=${t} />
      <${mn} panel=${t} />
    </div>
    <div class="tools">
      <${_o} panel=${t} layout=${s.layout} />
      <${Co} panel=${t} state=${s.state} />
      <${To} page=${e} />
      <${ue} />
      <button type="button" class="btn ghost icon" aria-label=${i("console-help")} title=${i("console-help")} onClick=${n}>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  </header>`}function ko({panel:e,header:t}){let{timezone:n}=t,s=y(()=>b(e.now(),n));return M`<div class="meter">
      <dt><bdi>${pt(n)}</bdi></dt>
      <dd><time>${s}</time></dd>
    </div>
    <${yo} panel=${e} header=${t} />
    <${xo} panel=${e} header=${t} />`}function yo({panel:e,header:t}){let n=y(()=>{let r=Ge(t,e.now());return r===null?"":k(r)}),s=$t(t);if(!n)return t.state==="ended"||s===null?null:M`<div class="meter">
          <dt>${i("console-planned")}</dt>
          <dd><time>${b(s,t.timezone)}</time></dd>
        </div>`;let o=n.startsWith("+");return M`<div class="meter" data-over=${o}>
    <dt>${o?i("console-over-slot"):i("console-left-to",{time:b(bt(t)??0,t.timezone)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function xo({panel:e,header:t}){let n=y(()=>{let r=zt(t,e.rows("items"),e.row("turns",t.turn),e.now());return r===null?null:Math.round(r/1e3)});if(n===null)return null;let s=Qe(n*1e3),o=(bt(t)??0)+n*1e3;return M`<div class="meter pace" data-pace=${s}>
    <dt>${i("console-ends",{time:b(o,t.timezone)})}</dt>
    <dd><${m} name=${wo[s]} />${i(`console-pace-${s.replace("_","-")}`,{length:mt(n*1e3)})}</dd>
  </div>`}function So({panel:e}){let{phones:t,people:n={}}=e.here.value,s=it(e.rows("people"),n),o=s.missing.length===0;return M`<span class="here">
    ${t!==void 0&&M`<${p} title=${i("console-phones-why")}>${i("console-phones",{count:t})}<//>`}
    <${p} tone=${o?"":"warn"} icon=${o?"":"triangle"} title=${i("console-present-why")}>
      ${i("console-present",{here:E(s.here),of:E(s.of)})}
    <//>
  </span>`}function _o({panel:e,layout:t}){let n=s=>f(e,"display.show",{layout:s.target.value},{text:i("console-wall-shows",{layout:d("layout",s.target.value)})});return M`<label class="select">
    <span>${i("console-wall")}</span>
    <select value=${t} onChange=${n}>
      ${go.map(s=>M`<option key=${s} value=${s} selected=${s===t}>${d("layout",s)}</option>`)}
    </select>
  </label>`}function Co({panel:e,state:t}){return t!=="live"?null:M`<button type="button" class="btn small" onClick=${()=>f(e,"panel.end",{},{text:i("console-ended")})}><${m} name="square" />${i("console-end")}</button>`}function To({page:e}){return e.languages.filter(n=>n.code!==e.language).map(n=>M`<a key=${n.code} class="btn ghost small" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}var qo=["questions","speakers","podium","programme"];function Ao({page:e,panel:t}){let n=Eo(()=>new at(t),[]),[s,o]=Mo("questions"),r=Oo(null),a=()=>r.current?.showModal();return Ee(No(t,n,a)),tt`<div class="console" data-pane=${s} data-state=${t.header.value.state}>
    <${$n} page=${e} panel=${t} help=${a} />
    <${hn} panel=${t} />
    <main>
      <div class="middle"><${He} panel=${t} /><${Je} panel=${t} /></div>
      <div class="work">
        <${Io} panel=${t} pane=${s} go=${o} />
        <${cn} panel=${t} desk=${n} />
        <div class="side"><${dn} panel=${t} /><${Ke} panel=${t} /></div>
      </div>
    </main>
    <${Oe} dialog=${r} />
  </div>`}function No(e,t,n){return{j:()=>t.move(1),k:()=>t.move(-1),a:()=>t.approve(),s:()=>t.shortlist(),r:()=>t.open("decline"),">":()=>t.open("assign"),n:()=>jt(e)," ":()=>Ve(e),z:()=>ve(),"?":n}}function Io({panel:e,pane:t,go:n}){let s=H(e.rows("questions")),o=ot(e.rows("requests"),e.header.value.line??[]),r={questions:s.new,speakers:o.next.length+o.waiting.length},a=e.row("turns",e.header.value.turn);return tt`<nav class="panes tabs" aria-label=${i("console-panes")}>
    ${qo.map(l=>tt`<button
          key=${l}
          type="button"
          class="tab"
          data-name=${l}
          aria-current=${l===t?"page":void 0}
          onClick=${()=>n(l)}
        >
          ${i(`console-pane-${l}`)}${r[l]>0&&tt` <span class="count">${E(r[l])}</span>`}
        </button>`)}
    ${a&&tt`<${ct} turn=${a} now=${e.now} />`}
  </nav>`}me(Ao);
