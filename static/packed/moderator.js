var wn=Object.defineProperty;var kn=(e,t,n)=>t in e?wn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var L=(e,t,n)=>kn(e,typeof t!="symbol"?t+"":t,n);import{html as et,useMemo as Lo,useRef as Ro,useState as Po}from"../vendor/vendor.js";import{FluentBundle as yn,FluentResource as xn}from"../vendor/vendor.js";var vt="en",K=null;function Ht(e,t){vt=t,K=new yn(nt()),K.addResource(new xn(e))}function i(e,t={}){let n=K?.getMessage(e)?.value;return n?K?.formatPattern(n,t,[])??e:e}var d=(e,t)=>i(`${e}-${t.replace(/[._]/g,"-")}`);function wt(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return K?.getMessage(n)?i(n,Sn(t)):i("refused-internal",{ref:e})}function Sn(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var nt=()=>`${vt==="en"?"en-GB":vt}-u-nu-latn`,Bt=new Map;function b(e,t="UTC"){let n=Bt.get(t);return n||(n=new Intl.DateTimeFormat(nt(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Bt.set(t,n)),n.format(e)}function Ut(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(nt(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var T=e=>new Intl.NumberFormat(nt()).format(e);function Vt(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as Qn,render as Yn}from"../vendor/vendor.js";import{computed as Pn,io as jn,signal as st}from"../vendor/vendor.js";function Wt(){return{epoch:"",version:0,header:null,rows:{}}}function yt(e,t){return t.epoch!==e.epoch?t.from===0?{view:kt({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:kt({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:kt(e.rows,t),ask:!1}}function kt(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(r=>[r.id,r]))};for(let[s,o]of Object.entries(t.gone??{})){let r=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([a])=>!r.has(a)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}var R=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},Kt=e=>new St(e),St=class{constructor({code:t,as:n,fetch:s,wait:o}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=s,this.wait=o}async view({epoch:t,version:n}){let s=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",o=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},r=await this.ask(`${this.root}/view?as=${this.as}${s}`,{headers:o});if(r.status===304)return null;let a=await xt(r);if(!r.ok)throw new R({code:a.code,retry:a.data?.retry_ms});return a}async command(t){let n=await xt(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new R;return n}async mine(t){let n=await xt(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let s=new AbortController,o=this.wait(8e3,()=>s.abort());try{let{fetch:r}=this;return await r(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:s.signal})}catch{throw new R}finally{o.cancel()}}};async function xt(e){try{return await e.json()}catch{throw new R}}function Zt({tries:e,spread:t,calm:n,random:s}){let o=n?2e4:Qt(2*t,2e4);return Math.min(o,1500*2**e)*(.5+s/2)}function Gt({failures:e,spread:t,told:n,random:s}){return n>0?n+s*1e3:Math.min(Qt(t,1e4),1500*2**e)*(.8+s*.4)}function Qt(e,t){return Math.min(t,Math.max(3e3,e))}var _n=4e3,Cn=8e3,En=6e4,Tn=4,Yt=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Ct=e=>e==="public"?5e3:4e3,Jt=e=>new _t(e),_t=class{constructor({as:t,socket:n,http:s,wait:o,mono:r,random:a=Math.random,cursor:c,secrets:l,on:u}){this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=r,this.random=a,this.cursor=c,this.secrets=l,this.on=u,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.syncing=null,this.again=!1,this.timers={}}mode(){return this.now}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket();this.later("open",_n,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,r=>{t===this.current&&o(r)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*Ct(this.as),()=>this.drop(t))}left(t,n){Yt.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return Zt({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=await this.sync();if(this.isSettled())return;this.turn(t?"http":"none"),t&&this.watch();let{failures:n,spread:s,told:o}=this;this.later("poll",Gt({failures:n,spread:s,told:o,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let n=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),n?.now&&this.now!=="ws"&&this.on.sample(t,this.mono(),n.now),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof R))throw n;return Yt.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){this.now==="ws"&&(this.takeSample(this.current,Tn),this.later("measure",En,()=>this.measure()))}takeSample(t,n){let s=this.mono();t.emit("clock",{},o=>{t===this.current&&(this.on.sample(s,this.mono(),o.now),n>1&&this.takeSample(t,n-1))})}post(t){return this.now!=="ws"?this.http.command(t):new Promise((n,s)=>{this.current.timeout(Cn).emit("command",t,(o,r)=>{o?s(o):n(r)})})}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};import{signal as On}from"../vendor/vendor.js";var qn=1e3;function Xt({as:e,mode:t,now:n,mono:s}){let o=s(),r="",a=On(l()),c=setInterval(()=>a.value=l(),qn);return{signal:a,contact:()=>{o=s(),a.value.state!==l().state&&(a.value=l())},moved:u=>{r=u,a.value=l()},close:()=>clearInterval(c)};function l(){let u=s()-o;return{state:Mn(t(),u/Ct(e)),at:n()-u,age:u,code:r}}}function Mn(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function ee(e=0,t=0){let n=[],s=e-t;return{sample(o,r,a){let c=Math.max(0,r-o);n=[...n,{trip:c,offset:a+c/2-r}].slice(-12),s=te(n).offset},pulse(o,r){return n.length>0&&Math.abs(o-(r+s))<=500+te(n).trip?!1:(n=[],!0)},value:()=>s}}function te(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var An="abcdefghijklmnopqrstuvwxyz0123456789";function ne(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var se=()=>Nn(20);function Nn(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=An[n%36]);return t}var In=1e3,Ln=15e3,ae=e=>new Et(e),Et=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:r,wait:a,random:c=Math.random,changed:l=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=r,this.wait=a,this.random=c,this.changed=l,this.entries=re(n,s,r()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=ne()}={}){let r=new Promise(a=>this.promised.set(o,a));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),r}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=re(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,r)=>o.state==="waiting"&&!this.isBlocked(o,r));if(t.length===0)return;let n=t.reduce((o,r)=>r.after<o.after?r:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=oe(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&oe(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(Ln,In*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),ie(t)&&this.spread()}spread(){let t=this.now(),n=s=>s.state!=="waiting"||!ie(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,Rn(this.storage,this.key,t),this.changed()}};function oe({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function ie({name:e,args:t}){return e==="question.ask"&&!t.name}function re(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function Rn(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function ce(){try{return localStorage}catch{return null}}var zn=15e3,Dn=20,Z=()=>performance.now();function Tt(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var le=e=>new Ot(e),Ot=class{constructor({code:t,as:n="public",first:s,person:o=null}){L(this,"now",()=>Z()+this.offset.value());L(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));L(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);L(this,"send",(t,n,s)=>this.outbox.send(t,n,s));L(this,"undo",t=>this.send("receipt.undo",{command:t.id}));L(this,"dismiss",t=>this.outbox.dismiss(t));L(this,"watch",t=>{let n=t.slice(-Dn);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});L(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=o,this.view=st(yt(Wt(),s).view),this.header=Pn(()=>this.view.value.header??{}),this.here=st({}),this.mine=st({}),this.pending=st([]),this.secrets=[],this.offset=ee(s.now??Date.now(),Z()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=Xt({as:n,mode:()=>this.connection.mode(),now:this.now,mono:Z}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return Jt({as:n,socket:()=>jn({transports:["websocket"],auth:{panel:t,as:n},reconnection:!1,forceNew:!0}),http:Kt({code:t,as:n,fetch:(s,o)=>fetch(s,o),wait:Tt}),wait:Tt,mono:Z,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:s=>this.put(s),sample:this.offset.sample,pulse:s=>this.pulsed(s),mine:s=>this.became(s),mode:(s,o)=>this.moved(s,o),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return ae({post:n=>this.connection.post(n),storage:t?ce():null,key:this.outboxKey(),lifetime:t?null:zn,now:()=>Date.now(),wait:Tt,changed:()=>this.pending.value=this.outbox.list()})}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:s}=yt(this.view.value,t);this.view.value=n,s&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,Z())&&this.connection.measure()}became(t){let n=t.filter(s=>s!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(s=>[s.id,s]))})}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=s=>s.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as Bn,signal as Hn}from"../vendor/vendor.js";import{html as g}from"../vendor/vendor.js";var Fn={dot:g`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:g`<circle cx="8" cy="8" r="4.5" />`,triangle:g`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:g`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:g`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:g`<path d="m4 4 8 8m0-8-8 8" />`,pause:g`<path d="M5.5 3.5v9m5-9v9" />`,clock:g`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:g`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:g`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:g`<path d="M8 3v10M3 8h10" />`,undo:g`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:g`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:g`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:g`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:g`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:g`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:g`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:g`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:g`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function m({name:e}){return g`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Fn[e]}</svg
  >`}var ue="moderator.theme",qt=["auto","light","dark"],P=Hn("auto");function de(){try{P.value=localStorage.getItem(ue)??"auto"}catch{}me()}function pe(){let e=i(`theme-${P.value}`);return Bn`<button type="button" class="btn ghost icon" onClick=${Un} aria-label=${e} title=${e}>
    <${m} name=${P.value} />
  </button>`}function Un(){P.value=qt[(qt.indexOf(P.value)+1)%qt.length];try{localStorage.setItem(ue,P.value)}catch{}me()}function me(){P.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=P.value}import{html as ot,signal as Vn}from"../vendor/vendor.js";var Wn=3,z=Vn([]),Kn=0,Mt=null;function F({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=Kn+=1,r=()=>{z.value=z.value.filter(c=>c.id!==o)},a=z.value.filter(c=>c.text!==e||c.undo);return z.value=[...a,{id:o,text:e,tone:n,undo:t}].slice(-Wn),setTimeout(r,s),r}var Zn=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(Mt=t)};function he(){return ot`<div class="toasts" role="status" aria-live="polite" onFocusIn=${Zn}>
    ${z.value.map(e=>ot`<${Gn} key=${e.id} ...${e} />`)}
  </div>`}function Gn({id:e,text:t,tone:n,undo:s}){let o=()=>{z.value=z.value.filter(a=>a.id!==e),Mt?.isConnected&&Mt.focus({preventScroll:!0})},r=()=>{o(),s?.()};return ot`<div class=${`toast ${n}`}>
    <span class="words">${t}</span>
    ${s&&ot`<button type="button" class="btn small" onClick=${r}><${m} name="undo" />${i("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${i("close")} onClick=${o}><${m} name="cross" /></button>
  </div>`}de();async function fe(e){await Jn();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Ht(t.messages,t.language);let s=le({code:t.code,as:t.as,first:t.first,person:t.person}),o=Xn(n),r=es(n);n.replaceChildren(),Yn(Qn`<${e} page=${t} panel=${s} typed=${o} /><${he} />`,n),document.documentElement.dataset.ready="yes",r()}function Jn(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function Xn(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!ts(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function ts(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function es(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let a=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(c=>c.offsetParent!==null);a?.focus({preventScroll:!0}),s!==null&&a?.setSelectionRange(s,o)}}var ve=new Set(["programme.next","programme.go","turn.start","panel.start"]),$e=new Set([...ve,"turn.end","floor.absent","floor.done"]),ns=1e4,we=600,be=-we,B=null,ge=()=>{};async function f(e,t,n,{text:s="",undo:o=!0}={}){let r=await e.send(t,n);if(!r.ok)ye(r);else if(s){$e.has(t)&&ge();let a=ss(e,r,s,o);$e.has(t)&&(ge=a)}return r}function O(e,t,n,s){return _(e)||performance.now()-be<we?Promise.resolve({ok:!1,code:"dismissed"}):(be=performance.now(),f(e,t,{after:e.header.value.step,...n},{text:i("console-now-is",{name:s})}))}function _(e){return e.pending.value.some(t=>ve.has(t.name))}function ke(){B&&Date.now()<B.until?B.undo():F({text:wt("undo.unknown")})}function ss(e,t,n,s){if(!s)return F({text:n});let o=async()=>{r(),B?.undo===o&&(B=null);let a=await e.undo(t);a.ok?F({text:i("console-undone")}):ye(a)},r=F({text:n,undo:o});return B={undo:o,until:Date.now()+ns},r}function ye({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?os(t):wt(e,t);F({text:n,tone:"over"})}function os(e){return e?.by?i("console-step-taken",{by:e.by}):i("console-step-taken-somebody")}import{signal as at}from"../vendor/vendor.js";var D=["new","shortlist","approved","done","declined"],is={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",declined:"declined",withdrawn:"declined"};function xe(e){return is[e.state]??(e.shortlisted?"shortlist":"new")}function H(e){let t=Object.fromEntries(D.map(n=>[n,0]));for(let n of e)t[xe(n)]+=1;return t}function At(e,t,n,s=!0){let o=e.filter(r=>xe(r)===t);return t==="approved"?o.sort(rs(n)):t==="done"?o.sort((r,a)=>(a.number??0)-(r.number??0)):o.sort(as(s&&t!=="shortlist"))}function rs(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,o)=>[s.question,o])),n=s=>s.state==="asked"?0:s.state==="next"?1+(t.get(s.id)??50):100;return(s,o)=>n(s)-n(o)||(s.number??0)-(o.number??0)}function as(e){let t=e?-1:1;return(n,s)=>t*((n.received??0)-(s.received??0))||(n.id<s.id?-1:1)}function it(e,t){let n=new Map(t.filter(c=>c.kind==="floor").map((c,l)=>[c.request,l])),s=c=>n.get(c.id)??50,o=c=>c.absences??0,r=(c,l)=>s(c)-s(l)||o(c)-o(l)||c.number-l.number,a=(...c)=>e.filter(l=>c.includes(l.state));return{speaking:a("speaking"),next:a("called").sort(r),waiting:a("waiting").sort(r),past:a("done","absent","withdrawn").sort((c,l)=>c.number-l.number)}}function Se(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function rt(e,t){let n=e.filter(o=>t[o.id]==="green"||t[o.id]==="amber"),s=e.filter(o=>o.online&&!n.includes(o));return{here:n.length,of:e.length,missing:s}}function _e(e,t){return At(e,"approved",t).find(s=>s.state==="next"||s.state==="approved")??null}function Ce(e,t){let n=e.findIndex(s=>s.id===t);return(e[n+1]??e[n-1])?.id??null}var ct=class{constructor(t){this.panel=t,this.tab=at("new"),this.newest=at(!0),this.selected=at(null),this.menu=at(null),this.touched=new Set,this.shown=[]}go(t){this.tab.value=t,this.selected.value=null,this.menu.value=null}pick(t){t!==this.selected.value&&(this.menu.value=null),this.selected.value=t}move(t){let n=this.shown.indexOf(this.selected.value??""),s=this.shown[n<0?0:Math.min(this.shown.length-1,Math.max(0,n+t))];s&&(this.pick(s),Nt(s))}open(t){let n=this.question();n&&(this.selected.value=n.id,this.menu.value=this.menu.value===t?null:t)}question(){return this.panel.row("questions",this.selected.value??this.shown[0])}approve(t=this.question()){if(!(t?.state!=="new"&&t?.state!=="declined"))return this.leave(t,"question.approve",{rev:t.rev},i("console-approved"))}shortlist(t=this.question()){if(!t)return;let n=t.shortlisted?i("console-unshortlisted"):i("console-shortlisted");return this.leave(t,"question.shortlist",{shortlisted:!t.shortlisted},n,t.state==="new")}decline(t,n=this.question()){return this.leave(n,"question.decline",{reason:t,rev:n.rev},i("console-declined",{reason:d("reason",t)}))}assign(t,n=this.question()){return this.menu.value=null,Nt(n.id),f(this.panel,"question.assign",{question:n.id,people:t},{text:i("console-assigned",{count:t.length})})}lineUp(t,n=this.question()){let s=i(t?"console-lined-up":"console-taken-out",{number:n.number});return f(this.panel,"question.next",{question:n.id,next:t},{text:s})}asked(t=this.question()){return f(this.panel,"question.asked",{question:t.id},{text:i("console-asked",{number:t.number})})}answered(t=this.question()){let n=i("console-marked",{number:t.number,mark:d("assigned","answered")});return this.leave(t,"question.answered",{mark:"answered"},n)}async leave(t,n,s,o,r=!0){let a=this.shown.map(E=>({id:E})),c=Ce(a,t.id),l=document.activeElement?.closest(".question")?.getAttribute("data-id")===t.id;this.menu.value=null,this.touched.add(t.id),r&&this.pick(c),r&&l&&c&&Nt(c),!(await f(this.panel,n,{question:t.id,...s},{text:o})).ok&&r&&this.pick(t.id)}};function Nt(e){let t=document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}import{html as It}from"../vendor/vendor.js";import{signal as cs,useEffect as ls,useRef as us}from"../vendor/vendor.js";var Ee=["j","k","a","s","r",">","n","space","z","?"],Te="moderator.shortcuts",ds="input, textarea, select, [contenteditable], dialog",lt=cs(ps());function Oe(e){lt.value=e;try{localStorage.setItem(Te,e?"on":"off")}catch{}}function ps(){try{return localStorage.getItem(Te)!=="off"}catch{return!0}}function ms({key:e,code:t="",ctrlKey:n,metaKey:s,altKey:o,repeat:r}){return n||s||o||r?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function qe(e){let t=us(e);t.current=e,ls(()=>{let n=s=>{let o=s.target,r=ms(s);if(!lt.peek()||!r||o.closest?.(ds)||r===" "&&o.closest?.("button, a, summary, [role=tab]"))return;let a=t.current[r];a&&(s.preventDefault(),a())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var hs=["next","clock","questions","undo"],fs={">":"assign","?":"help"};function Me({dialog:e}){let t=lt.value,n=()=>e.current?.close();return It`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${o=>o.target===e.current&&n()}>
    <header>
      <h2 id="help-title">${i("console-help")}</h2>
      <button type="button" class="btn ghost icon" aria-label=${i("close")} onClick=${n}><${m} name="cross" /></button>
    </header>
    <ol class="briefing">
      ${hs.map(o=>It`<li key=${o}>${i(`console-brief-${o}`)}</li>`)}
    </ol>
    <h3>${i("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Oe(!t)}>
      <${m} name=${t?"check":"cross"} />${i(t?"console-shortcuts-on":"console-shortcuts-off")}
    </button>
    <dl class="keys" data-on=${t}>
      ${Ee.map(o=>It`<div key=${o}>
            <dt><kbd>${o==="space"?i("console-key-name-space"):o.toUpperCase()}</kbd></dt>
            <dd>${i(`console-key-${fs[o]??o}`)}</dd>
          </div>`)}
    </dl>
  </dialog>`}import{html as $,useRef as Is,useState as Ls}from"../vendor/vendor.js";function U(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function G(e,t){return e.limit===null?null:e.limit-U(e,t)}function Q(e,t){let n=G(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function k(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as Ae}from"../vendor/vendor.js";function p({tone:e="",icon:t="",title:n,children:s}){return Ae`<span class=${`chip ${e}`} title=${n}>${t&&Ae`<${m} name=${t} />`}<span>${s}</span></span>`}import{html as Ne,useEffect as $s,useState as bs}from"../vendor/vendor.js";var gs=250;function y(e){let[,t]=bs(0),n=e();return $s(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},gs);return()=>clearInterval(s)}),n}function ut({turn:e,now:t,of:n=!1,class:s=""}){let o=y(()=>e.limit===null?k(-U(e,t())).replace("+",""):k(G(e,t()))),r=e.limit===null?"none":Q(e,t());return Ne`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${r} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&Ne`${" "}<span class="of">${i("clock-of",{limit:k(e.limit)})}</span>`}
  </span>`}import{html as M}from"../vendor/vendor.js";import{h as vs}from"../vendor/vendor.js";function dt({text:e,lang:t,as:n="p",class:s=""}){return vs(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}import{useEffect as ws,useRef as ks}from"../vendor/vendor.js";function V({ok:e}){e&&(document.getElementById("now")?.focus({preventScroll:!0}),document.querySelector(".middle")?.scrollTo({top:0}))}function Ie(e,t){let n=ks(!1);return ws(()=>{if(!n.current||(n.current=!1,document.activeElement&&document.activeElement!==document.body))return;(e.current?.querySelector("[data-hand]")??e.current)?.focus({preventScroll:!0})},[t]),()=>{n.current=!0}}var w=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function Y(e){let t=[e?.function,e?.organisation].filter(Boolean);return t.length===2&&t[0].includes(t[1])?t[0]:t.join(", ")}function Lt(e,t){let n=e.row("people",t.person);return{person:n,name:n?w(n):t.name,about:n?Y(n):t.organisation??""}}function W(e,t){let n=e.row("people",t.person);if(n)return w(n);if(t.kind==="question")return i("question-number",{number:t.name});let s=t.kind==="item"?e.row("items",t.item):null;return s?Rt(e,s):t.name}function Rt(e,t){return w(e.row("people",t.person))||t.title||d("item",t.kind)}function pt(e){return e.name?[e.name,e.organisation].filter(Boolean).join(", "):i("anonymous")}var mt=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Le(e,t){let n=b(e.received,t);return e.anonymous?`${n.slice(0,-1)}x`:n}var ht=e=>k(Math.abs(e));var ys=["answered","passed","written"],xs={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Re({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return M`<div class="card asked">
    <p class="meta">
      <${p} tone="accent" icon="dot">${i("question-number",{number:t.number})}<//>
      <bdi class="muted">${pt(t)}</bdi>
    </p>
    <div class="text" tabindex="0"><${dt} text=${t.text} lang=${t.language} /></div>
    <ul class="lines">
      ${t.assigned.map(s=>M`<${Ss}
        key=${s.person} panel=${e} question=${t} each=${s} speaks=${n?.person===s.person} />`)}
    </ul>
    <${_s} panel=${e} question=${t} />
  </div>`}function Ss({panel:e,question:t,each:n,speaks:s}){let o=e.row("people",n.person),[r,a]=s?["live","dot"]:xs[n.state],c=n.state==="assigned";return M`<li>
    <span class="who"><bdi class="name">${w(o)}</bdi></span>
    ${(s||!c)&&M`<${p} tone=${r} icon=${a}>${s?d("turn","running"):d("assigned",n.state)}<//>`}
    ${c&&M`<span class="marks">
        ${!s&&M`<button type="button" class="btn small" aria-disabled=${_(e)}
          onClick=${()=>O(e,"turn.start",{person:n.person},w(o)).then(V)}>${i("console-give-floor")}</button>`}
        ${ys.map(l=>M`<button key=${l} type="button" class="btn ghost small"
          onClick=${()=>Pt(e,t,l,o)}>${i(`console-mark-${l}`)}</button>`)}
      </span>`}
  </li>`}function _s({panel:e,question:t}){let n=Se(t).length>1;return!n&&t.assigned.length>0?null:M`<p class="closing">
    ${t.assigned.length===0&&M`<span class="muted">${i("console-nobody-assigned")}</span>`}
    <button type="button" class="btn small" onClick=${()=>Pt(e,t,"answered")}>
      <${m} name="check" />${i(n?"console-all-answered":"console-answered")}
    </button>
    ${!n&&M`<button type="button" class="btn ghost small" onClick=${()=>Pt(e,t,"written")}>${i("console-mark-written")}</button>`}
  </p>`}function Pt(e,t,n,s){let o=s?{person:s.id}:{},r=i("console-marked",{number:t.number,mark:d("assigned",n)});return f(e,"question.answered",{question:t.id,mark:n,...o},{text:r})}import{html as Pe}from"../vendor/vendor.js";var je=["you_are_next","stand_by","unmute","one_minute","conclude","louder","slower"];function J(e,t,n,s){let o=s?{text:s}:{},r=i("console-cue-sent",{name:w(t),phrase:s||d("phrase",n)});return f(e,"cue.send",{cue:se(),person:t.id,phrase:n,...o},{text:r,undo:!1})}function ze({panel:e,person:t,turn:n}){let o=e.rows("cues").filter(r=>r.person===t.id&&r.sent_at>=(n?.began_at??0)).sort((r,a)=>a.sent_at-r.sent_at)[0];return o?Pe`<${jt} panel=${e} cue=${o} />`:null}function jt({panel:e,cue:t}){let n=t.seen_at!==null,s=e.header.value.timezone;return Pe`<p class="cue">
    <bdi class="phrase">${t.text||d("phrase",t.phrase)}</bdi>
    <${p} tone=${n?"live":""} icon=${n?"check":"send"}>${n?i("console-cue-seen"):i("console-cue-waits")}<//>
    <time class="muted small">${b(t.seen_at??t.sent_at,s)}</time>
  </p>`}import{html as A}from"../vendor/vendor.js";var De=12*36e5;function Fe({panel:e}){return e.header.value.state==="ended"?A`<${qs} panel=${e} />`:A`<${Cs} panel=${e} />`}function Cs({panel:e}){let t=e.header.value,n=t.state==="draft";return A`<div class="before">
    <p class="name">${i(`console-is-${t.state}`)}</p>
    <${Ts} panel=${e} header=${t} />
    <div class="acts">
      ${n&&A`<button type="button" class="btn big primary"
        onClick=${()=>f(e,"panel.open",{},{text:i("console-opened"),undo:!1})}>${i("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>Es(e)}>${i("console-start")}</button>
    </div>
    <p class="muted small">${i(n?"console-open-why":"console-start-why")}</p>
    <${Os} panel=${e} />
  </div>`}function Es(e){return f(e,"panel.start",{},{text:i("console-started"),undo:!1})}function Ts({panel:e,header:t}){let n=y(()=>t.starts_at?k(t.starts_at-e.now()):"");if(!t.starts_at)return null;let s=t.starts_at-e.now();return s>De||s<-De?A`<p class="muted about">${i("console-planned-for",{when:Ut(t.starts_at,t.timezone)})}</p>`:A`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">
      ${i(s<0?"console-since-planned":"console-until-planned",{when:b(t.starts_at,t.timezone)})}
    </p>
  </div>`}function Os({panel:e}){let{phones:t,people:n={}}=e.here.value,o=rt(e.rows("people"),n).missing.map(w).join(" \xB7 ");return A`<ul class="ready">
    <li>
      <${m}
        name=${t>0?"check":"ring"}
      />${t>0?i("console-phones-reached",{count:t}):i("console-no-phone")}
    </li>
    <li><${m} name=${o?"ring":"check"} /><span>${o?i("console-missing",{names:o}):i("console-all-online")}</span></li>
  </ul>`}function qs({panel:e}){let t=e.header.value,n=e.rows("questions"),s=(...a)=>n.filter(c=>a.includes(c.state)).length,o=H(n),r=[["answered",s("answered")],["in-writing",s("written")],["not-reached",s("approved","next","asked")],["unread",o.new+o.shortlist],["from-floor",e.rows("requests").filter(a=>a.state==="done").length]];return A`<div class="before">
    <p class="name">${i("console-is-ended")}</p>
    ${t.ended_at&&A`<p class="muted about">${i("console-ended-at",{time:b(t.ended_at,t.timezone),length:k(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
    <dl class="figures">
      ${r.map(([a,c])=>A`<div key=${a}>
            <dd>${T(c)}</dd>
            <dt>${i(`console-figure-${a}`)}</dt>
          </div>`)}
    </dl>
    <div class="acts">
      <button type="button" class="btn" onClick=${()=>f(e,"panel.resume",{},{text:i("console-resumed-panel")})}>
        ${i("console-resume-panel")}
      </button>
    </div>
  </div>`}import{html as ft}from"../vendor/vendor.js";var Be={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function $t({panel:e,person:t}){let n=e.here.value.people?.[t.id]??"none",[s,o]=Be[n]??Be.none;return n==="none"&&!t.online?ft`<span class="muted small">${i("channel-room")}</span>`:ft`<${p} tone=${s} icon=${o} title=${i(`console-presence-${n}-why`)}>${i(`console-presence-${n}`)}<//>
    ${t.timezone&&t.timezone!==e.header.value.timezone&&ft`<${Ms} panel=${e} zone=${t.timezone} />`}`}function Ms({panel:e,zone:t}){let n=y(()=>b(e.now(),t));return ft`<${p} icon="globe"><bdi>${mt(t)}</bdi> ${n}<//>`}import{html as zt}from"../vendor/vendor.js";function He({panel:e}){let[t,n]=e.header.value.line??[];if(!t)return null;let s=e.row("people",t.person);return zt`<div class="say">
    <p class="muted small">${i("console-say")}</p>
    <p class="words">${As(e,t,n)}</p>
    ${s?.phonetic&&zt`<p class="phonetic">${i("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
    ${s?.note&&zt`<p class="muted small"><bdi>${s.note}</bdi></p>`}
  </div>`}function As(e,t,n){let s={name:Ns(e,t),number:t.name,then:n?Ue(e,n):""};return i(`console-say-${Ve(t)}${n?"":"-last"}`,s)}function Ue(e,t){let n=t.person?null:e.row("items",t.item);return n&&!n.title?i(`console-the-${n.kind}`):W(e,t)}function Ve(e){return e.kind==="question"?"question":e.kind==="item"&&!e.person?"item":"floor"}function Ns(e,t){if(t.kind==="question")return pt(e.row("questions",t.question)??{});if(Ve(t)==="item")return Ue(e,t);let n=e.row("requests",t.request),s=n?n.organisation!==n.name&&n.organisation:Y(e.row("people",t.person));return[W(e,t),s].filter(Boolean).join(", ")}var Rs=3e4,Ps=["connection","order","technical"];function We({panel:e}){let t=e.header.value,n=e.row("turns",t.turn),s=Is(null),o=n?.state??t.state,r=Ie(s,o);return $`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${i("console-now")}</h2>
    <div class="card" id="now" tabindex="-1" ref=${s} data-state=${o} onClick=${r}>
      ${t.state!=="live"?$`<${Fe} panel=${e} />`:$`${n?$`<${js} panel=${e} turn=${n} />`:$`<p class="name quiet">${i("console-nobody")}</p>`}
              <${Fs} panel=${e} turn=${n} />
              <${He} panel=${e} />`}
    </div>
    <${Re} panel=${e} />
  </section>`}function js({panel:e,turn:t}){let{name:n,about:s,person:o}=Lt(e,t),r=t.state==="paused";return $`<div class="speaking">
      <p class="chips">
        ${r?$`<${p} tone="warn" icon="pause">${d("turn","paused")} · ${d("pause",t.pause??"technical")}<//>`:$`<${p} tone="live" icon="dot">${d("turn",t.kind)}<//>`}
        ${o?.online&&$`<${$t} panel=${e} person=${o} />`}
      </p>
      <p class="name"><bdi>${n}</bdi></p>
      <p class="muted about" title=${s}><bdi>${s}</bdi></p>
    </div>
    <${zs} turn=${t} now=${e.now} />`}function zs({turn:e,now:t}){let n=y(()=>k(-U(e,t())).replace("+","")),s=e.limit===null?"none":Q(e,t()),o=s==="red";return $`<div class="clock" data-phase=${s}>
      <${ut} turn=${e} now=${t} class="huge" />
      <p class="muted">
        ${e.limit!==null&&$`<span class="rest">${o?i("console-over-of",{limit:k(e.limit)}):i("console-left-of",{length:k(e.limit)})}</span>`}
        <span>${i("console-spoken",{length:n})}</span>
        ${s!=="green"&&s!=="none"&&$`<${p}
          tone=${o?"over":"warn"} icon=${o?"square":"triangle"}>${i(`console-phase-${s}`)}<//>`}
      </p>
    </div>
    <${Ds} turn=${e} now=${t} />`}function Ds({turn:e,now:t}){let n=y(()=>e.limit?Math.min(1e3,Math.round(U(e,t())/e.limit*1e3)):0);if(!e.limit)return null;let s=Math.min(100,(e.limit<=6e4?15e3:3e4)/e.limit*100);return $`<div class="track" data-phase=${Q(e,t())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${s}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function Fs({panel:e,turn:t}){let n=t?.state==="paused";return $`<div class="acts">
      <${Bs} panel=${e} filled=${!n} />
      ${t&&$`<div class="on-the-clock"><${Hs} panel=${e} turn=${t} /></div>`}
    </div>
    <${Ws} panel=${e} turn=${t} />`}function Bs({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?$`<button
    type="button"
    class=${`btn big next ${t?"primary":""}`}
    aria-disabled=${_(e)}
    aria-keyshortcuts="n"
    onClick=${()=>Dt(e)}
  >
    <span class="label">${i("console-next")}</span>
    <bdi>${W(e,n)}</bdi>
    <kbd aria-hidden="true">N</kbd>
  </button>`:$`<p class="btn big nothing">${i("console-nothing-next")}</p>`}function Dt(e){let t=e.header.value;t.state==="live"&&t.line?.length&&O(e,"programme.next",{},W(e,t.line[0]))}function Hs({panel:e,turn:t}){let{person:n}=Lt(e,t);return $`<${Vs} panel=${e} turn=${t} />
    <button type="button" class="btn big" onClick=${()=>Us(e,t)}>${i("console-more-time")}</button>
    ${n&&$`<button type="button" class="btn big" onClick=${()=>J(e,n,"conclude")}>${i("console-conclude")}</button>`}
    <button
      type="button"
      class="btn big end"
      onClick=${()=>f(e,"turn.end",{turn:t.id},{text:i("console-turn-ended")})}
    >
      ${i("console-end-turn")}
    </button>`}function Us(e,t){return f(e,"turn.add",{turn:t.id,ms:Rs},{text:i("console-time-added",{name:t.name})})}function Vs({panel:e,turn:t}){let[n,s]=Ls(!1);if(t.state==="paused")return $`<button type="button" class="btn big primary" data-hand aria-keyshortcuts="Space" onClick=${()=>Ke(e,t)}>
      ${i("console-resume")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd>
    </button>`;let o=a=>(s(!1),f(e,"turn.pause",{turn:t.id,reason:a})),r=a=>{(a.type==="keydown"?a.key==="Escape":!a.currentTarget.contains(a.relatedTarget))&&s(!1)};return $`<div class="menu" onKeyDown=${r} onFocusOut=${r}>
    <button type="button" class="btn big" data-hand aria-expanded=${n} aria-haspopup="true" onClick=${()=>s(!n)}>
      ${i("console-pause")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd>
    </button>
    ${n&&$`<div class="card menu-list">${Ps.map(a=>$`<button key=${a} type="button" class="btn ghost"
      onClick=${()=>o(a)}>${d("pause",a)}</button>`)}</div>`}
  </div>`}var Ke=(e,t)=>f(e,"turn.resume",{turn:t.id});function Ze(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?Ke(e,t):t&&f(e,"turn.pause",{turn:t.id,reason:"technical"})}function Ws({panel:e,turn:t}){let{line:n}=e.header.value,s=_e(e.rows("questions"),n),o=n?.[0]?.kind==="question",r=e.row("people",t?.person);return $`<div class="extra">
    ${s&&!o&&$`<button
        type="button"
        class="btn ask-next"
        aria-disabled=${_(e)}
        onClick=${()=>O(e,"turn.start",{question:s.id},i("question-number",{number:s.number}))}
      >
        <${m} name="follow" />${i("console-next-question",{number:s.number})}
      </button>`}
    ${r&&$`<${ze} panel=${e} person=${r} turn=${t} />`}
  </div>`}import{html as C,useState as Ge}from"../vendor/vendor.js";var Ks=6,Zs=140;function Qe({panel:e}){let t=e.rows("people").sort((o,r)=>o.place-r.place),[n,s]=Ge("");return C`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">${i("console-podium")}</h2>
    <ul class="lines">
      ${t.map(o=>C`<${Gs}
        key=${o.id} panel=${e} person=${o} open=${n===o.id} toggle=${()=>s(n===o.id?"":o.id)} />`)}
    </ul>
    <${Ys} panel=${e} />
  </section>`}function Gs({panel:e,person:t,open:n,toggle:s}){let o=e.header.value.state==="live";return C`<li class="person" data-open=${n}>
    <button type="button" class="row" aria-expanded=${n} onClick=${s}>
      <span class="who"><bdi class="name">${w(t)}</bdi><span class="muted small">${d("part",t.part)}</span></span>
      <span class="chips"><${$t} panel=${e} person=${t} /></span>
    </button>
    ${n&&C`<div class="inner">
        <p class="muted small"><bdi>${Y(t)}</bdi></p>
        ${t.phonetic&&C`<p class="small">${i("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
        ${t.note&&C`<p class="small"><bdi>${t.note}</bdi></p>`}
        <div class="phrases">
          ${je.map(r=>C`<button key=${r} type="button" class="btn small"
            onClick=${()=>J(e,t,r)}>${d("phrase",r)}</button>`)}
        </div>
        <${Qs} panel=${e} person=${t} />
        ${o&&C`<p><button type="button" class="btn small" aria-disabled=${_(e)}
          onClick=${()=>O(e,"turn.start",{person:t.id},w(t))}>${i("console-give-floor")}</button></p>`}
      </div>`}
  </li>`}function Qs({panel:e,person:t}){let[n,s]=Ge("");return C`<form class="own" onSubmit=${async r=>{if(r.preventDefault(),!n.trim())return;(await J(e,t,"own",n.trim())).ok&&s("")}}>
    <input
      class="input"
      dir="auto"
      maxlength=${Zs}
      aria-label=${i("console-own-cue")}
      placeholder=${i("console-own-cue")}
      value=${n}
      onInput=${r=>s(r.target.value)}
    />
    <button type="submit" class="btn">${i("console-send")}</button>
  </form>`}function Ys({panel:e}){let t=e.rows("cues").sort((n,s)=>s.sent_at-n.sent_at).slice(0,Ks);return t.length===0?C`<p class="hint">${i("console-cues-hint")}</p>`:C`<div class="recent">
    <h3 class="small muted">${i("console-cues")}</h3>
    <ul>
      ${t.map(n=>C`<li key=${n.id}><bdi
        class="name">${w(e.row("people",n.person))}</bdi><${jt} panel=${e} cue=${n} /></li>`)}
    </ul>
  </div>`}import{html as x}from"../vendor/vendor.js";var Js=12*36e5,Xs=3e4;function bt(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Js?e.starts_at:e.started_at}function Ye(e,t){let n=bt(e);return n===null?null:n+t.starts_at}function Je(e,t){let n=gt(e);return e.state==="live"&&n!==null?n-t:null}function gt(e){let t=bt(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}function Ft(e,t,n,s){let o=t.find(a=>a.id===e.item),r=o?Ye(e,o):null;return e.state!=="live"||!o||r===null?null:to(o,n,s)-(r+o.planned)}function to(e,t,n){if(!e.person)return Math.max(n,(e.started_at??n)+e.planned);let s=t!==null&&t.item===e.id&&t.person===e.person;return n+(s?Math.max(0,G(t,n)??0):0)}function Xe(e){return Math.abs(e)<Xs?"on_time":e>0?"late":"early"}function tn(e,t,n,s){let o=[...t].sort((c,l)=>c.place-l.place),r=Ft(e,t,n,s)??0,a=o.find(c=>c.id===e.item);return o.map(c=>{let l=Ye(e,c),u=c.state==="planned"&&(!a||c.place>a.place),E=l===null?null:l+(u?r:0),I=c.ended_at&&c.started_at?c.ended_at-c.started_at:null;return{item:c,planned:l,at:c.started_at??E,spent:I,over:I===null?0:I-c.planned,ahead:u}})}var eo={planned:"ring",current:"dot",done:"check"},no=1e4,so=2;function en({panel:e}){let t=e.header.value,n=()=>tn(t,e.rows("items"),e.row("turns",t.turn),e.now());y(()=>n().map(a=>Math.floor((a.at??0)/6e4)).join());let s=n(),o=s.filter(a=>a.item.state==="done"),r=o.length>so?o.slice(0,-1):[];return x`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">${i("console-programme")}</h2>
    ${s.length===0?x`<p class="empty">${i("console-programme-empty")}</p>`:x`<${oo} panel=${e} rows=${r} />
            <ol class="lines">
              ${s.filter(a=>!r.includes(a)).map(a=>x`<${nn} key=${a.item.id} panel=${e} row=${a} />`)}
            </ol>`}
  </section>`}function oo({panel:e,rows:t}){return t.length===0?null:x`<details class="past">
    <summary>${i("console-programme-past",{count:t.length})}</summary>
    <ol class="lines">
      ${t.map(n=>x`<${nn} key=${n.item.id} panel=${e} row=${n} />`)}
    </ol>
  </details>`}function nn({panel:e,row:{item:t,planned:n,at:s,spent:o,over:r,ahead:a}}){let{state:c,timezone:l}=e.header.value,u=n!==null&&s!==null&&b(s,l)!==b(n,l),E=t.state==="planned"&&!a,I=Rt(e,t);return x`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${m} name=${eo[t.state]} /><span class="unseen">${d("item",t.state)}</span></span>
    <span class="times tabular">
      ${s!==null&&x`<time class=${a&&u?s>n?"late":"early":""}>${b(s,l)}</time>`}
      ${u&&x`<s class="muted small" title=${i("console-was-planned")}>${b(n,l)}</s>`}
    </span>
    <span class="who">
      <bdi class="name">${I}</bdi>
      ${I!==d("item",t.kind)&&x`<span class="muted small">${d("item",t.kind)}</span>`}
    </span>
    <span class="length tabular">
      <span dir="ltr">${k(o??t.planned)}</span>
      ${Math.abs(r)>=no&&x`<span dir="ltr" class=${`small ${r>0?"over":"muted"}`}>${r>0?"+":"\u2212"}${ht(r)}</span>`}
    </span>
    ${c==="live"&&t.state==="planned"&&x`<button type="button" class="btn ghost small go" aria-disabled=${_(e)}
      aria-label=${i("console-go-to",{name:I})} onClick=${()=>O(e,"programme.go",{item:t.id},I).then(V)}>${i("console-go")}</button>`}
    ${E&&c==="live"&&x`<span class="unseen">${i("console-skipped")}</span>`}
  </li>`}import{html as N,useState as ho}from"../vendor/vendor.js";import{useRef as io,useState as ro}from"../vendor/vendor.js";function sn(e,{hold:t=!0,mine:n=()=>!1}={}){let s=io(null),[,o]=ro(0);(s.current===null||!t)&&(s.current=e.map(u=>u.id));let r=new Map(e.map(u=>[u.id,u])),a=new Set(s.current),c=e.filter(u=>!a.has(u.id)&&n(u)).map(u=>u.id);s.current=[...c,...s.current.filter(u=>r.has(u))];let l=new Set(s.current);return{shown:s.current.map(u=>r.get(u)),waiting:e.filter(u=>!l.has(u.id)).length,reveal:()=>{s.current=e.map(u=>u.id),o(u=>u+1)}}}import{html as h}from"../vendor/vendor.js";import{html as X,useEffect as ao,useRef as on,useState as co}from"../vendor/vendor.js";var rn=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"];function an({desk:e,row:t}){let n=ln(e,rn.map(s=>()=>e.decline(s,t)));return X`<div class="inner" ref=${n} role="group" aria-label=${i("console-decline-why")}>
    <p class="small"><strong>${i("console-decline-why")}</strong> <span class="muted">${i("console-decline-told")}</span></p>
    ${rn.map((s,o)=>X`<button key=${s} type="button" class="btn ghost choice-row"
      onClick=${()=>e.decline(s,t)}><kbd aria-hidden="true">${o+1}</kbd>${d("reason",s)}</button>`)}
    <p class="foot"><button type="button" class="btn small" onClick=${()=>e.open(null)}>${i("cancel")}</button></p>
  </div>`}function cn({panel:e,desk:t,row:n}){let s=e.rows("people").sort((l,u)=>l.place-u.place),[o,r]=co(n.assigned.map(l=>l.person)),a=l=>r(o.includes(l)?o.filter(u=>u!==l):[...o,l]),c=ln(t,s.map(l=>()=>a(l.id)));return X`<div class="inner" ref=${c} role="group" aria-label=${i("console-assign-to")}>
    <p class="small"><strong>${i("console-assign-to")}</strong> <span class="muted">${i("console-assign-order")}</span></p>
    ${s.map((l,u)=>{let E=o.indexOf(l.id);return X`<button
        key=${l.id}
        type="button"
        class="btn ghost choice-row"
        role="checkbox"
        aria-checked=${E>=0}
        onClick=${()=>a(l.id)}
      >
        <kbd aria-hidden="true">${u+1}</kbd><bdi>${w(l)}</bdi>
        ${E>=0&&X`<span class="ordinal"><${m} name="check" />${i("console-nth",{place:E+1})}</span>`}
      </button>`})}
    <p class="foot">
      <button type="button" class="btn small chosen" onClick=${()=>t.assign(o,n)}>${i("console-assign-done")}</button>
      <button type="button" class="btn small" onClick=${()=>t.open(null)}>${i("cancel")}</button>
    </p>
  </div>`}function ln(e,t){let n=on(null),s=on(t);return s.current=t,ao(()=>{let o=n.current,r=o.closest(".question");o.querySelector("button")?.focus({preventScroll:!0}),o.scrollIntoView({block:"nearest"});let a=c=>{let l=/^[1-9]$/.test(c.key)?s.current[Number(c.key)-1]:void 0;if(c.key==="Escape")e.open(null),r?.focus();else if(l)l();else return;c.preventDefault(),c.stopPropagation()};return o.addEventListener("keydown",a),()=>o.removeEventListener("keydown",a)},[]),n}var lo={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],declined:["","cross"],withdrawn:["","undo"]},un={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function dn({panel:e,desk:t,row:n,selected:s}){let o=e.header.value.timezone,r=()=>t.pick(n.id);return h`<li
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
      <${uo} row=${n} />
      <time class="muted small push">${Le(n,o)}</time>
    </p>
    ${n.text===null?h`<p class="muted">${i("console-erased")}</p>`:h`<${dt} text=${n.text} lang=${n.language} class="text" />`}
    <p class="chips"><${po} panel=${e} row=${n} /></p>
    ${s&&h`<${mo} panel=${e} desk=${t} row=${n} />`}
  </li>`}function uo({row:e}){return e.anonymous?h`<${p} icon="lock">${i("anonymous")}<//>`:h`<span class="by"
    ><bdi>${e.name}</bdi>${e.organisation&&h`<span class="muted">, <bdi>${e.organisation}</bdi></span>`}</span
  >`}function po({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,s=e.row("people",t.for),o=lo[t.state];return h` ${o&&h`<${p} tone=${o[0]} icon=${o[1]}>${d("question",t.state)}<//>`}
  ${t.shortlisted&&t.state!=="new"&&h`<${p} icon="check">${i("console-on-shortlist")}<//>`}
  ${t.group&&h`<${p}>${d("group",t.group)}<//>`} ${t.channel&&h`<${p}>${d("channel",t.channel)}<//>`}
  ${t.language&&h`<${p} title=${Vt(t.language)}><span lang=${t.language}>${t.language}</span><//>`}
  ${n>1&&h`<${p} tone="accent" icon="support">${i("voices",{count:n})}<//>`}
  ${s&&h`<${p} icon="follow">${i("console-for",{name:w(s)})}<//>`}
  ${(t.assigned??[]).map(r=>h`<${p} key=${r.person}
    tone=${un[r.state][0]} icon=${un[r.state][1]} title=${d("assigned",r.state)}><bdi>${e.row("people",r.person)?.name}</bdi><//>`)}
  ${t.state==="declined"&&t.reason&&h`<span class="muted small">${d("reason",t.reason)}</span>`}`}function mo({panel:e,desk:t,row:n}){let s=t.menu.value;if(s==="decline")return h`<${an} desk=${t} row=${n} />`;if(s==="assign")return h`<${cn} panel=${e} desk=${t} row=${n} />`;let o=(...a)=>a.includes(n.state),r=e.header.value.state==="live";return h`<div class="acts">
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
  </button>`}var fo={new:"check",shortlist:"ring",approved:"ring",done:"ring",declined:"ring"};function pn({panel:e,desk:t}){let n=H(e.rows("questions")),s=t.tab.value;return N`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="title">${i("console-questions")}<${bo} panel=${e} /></h2>
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
            onKeyDown=${$o(t)}
          >
            ${i(`console-tab-${o}`)} <span class="count">${T(n[o])}</span>
          </button>`)}
    </div>
    <div id="question-list" role="tabpanel" aria-labelledby=${`tab-${s}`} class="list">
      <${go} key=${s} panel=${e} desk=${t} tab=${s} />
    </div>
  </section>`}function $o(e){return t=>{let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",s=n==="ArrowLeft"?"ArrowRight":"ArrowLeft",o=t.key===n?1:t.key===s?-1:0;if(o===0)return;t.preventDefault();let r=D[(D.indexOf(e.tab.value)+o+D.length)%D.length];e.go(r),document.getElementById(`tab-${r}`)?.focus()}}function bo({panel:e}){let{asking:t,state:n}=e.header.value;return n==="ended"||n==="draft"?null:N`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${t} onClick=${()=>f(e,"panel.set",{asking:!t},{text:i(t?"console-asking-closed":"console-asking-opened")})}>
    <${m} name=${t?"dot":"lock"} />${i(t?"console-asking":"console-not-asking")}
  </button>`}function go({panel:e,desk:t,tab:n}){let[s,o]=ho({pointer:!1,focus:!1}),{line:r}=e.header.value,a=At(e.rows("questions"),n,r??[],t.newest.value),{shown:c,waiting:l,reveal:u}=sn(a,{hold:s.pointer||s.focus,mine:S=>t.touched.has(S.id)});t.shown=c.map(S=>S.id);let E=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];return N`<div class="held" ...${{onPointerEnter:S=>S.pointerType==="mouse"&&o({...s,pointer:!0}),onPointerLeave:()=>o({...s,pointer:!1}),onFocusIn:()=>o({...s,focus:!0}),onFocusOut:S=>!S.currentTarget.contains(S.relatedTarget)&&o({...s,focus:!1})}}>
    ${n==="new"&&a.length>1&&N`<${vo} desk=${t} reveal=${u} />`}
    <div aria-live="polite">
      ${l>0&&N`<button type="button" class="btn more-new wide"
        onClick=${u}><${m} name="up" />${i("console-more-new",{count:l})}</button>`}
    </div>
    ${c.length===0&&l===0?N`<p class="empty">
            <${m} name=${fo[n]} /><strong>${i(`console-empty-${n}`)}</strong><span>${i(`console-empty-${n}-more`)}</span>
          </p>`:N`<ul class="cards">
            ${c.map(S=>N`<${dn} key=${S.id} panel=${e} desk=${t} row=${S} selected=${S.id===E} />`)}
          </ul>`}
  </div>`}function vo({desk:e,reveal:t}){return N`<p class="order">
    <button type="button" class="btn ghost small" onClick=${()=>{e.newest.value=!e.newest.value,setTimeout(t,0)}}>${i(e.newest.value?"console-newest":"console-oldest")}</button>
  </p>`}import{html as v}from"../vendor/vendor.js";function hn({panel:e}){let t=e.header.value,n=it(e.rows("requests"),t.line??[]),s=[...n.speaking,...n.next,...n.waiting];return v`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">${i("console-speakers")}<${wo} panel=${e} header=${t} /></h2>
    ${s.length===0?v`<p class="empty">
            <${m} name="speak" /><strong>${i("console-speakers-empty")}</strong
            ><span>${i(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span>
          </p>`:v`<ol class="lines">
            ${s.map(o=>v`<${mn} key=${o.id} panel=${e} row=${o} first=${o===(n.next[0]??n.waiting[0])} />`)}
          </ol>`}
    ${n.past.length>0&&v`<details class="past">
        <summary>${i("console-speakers-past",{count:n.past.length})}</summary>
        <ul class="lines">
          ${n.past.map(o=>v`<${mn} key=${o.id} panel=${e} row=${o} first=${!1} />`)}
        </ul>
      </details>`}
  </section>`}function wo({panel:e,header:t}){if(t.state==="ended")return null;let n=t.floor_open;return v`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${n} onClick=${()=>f(e,"floor.open",{open:!n},{text:i(n?"console-floor-closed":"console-floor-opened")})}>
    <${m} name=${n?"dot":"lock"} />${i(n?"console-floor-open":"console-floor-shut")}
  </button>`}function mn({panel:e,row:t,first:n}){let s=e.header.value.state!=="ended"&&(t.state==="waiting"||t.state==="called");return v`<li class="request" data-state=${t.state}>
    <span class="place tabular">${t.number}</span>
    <div class="who">
      <p class="name">
        <bdi>${t.name}</bdi
        >${t.organisation&&t.organisation!==t.name&&v`<span class="muted">, <bdi>${t.organisation}</bdi></span>`}
      </p>
      ${t.topic&&v`<p class="topic"><bdi>${t.topic}</bdi></p>`}
      <p class="chips"><${ko} row=${t} zone=${e.header.value.timezone} /></p>
    </div>
    ${s&&v`<${yo} panel=${e} row=${t} first=${n} />`}
    ${t.state==="speaking"&&v`<div class="acts"><button type="button" class="btn small"
      onClick=${()=>f(e,"floor.done",{request:t.id},{text:i("console-spoken-done",{name:t.name})})}>${i("console-done")}</button></div>`}
  </li>`}function ko({row:e,zone:t}){let s={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],absent:["","cross"]}[e.state];return v` ${s&&v`<${p} tone=${s[0]} icon=${s[1]}>${d("request",e.state)}<//>`}
    ${e.group&&v`<${p}>${d("group",e.group)}<//>`} ${e.channel&&v`<${p}>${d("channel",e.channel)}<//>`}
    ${e.language&&v`<${p}>${e.language}<//>`}
    ${e.absences>0&&v`<${p} tone="warn" icon="triangle">${i("console-absences",{count:e.absences})}<//>`}
    <time class="muted small">${b(e.received,t)}</time>`}function yo({panel:e,row:t,first:n}){let s=e.header.value.state==="live",o=t.state==="called",r=()=>f(e,"floor.call",{request:t.id,called:!o},{text:i(o?"console-uncalled":"console-called",{name:t.name})}),a=()=>f(e,"floor.absent",{request:t.id},{text:i("console-absent-done",{name:t.name})});return v`<div class="acts">
    ${s&&v`<button type="button" class=${`btn small ${n?"chosen":""}`} aria-disabled=${_(e)}
      onClick=${()=>O(e,"turn.start",{request:t.id},t.name).then(V)}>${i("console-give-floor")}</button>`}
    <button type="button" class=${`btn small ${s?"ghost":""}`} onClick=${r}>
      ${i(o?"console-uncall":"console-call")}
    </button>
    <button type="button" class="btn ghost small" onClick=${a}>${i("console-absent")}</button>
  </div>`}import{html as q,useState as So}from"../vendor/vendor.js";import{html as tt}from"../vendor/vendor.js";var xo={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function $n({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,r]=xo[n];if(!["live","rehearsal"].includes(e.header.value.state)&&(n==="live"||n==="http"))return tt`<${p} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${i("fresh-connected")}<//>`;let c=n==="live"&&t?i("fresh-live-age",{age:T(Math.round(s/100)/10)}):i(`fresh-${n}`,gn(s));return tt`<${p} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${c}<//>`}function bn({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return tt`<${fn} tone="over" icon="square" text=${d("bye",o)} />`;if(t!=="offline")return null;let r=b(n,e.header.value.timezone);return tt`<${fn} tone="warn" icon="triangle" text=${i("fresh-stale",{...gn(s),time:r})} />`}function fn({tone:e,icon:t,text:n}){return tt`<p class=${`banner ${e}`} role="status"><${m} name=${t} /><span>${n}</span></p>`}var gn=e=>({seconds:Math.round(e/1e3)});var _o=["join","speaker","question","list","blank"],Co={draft:["","ring"],rehearsal:["warn","triangle"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},Eo={late:"triangle",early:"up",on_time:"check"};function vn({page:e,panel:t,help:n}){let s=t.header.value,[o,r]=Co[s.state],[a,c]=So(!1);return q`<header class="top" data-open=${a}>
    <div class="what">
      <h1 title=${s.title} dir="auto">${s.title}</h1>
      <${p} tone=${o} icon=${r}>${d("panel",s.state)}<//>
      <button type="button" class="btn ghost small more" aria-expanded=${a} onClick=${()=>c(!a)}>${i("console-more")}</button>
    </div>
    <dl class="meters"><${To} panel=${t} header=${s} /></dl>
    <div class="around">
      <${Mo} panel=${t} />
      <${$n} panel=${t} />
    </div>
    <div class="tools">
      <${Ao} panel=${t} layout=${s.layout} />
      <${No} panel=${t} state=${s.state} />
      <${Io} page=${e} />
      <${pe} />
      <button type="button" class="btn ghost icon" aria-label=${i("console-help")} title=${i("console-help")} onClick=${n}>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  </header>`}function To({panel:e,header:t}){let{timezone:n}=t,s=y(()=>b(e.now(),n));return q`<div class="meter">
      <dt><bdi>${mt(n)}</bdi></dt>
      <dd><time>${s}</time></dd>
    </div>
    <${Oo} panel=${e} header=${t} />
    <${qo} panel=${e} header=${t} />`}function Oo({panel:e,header:t}){let n=y(()=>{let r=Je(t,e.now());return r===null?"":k(r)}),s=bt(t);if(!n)return t.state==="ended"||s===null?null:q`<div class="meter">
          <dt>${i("console-planned")}</dt>
          <dd><time>${b(s,t.timezone)}</time></dd>
        </div>`;let o=n.startsWith("+");return q`<div class="meter" data-over=${o}>
    <dt>${o?i("console-over-slot"):i("console-left-to",{time:b(gt(t)??0,t.timezone)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function qo({panel:e,header:t}){let n=y(()=>{let r=Ft(t,e.rows("items"),e.row("turns",t.turn),e.now());return r===null?null:Math.round(r/1e3)});if(n===null)return null;let s=Xe(n*1e3),o=(gt(t)??0)+n*1e3;return q`<div class="meter pace" data-pace=${s}>
    <dt>${i("console-ends",{time:b(o,t.timezone)})}</dt>
    <dd><${m} name=${Eo[s]} />${i(`console-pace-${s.replace("_","-")}`,{length:ht(n*1e3)})}</dd>
  </div>`}function Mo({panel:e}){let{phones:t,people:n={}}=e.here.value,s=rt(e.rows("people"),n),o=s.missing.length===0;return q`<span class="here">
    ${t!==void 0&&q`<${p} title=${i("console-phones-why")}>${i("console-phones",{count:t})}<//>`}
    <${p} tone=${o?"":"warn"} icon=${o?"":"triangle"} title=${i("console-present-why")}>
      ${i("console-present",{here:T(s.here),of:T(s.of)})}
    <//>
  </span>`}function Ao({panel:e,layout:t}){let n=s=>f(e,"display.show",{layout:s.target.value},{text:i("console-wall-shows",{layout:d("layout",s.target.value)})});return q`<label class="select">
    <span>${i("console-wall")}</span>
    <select value=${t} onChange=${n}>
      ${_o.map(s=>q`<option key=${s} value=${s} selected=${s===t}>${d("layout",s)}</option>`)}
    </select>
  </label>`}function No({panel:e,state:t}){return t!=="live"?null:q`<button type="button" class="btn small" onClick=${()=>f(e,"panel.end",{},{text:i("console-ended")})}><${m} name="square" />${i("console-end")}</button>`}function Io({page:e}){return e.languages.filter(n=>n.code!==e.language).map(n=>q`<a key=${n.code} class="btn ghost small" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}var jo=["questions","speakers","podium","programme"];function zo({page:e,panel:t}){let n=Lo(()=>new ct(t),[]),[s,o]=Po("questions"),r=Ro(null),a=()=>r.current?.showModal();return qe(Do(t,n,a)),et`<div class="console" data-pane=${s} data-state=${t.header.value.state}>
    <${vn} page=${e} panel=${t} help=${a} />
    <${bn} panel=${t} />
    <main>
      <div class="middle"><${We} panel=${t} /><${en} panel=${t} /></div>
      <div class="work">
        <${Fo} panel=${t} pane=${s} go=${o} />
        <${pn} panel=${t} desk=${n} />
        <div class="side"><${hn} panel=${t} /><${Qe} panel=${t} /></div>
      </div>
    </main>
    <${Me} dialog=${r} />
  </div>`}function Do(e,t,n){return{j:()=>t.move(1),k:()=>t.move(-1),a:()=>t.approve(),s:()=>t.shortlist(),r:()=>t.open("decline"),">":()=>t.open("assign"),n:()=>Dt(e)," ":()=>Ze(e),z:()=>ke(),"?":n}}function Fo({panel:e,pane:t,go:n}){let s=H(e.rows("questions")),o=it(e.rows("requests"),e.header.value.line??[]),r={questions:s.new,speakers:o.next.length+o.waiting.length},a=e.row("turns",e.header.value.turn);return et`<nav class="panes tabs" aria-label=${i("console-panes")}>
    ${jo.map(c=>et`<button
          key=${c}
          type="button"
          class="tab"
          data-name=${c}
          aria-current=${c===t?"page":void 0}
          onClick=${()=>n(c)}
        >
          ${i(`console-pane-${c}`)}${r[c]>0&&et` <span class="count">${T(r[c])}</span>`}
        </button>`)}
    ${a&&et`<${ut} turn=${a} now=${e.now} />`}
  </nav>`}fe(zo);
