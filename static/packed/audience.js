var Ce=Object.defineProperty;var Ie=(n,t,e)=>t in n?Ce(n,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):n[t]=e;var x=(n,t,e)=>Ie(n,typeof t!="symbol"?t+"":t,e);import{html as Oe,useEffect as Me,useMemo as _t,useState as fs}from"../vendor/vendor.js";import{FluentBundle as qe,FluentResource as Ae}from"../vendor/vendor.js";var F="en",N=null;function Mt(n,t){F=t,N=new qe(W()),N.addResource(new Ae(n))}function a(n,t={}){let e=N?.getMessage(n)?.value;return e?N?.formatPattern(e,t,[])??n:n}var p=(n,t)=>a(`${n}-${t.replace(/[._]/g,"-")}`);function b(n,t={}){let e=`refused-${n.replace(/[._]/g,"-")}`;return N?.getMessage(e)?a(e,Ne(t)):a("refused-internal",{ref:n})}function Ne(n){return Object.fromEntries(Object.entries(n).map(([t,e])=>[t,typeof e=="number"?e:String(e??"")]))}var B=()=>F,W=()=>`${F==="en"?"en-GB":F}-u-nu-latn`,Ot=new Map;function T(n,t="UTC"){let e=Ot.get(t);return e||(e=new Intl.DateTimeFormat(W(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Ot.set(t,e)),e.format(n)}function Ct(n,t="UTC"){let e={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(W(),{...e,hourCycle:"h23",timeZone:t}).format(n)}var k=n=>new Intl.NumberFormat(W()).format(n);import{html as an,render as rn}from"../vendor/vendor.js";import{computed as Ke,io as Qe,signal as V}from"../vendor/vendor.js";function It(){return{epoch:"",version:0,header:null,rows:{}}}function ot(n,t){return t.epoch!==n.epoch?t.from===0?{view:st({},t),ask:!1}:{view:n,ask:!0}:t.to<=n.version?{view:n,ask:!1}:t.from===0?{view:st({},t),ask:!1}:t.from>n.version?{view:n,ask:!0}:{view:st(n.rows,t),ask:!1}}function st(n,t){let e={...n};for(let[s,o]of Object.entries(t.up??{}))e[s]={...e[s],...Object.fromEntries(o.map(i=>[i.id,i]))};for(let[s,o]of Object.entries(t.gone??{})){let i=new Set(o);e[s]=Object.fromEntries(Object.entries(e[s]??{}).filter(([r])=>!i.has(r)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:e}}var _=class extends Error{constructor({code:t="",retry:e=0}={}){super(t||"no answer"),this.code=t,this.retry=e}},qt=n=>new at(n),at=class{constructor({code:t,as:e,fetch:s,wait:o}){this.root=`/p/${encodeURIComponent(t)}`,this.as=e,this.fetch=s,this.wait=o}async view({epoch:t,version:e}){let s=t?`&since=${encodeURIComponent(`${t}.${e}`)}`:"",o=t?{"If-None-Match":`"${t}.${e}.${this.as}"`}:{},i=await this.ask(`${this.root}/view?as=${this.as}${s}`,{headers:o});if(i.status===304)return null;let r=await it(i);if(!i.ok)throw new _({code:r.code,retry:r.data?.retry_ms});return r}async command(t){let e=await it(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof e.ok!="boolean")throw new _;return e}async mine(t){let e=await it(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(e.mine)?e.mine:[]}post(t,e){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)})}async ask(t,e){let s=new AbortController,o=this.wait(8e3,()=>s.abort());try{let{fetch:i}=this;return await i(t,{...e,cache:"no-store",credentials:"same-origin",redirect:"error",signal:s.signal})}catch{throw new _}finally{o.cancel()}}};async function it(n){try{return await n.json()}catch{throw new _}}function At({tries:n,spread:t,calm:e,random:s}){let o=e?2e4:Rt(2*t,2e4);return Math.min(o,1500*2**n)*(.5+s/2)}function Nt({failures:n,spread:t,told:e,random:s}){return e>0?e+s*1e3:Math.min(Rt(t,1e4),1500*2**n)*(.8+s*.4)}function Rt(n,t){return Math.min(t,Math.max(3e3,n))}var Re=4e3,Le=8e3,Pe=6e4,je=4,Lt=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),ct=n=>n==="public"?5e3:4e3,Pt=n=>new rt(n),rt=class{constructor({as:t,socket:e,http:s,wait:o,mono:i,random:r=Math.random,cursor:c,secrets:u,on:l}){this.as=t,this.makeSocket=e,this.http=s,this.wait=o,this.mono=i,this.random=r,this.cursor=c,this.secrets=u,this.on=l,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.syncing=null,this.again=!1,this.timers={}}mode(){return this.now}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket();this.later("open",Re,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:e=>this.left(t,e?.data?.code),disconnect:()=>this.drop(t),delta:e=>(this.heard(),this.on.delta(e)),pulse:e=>this.pulsed(e),mine:({row:e})=>(this.heard(),this.on.mine([e])),bye:({code:e})=>this.left(t,e)})}listen(t,e){for(let[s,o]of Object.entries(e))t.on(s,i=>{t===this.current&&o(i)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:e,version:s}=this.cursor();(t.epoch!==e||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*ct(this.as),()=>this.drop(t))}left(t,e){Lt.has(e)?this.end(e):this.drop(t)}drop(t){if(t!==this.current)return;let e=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=e?this.random()*this.spread:0;e&&this.turn("none"),(e||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",e?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return At({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=await this.sync();if(this.isSettled())return;this.turn(t?"http":"none"),t&&this.watch();let{failures:e,spread:s,told:o}=this;this.later("poll",Nt({failures:e,spread:s,told:o,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let e=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),e?.now&&this.now!=="ws"&&this.on.sample(t,this.mono(),e.now),e&&this.on.delta(e),!0}catch(e){if(!(e instanceof _))throw e;return Lt.has(e.code)&&this.end(e.code),this.failures+=1,this.told=e.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},e=>this.on.mine(e?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){this.now==="ws"&&(this.takeSample(this.current,je),this.later("measure",Pe,()=>this.measure()))}takeSample(t,e){let s=this.mono();t.emit("clock",{},o=>{t===this.current&&(this.on.sample(s,this.mono(),o.now),e>1&&this.takeSample(t,e-1))})}post(t){return this.now!=="ws"?this.http.command(t):new Promise((e,s)=>{this.current.timeout(Le).emit("command",t,(o,i)=>{o?s(o):e(i)})})}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let e of Object.values(this.timers))e?.cancel();t?.close()}turn(t,e=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,e))}later(t,e,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(e,s)}};import{signal as Fe}from"../vendor/vendor.js";var Be=1e3;function jt({as:n,mode:t,now:e,mono:s}){let o=s(),i="",r=Fe(u()),c=setInterval(()=>r.value=u(),Be);return{signal:r,contact:()=>{o=s(),r.value.state!==u().state&&(r.value=u())},moved:l=>{i=l,r.value=u()},close:()=>clearInterval(c)};function u(){let l=s()-o;return{state:We(t(),l/ct(n)),at:e()-l,age:l,code:i}}}function We(n,t){return n==="ended"?"ended":t>2.5?"offline":n==="none"||t>1.5?"late":n==="ws"?"live":"http"}function Bt(n=0,t=0){let e=[],s=n-t;return{sample(o,i,r){let c=Math.max(0,i-o);e=[...e,{trip:c,offset:r+c/2-i}].slice(-12),s=Ft(e).offset},pulse(o,i){return e.length>0&&Math.abs(o-(i+s))<=500+Ft(e).trip?!1:(e=[],!0)},value:()=>s}}function Ft(n){return n.reduce((t,e)=>e.trip<t.trip?e:t)}var De="abcdefghijklmnopqrstuvwxyz0123456789";function q(){let n=crypto.getRandomValues(new Uint8Array(16));n[6]=n[6]&15|64,n[8]=n[8]&63|128;let t=[...n].map(e=>e.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var D=()=>Wt(20),H=()=>Wt(26);function Wt(n){let t="";for(;t.length<n;)for(let e of crypto.getRandomValues(new Uint8Array(n*2)))e<252&&t.length<n&&(t+=De[e%36]);return t}var He=1e3,Ve=15e3,Ut=n=>new lt(n),lt=class{constructor({post:t,storage:e=null,key:s="",lifetime:o=null,now:i,wait:r,random:c=Math.random,changed:u=()=>{}}){this.post=t,this.storage=e,this.key=s,this.lifetime=o,this.now=i,this.wait=r,this.random=c,this.changed=u,this.entries=Vt(e,s,i()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,e,{keep:s=!1,id:o=q()}={}){let i=new Promise(r=>this.promised.set(o,r));return this.replace([...this.entries,{id:o,name:t,args:e,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),i}go(t){t&&!this.open&&this.replace(this.entries.map(e=>e.failed?{...e,after:0,failed:!1}:e)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=Vt(this.storage,this.key,this.now());this.entries=t.map(e=>e.id===this.flying?{...e,state:"sending"}:e),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,i)=>o.state==="waiting"&&!this.isBlocked(o,i));if(t.length===0)return;let e=t.reduce((o,i)=>i.after<o.after?i:o),s=Math.max(0,e.after-this.now());this.open&&s===0?this.fly(e):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,e){let s=Dt(t);return s!==""&&this.entries.slice(0,e).some(o=>o.state!=="refused"&&Dt(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let e=Math.min(Ve,He*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+e,failed:!0})}this.flying="",this.next()}settle(t,e){if(!e.ok&&typeof e.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+e.data.retry_ms});return}!e.ok&&t.keep?this.change(t.id,{state:"refused",code:e.code,data:e.data??{}}):this.remove(t.id),this.resolve(t.id,e),Ht(t)&&this.spread()}spread(){let t=this.now(),e=s=>s.state!=="waiting"||!Ht(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(e))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:e,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(e),this.resolve(e,{ok:!1,id:e,code:"unsent",data:{}}))}resolve(t,e){this.promised.get(t)?.(e),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(e=>e.id!==t))}change(t,e){this.replace(this.entries.map(s=>s.id===t?{...s,...e}:s))}replace(t){this.entries=t,Ue(this.storage,this.key,t),this.changed()}};function Dt({name:n,args:t}){let e=t.question??t.request??t.turn??t.cue??t.link??"";return e&&`${n.split(".")[0]} ${e}`}function Ht({name:n,args:t}){return n==="question.ask"&&!t.name}function Vt(n,t,e){try{return JSON.parse(n?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,e+3e4)}))}catch{return[]}}function Ue(n,t,e){try{e.length>0?n?.setItem(t,JSON.stringify(e)):n?.removeItem(t)}catch{}}function Kt(){try{return localStorage}catch{return null}}var Je=15e3,Ze=20,R=()=>performance.now();function ut(n,t){let e=setTimeout(t,n);return{cancel:()=>clearTimeout(e)}}var Qt=n=>new dt(n),dt=class{constructor({code:t,as:e="public",first:s,person:o=null}){x(this,"now",()=>R()+this.offset.value());x(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));x(this,"row",(t,e)=>e?this.view.value.rows[t]?.[e]??null:null);x(this,"send",(t,e,s)=>this.outbox.send(t,e,s));x(this,"undo",t=>this.send("receipt.undo",{command:t.id}));x(this,"dismiss",t=>this.outbox.dismiss(t));x(this,"watch",t=>{let e=t.slice(-Ze);e.join()!==this.secrets.join()&&(this.secrets=e,this.connection.watch())});x(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=e,this.person=o,this.view=V(ot(It(),s).view),this.header=Ke(()=>this.view.value.header??{}),this.here=V({}),this.mine=V({}),this.pending=V([]),this.secrets=[],this.offset=Bt(s.now??Date.now(),R()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=jt({as:e,mode:()=>this.connection.mode(),now:this.now,mono:R}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:e}=this;return Pt({as:e,socket:()=>Qe({transports:["websocket"],auth:{panel:t,as:e},reconnection:!1,forceNew:!0}),http:qt({code:t,as:e,fetch:(s,o)=>fetch(s,o),wait:ut}),wait:ut,mono:R,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:s=>this.put(s),sample:this.offset.sample,pulse:s=>this.pulsed(s),mine:s=>this.became(s),mode:(s,o)=>this.moved(s,o),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return Ut({post:e=>this.connection.post(e),storage:t?Kt():null,key:this.outboxKey(),lifetime:t?null:Je,now:()=>Date.now(),wait:ut,changed:()=>this.pending.value=this.outbox.list()})}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:e,ask:s}=ot(this.view.value,t);this.view.value=e,s&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,R())&&this.connection.measure()}became(t){let e=t.filter(s=>s!==null);e.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(e.map(s=>[s.id,s]))})}moved(t,e){this.fresh.moved(e),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),e=s=>s.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",e),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",e)}}};import{html as Ge,signal as Ye}from"../vendor/vendor.js";import{html as m}from"../vendor/vendor.js";var ze={dot:m`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:m`<circle cx="8" cy="8" r="4.5" />`,triangle:m`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:m`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:m`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:m`<path d="m4 4 8 8m0-8-8 8" />`,pause:m`<path d="M5.5 3.5v9m5-9v9" />`,clock:m`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:m`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:m`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:m`<path d="M8 3v10M3 8h10" />`,undo:m`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:m`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:m`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:m`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:m`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:m`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:m`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:m`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:m`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function d({name:n}){return m`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${ze[n]}</svg
  >`}var Jt="moderator.theme",pt=["auto","light","dark"],E=Ye("auto");function Zt(){try{E.value=localStorage.getItem(Jt)??"auto"}catch{}Gt()}function zt(){let n=a(`theme-${E.value}`);return Ge`<button type="button" class="btn ghost icon" onClick=${Xe} aria-label=${n} title=${n}>
    <${d} name=${E.value} />
  </button>`}function Xe(){E.value=pt[(pt.indexOf(E.value)+1)%pt.length];try{localStorage.setItem(Jt,E.value)}catch{}Gt()}function Gt(){E.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=E.value}import{html as U,signal as tn}from"../vendor/vendor.js";var en=3,O=tn([]),nn=0,mt=null;function M({text:n,undo:t,tone:e="",ms:s=t?1e4:6e3}){let o=nn+=1,i=()=>{O.value=O.value.filter(c=>c.id!==o)},r=O.value.filter(c=>c.text!==n||c.undo);return O.value=[...r,{id:o,text:n,tone:e,undo:t}].slice(-en),setTimeout(i,s),i}var sn=({currentTarget:n,relatedTarget:t})=>{t&&!n.contains(t)&&(mt=t)};function Yt(){return U`<div class="toasts" role="status" aria-live="polite" onFocusIn=${sn}>
    ${O.value.map(n=>U`<${on} key=${n.id} ...${n} />`)}
  </div>`}function on({id:n,text:t,tone:e,undo:s}){let o=()=>{O.value=O.value.filter(r=>r.id!==n),mt?.isConnected&&mt.focus({preventScroll:!0})},i=()=>{o(),s?.()};return U`<div class=${`toast ${e}`}>
    <span class="words">${t}</span>
    ${s&&U`<button type="button" class="btn small" onClick=${i}><${d} name="undo" />${a("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${a("close")} onClick=${o}><${d} name="cross" /></button>
  </div>`}Zt();async function Xt(n){await cn();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),e=document.getElementById("app");Mt(t.messages,t.language);let s=Qt({code:t.code,as:t.as,first:t.first,person:t.person}),o=ln(e),i=dn(e);e.replaceChildren(),rn(an`<${n} page=${t} panel=${s} typed=${o} /><${Yt} />`,e),document.documentElement.dataset.ready="yes",i()}function cn(){return document.readyState!=="loading"?Promise.resolve():new Promise(n=>document.addEventListener("DOMContentLoaded",n,{once:!0}))}function ln(n){let t={};for(let e of n.querySelectorAll("[name]"))e.type==="hidden"||e.type==="radio"&&!e.checked||t[e.name]&&!un(e)||(t[e.name]=e.type==="checkbox"?String(e.checked):e.value);return t}function un(n){return n.type==="radio"||n.type==="checkbox"?n.checked!==n.defaultChecked:n.value!==(n.defaultValue??"")}function dn(n){let t=n.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:e,selectionStart:s,selectionEnd:o}=t;return()=>{let r=[...n.querySelectorAll(`[name="${CSS.escape(e)}"]`)].find(c=>c.offsetParent!==null);r?.focus({preventScroll:!0}),s!==null&&r?.setSelectionRange(s,o)}}import{html as L}from"../vendor/vendor.js";import{html as te}from"../vendor/vendor.js";function v({tone:n="",icon:t="",title:e,children:s}){return te`<span class=${`chip ${n}`} title=${e}>${t&&te`<${d} name=${t} />`}<span>${s}</span></span>`}var pn={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function ne({panel:n,exact:t=!1}){let{state:e,age:s}=n.freshness.value,[o,i]=pn[e];if(!["live","rehearsal"].includes(n.header.value.state)&&(e==="live"||e==="http"))return L`<${v} tone=${o} icon=${i} title=${a(`fresh-${e}-why`)}>${a("fresh-connected")}<//>`;let c=e==="live"&&t?a("fresh-live-age",{age:k(Math.round(s/100)/10)}):a(`fresh-${e}`,oe(s));return L`<${v} tone=${o} icon=${i} title=${a(`fresh-${e}-why`)}>${c}<//>`}function se({panel:n}){let{state:t,at:e,age:s,code:o}=n.freshness.value;if(t==="ended")return L`<${ee} tone="over" icon="square" text=${p("bye",o)} />`;if(t!=="offline")return null;let i=T(e,n.header.value.timezone);return L`<${ee} tone="warn" icon="triangle" text=${a("fresh-stale",{...oe(s),time:i})} />`}function ee({tone:n,icon:t,text:e}){return L`<p class=${`banner ${n}`} role="status"><${d} name=${t} /><span>${e}</span></p>`}var oe=n=>({seconds:Math.round(n/1e3)});import{html as S,useId as An,useState as Nn}from"../vendor/vendor.js";import{html as y,useId as ie}from"../vendor/vendor.js";var mn=["state","un","nhri","local","civil","academia","media","other"];function K(n){return{value:t=>n.value[t]??"",set:(t,e)=>{n.value={...n.value,[t]:e}},clear:(...t)=>{n.value=Object.fromEntries(Object.entries(n.value).filter(([e])=>!t.includes(e)))}}}function A({form:n,name:t,label:e,optional:s=!1,wrong:o="",max:i=120,autocomplete:r="off"}){let c=ie();return y`<div class="field">
    <label for=${c}>${e} ${s&&y`<span class="optional">${a("optional")}</span>`}</label>
    <input
      class="input"
      id=${c}
      name=${`arg.${t}`}
      dir="auto"
      maxlength=${i}
      autocomplete=${r}
      value=${n.value(t)}
      onInput=${u=>n.set(t,u.target.value)}
      required=${!s}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${o?`${c}-wrong`:void 0}
    />
    ${o&&y`<${ht} id=${`${c}-wrong`} text=${o} />`}
  </div>`}function ht({id:n,text:t}){return y`<p class="wrong" id=${n}><${d} name="triangle" /><span>${t}</span></p>`}function ft({form:n,name:t,legend:e,options:s}){let o=n.value(t)||s[0][0];return y`<fieldset class="field">
    <legend class="legend">${e}</legend>
    <div class="choices">
      ${s.map(([i,r])=>y`<label class="choice">
          <input
            type="radio"
            name=${`arg.${t}`}
            value=${i}
            checked=${o===i}
            onChange=${()=>n.set(t,i)}
          /><span>${r}</span>
        </label>`)}
    </div>
  </fieldset>`}function Q({form:n}){let t=mn.map(e=>[e,p("group",e)]);return y`<${A} form=${n} name="organisation" label=${a("field-organisation")} optional autocomplete="organization" />
    <${$t} form=${n} name="group" label=${a("field-group")} options=${[["",a("group-none")],...t]} />
    <${ft}
      form=${n}
      name="channel"
      legend=${a("field-channel")}
      options=${[["room",a("channel-room")],["online",a("channel-online")]]}
    />`}function $t({form:n,name:t,label:e,options:s}){let o=ie();return y`<div class="field">
    <label for=${o}>${e}</label>
    <select
      class="input"
      id=${o}
      name=${`arg.${t}`}
      onChange=${i=>n.set(t,i.target.value)}
    >
      ${s.map(([i,r])=>y`<option value=${i} selected=${n.value(t)===i}>${r}</option>`)}
    </select>
  </div>`}import{html as hn}from"../vendor/vendor.js";function ae(n){return ce(n,n.asking)}function re(n){return ce(n,n.floor_open)}function ce(n,t){return n.state==="ended"?"ended":n.state==="draft"?"early":t?"open":"closed"}function P({kind:n,floor:t=!1}){let e=n==="early"?"clock":n==="ended"?"check":"lock",s=t?"floor":"ask";return hn`<div class="notice card">
    <${d} name=${e} />
    <div>
      <h2>${a(`notice-${s}-${n}`)}</h2>
      <p class="muted">${a(`notice-${s}-${n}-more`)}</p>
    </div>
  </div>`}import{html as $}from"../vendor/vendor.js";import{h as fn}from"../vendor/vendor.js";function C({text:n,lang:t,as:e="p",class:s=""}){return fn(e,{dir:"auto",lang:t||void 0,class:`said ${s}`},n)}import{useEffect as $n,useRef as gn,useState as vn}from"../vendor/vendor.js";var wn=10;function le(n){let[t,e]=vn(0),s=gn(n);return s.current=n,$n(()=>{if(t===0)return;let o=setTimeout(()=>{e(t-1),t===1&&s.current()},1e3);return()=>clearTimeout(o)},[t]),{left:t,start:()=>e(wn),stop:()=>e(0)}}var ue={unsent:[0,"warn","wait"],refused:[0,"over","cross"],new:[0,"accent","dot"],approved:[1,"accent","dot"],next:[2,"accent","dot"],asked:[3,"accent","dot"],answered:[4,"live","check"],written:[4,"live","check"],declined:[-1,"quiet","cross"],withdrawn:[-1,"quiet","undo"]},bn=["new","approved","next","asked"],kn=new Set(["new","approved","next"]),xn=new Set(["answered","written","declined","withdrawn"]);function J(n,t){let e=n.pending.value.find(o=>o.id===t.command),s=n.mine.value[t.id]??null;return s?{state:s.state,row:s,entry:e}:e?.state==="refused"?{state:"refused",row:s,entry:e}:{state:e?"unsent":"sent",row:s,entry:e}}function de({panel:n,device:t,mine:e,again:s}){let o=t.things.value.filter(c=>c.noun==="questions"),i=new Set(o.map(c=>c.id)),r=e.filter(c=>c.noun==="questions"&&!i.has(c.id));return o.length+r.length===0?null:$`<div class="stack">
    <h2>${a("own-title",{count:o.length+r.length})}</h2>
    ${o.map(c=>$`<${Sn} key=${c.id} panel=${n} device=${t} thing=${c} again=${s} />`)}
    ${r.map(c=>$`<${yn} key=${c.id} row=${c} state=${n.row("questions",c.id)?.state??c.state} />`)}
  </div>`}function yn({row:n,state:t}){return $`<article class="card own" data-state=${t}>
    ${n.text&&$`<${C} text=${n.text} />`}
    <${pe} state=${t} row=${n} />
  </article>`}function Sn({panel:n,device:t,thing:e,again:s}){let{state:o,row:i,entry:r}=J(n,e),c=o==="withdrawn"?"":i?.text||e.text,u=()=>{n.dismiss(e.command),t.forget(e.id)},l=()=>{u(),s(e)};return $`<article class="card own" data-state=${o}>
    ${c&&$`<${C} text=${c} />`}
    <${pe} state=${o==="sent"?"new":o} row=${i} entry=${r} />
    ${(o==="refused"||r?.state==="waiting")&&$`<div class="acts"><button type="button" class="btn" onClick=${l}>${a("own-change")}</button></div>`}
    ${kn.has(o)&&$`<${gt} panel=${n} device=${t} thing=${e} name="question.withdraw" />`}
    ${xn.has(o)&&$`<div class="acts"><button type="button" class="btn ghost" onClick=${u}>${a("own-hide")}</button></div>`}
  </article>`}function pe({state:n,row:t,entry:e}){let[s,o,i]=ue[n]??ue.new;return $`<div class="life" data-tone=${o}>
    ${s>=0&&$`<ol class="steps" aria-hidden="true">
      ${bn.map((r,c)=>$`<li key=${r} data-step=${c<s?"done":c===s&&o==="accent"?"now":"ahead"}></li>`)}
    </ol>`}
    <p class="words"><${d} name=${i} /><span>${Tn(n,t,e)}</span></p>
  </div>`}function Tn(n,t,e){if(n==="refused")return b(e.code,e.data);if(n==="declined")return`${a("life-declined")} ${t?.reason?p("reason",t.reason):""}`;let s=n==="next"&&t?.place?a("life-next-place",{place:t.place}):a(`life-${n}`),o=t?.voices>1?` ${a("life-joined",{count:t.voices-1})}`:"";return s+o}function gt({panel:n,device:t,thing:e,name:s}){let o=e.noun==="questions"?"question":"request",i=le(()=>{n.send(s,{[o]:e.id,secret:e.secret}),t.erase(e.id)});return i.left===0?$`<div class="acts"><button type="button" class="btn ghost" onClick=${i.start}>${a("withdraw")}</button></div>`:$`<div class="acts held" role="status">
    <span>${a("withdraw-in",{seconds:i.left})}</span>
    <button type="button" class="btn" onClick=${i.stop}><${d} name="undo" />${a("withdraw-keep")}</button>
  </div>`}import{html as g}from"../vendor/vendor.js";import{useRef as _n,useState as En}from"../vendor/vendor.js";function me(n,{hold:t=!0,mine:e=()=>!1}={}){let s=_n(null),[,o]=En(0);(s.current===null||!t)&&(s.current=n.map(l=>l.id));let i=new Map(n.map(l=>[l.id,l])),r=new Set(s.current),c=n.filter(l=>!r.has(l.id)&&e(l)).map(l=>l.id);s.current=[...c,...s.current.filter(l=>i.has(l))];let u=new Set(s.current);return{shown:s.current.map(l=>i.get(l)),waiting:n.filter(l=>!u.has(l.id)).length,reveal:()=>{s.current=n.map(l=>l.id),o(l=>l+1)}}}var he=new Set(["approved","next","asked"]),On={asked:["live","dot"],next:["accent","up"],approved:["","ring"],answered:["live","check"],written:["","check"]};function fe({panel:n,device:t}){let e=new Set(t.things.value.map(l=>l.id)),s=n.rows("questions").filter(l=>he.has(l.state)&&!e.has(l.id)).sort((l,et)=>et.number-l.number),{shown:o,waiting:i,reveal:r}=me(s),{support:c,state:u}=n.header.value;return u==="ended"&&s.length===0?null:g`<div class="stack">
    <h2>${a("others-title")}</h2>
    ${c!=="off"&&o.length>0&&g`<p class="hint">${a(`support-${c}`)}</p>`}
    ${i>0&&g`<button type="button" class="btn more-new wide" onClick=${r}><${d} name="up" />${a("others-new",{count:i})}</button>`}
    ${o.length===0&&i===0?g`<p class="empty">${a("others-empty")}</p>`:g`<ul class="stack">
          ${o.map(l=>g`<${vt} key=${l.id} panel=${n} device=${t} row=${l} support=${c!=="off"} />`)}
        </ul>`}
  </div>`}function vt({panel:n,device:t,row:e,support:s=!1}){let o=n.row("tallies",e.id),i=n.row("people",e.for),[r,c]=On[e.state]??["","ring"];return g`<li class="card question" data-state=${e.state}>
    <p class="meta">
      <span class="number">Q${e.number}</span>
      <${v} tone=${r} icon=${c}>${p("question",e.state)}<//>
      ${i&&g`<span class="muted">${a("for-person",{name:i.name})}</span>`}
    </p>
    <${C} text=${e.text} lang=${e.language} />
    <div class="foot">
      <p class="muted by">${Mn(e)}</p>
      ${s&&he.has(e.state)?g`<${Cn} panel=${n} device=${t} row=${e} voices=${o?.voices} />`:o&&g`<p class="muted">${a("voices",{count:o.voices})}</p>`}
    </div>
  </li>`}function Mn(n){return n.name?g`<bdi>${n.name}</bdi>${n.organisation&&g` · <bdi>${n.organisation}</bdi>`}${n.group&&` \xB7 ${p("group",n.group)}`}`:a("anonymous")}function Cn({panel:n,device:t,row:e,voices:s}){let o=!!t.supported.value[e.id];return g`<button type="button" class="btn support" aria-pressed=${o?"true":"false"} onClick=${async()=>{t.support(e.id,!o);let r=await n.send("question.support",{question:e.id,supported:!o});r.ok||r.code==="dismissed"||(t.support(e.id,o),M({text:b(r.code,r.data),tone:"over"}))}}>
    <${d} name=${o?"check":"support"} /><span>${a("support-me-too")}</span>
    ${s!==void 0&&g`<span class="voices"><span aria-hidden="true">${s}</span><span class="unseen">${a("voices",{count:s})}</span></span>`}
  </button>`}var In=3e3;function Z(n,t,e){let s=()=>M({text:a("ask-kept")}),o=["live","http"].includes(t.freshness.value.state),i=setTimeout(s,o?In:0);n.then(({ok:r})=>{clearTimeout(i),r&&M({text:a(e),ms:4e3})})}var $e="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,qn=120;function z(n,t=1e4){if(n.length>t*10)return n.length;if(!$e)return[...n].length;let e=0;for(let s of $e.segment(n))e+=1;return e}function ge(n){let t=n.trim().split(/\s+/).filter(Boolean).length;return Math.round(t/qn*60)}function ve({panel:n,device:t,draft:e,mine:s}){let o=ae(n.header.value);return S`<section class="pane ask" aria-label=${a("tab-ask")}>
    ${o==="ended"||o==="closed"?S`<${P} kind=${o} />`:S`<${Ln} panel=${n} device=${t} draft=${e} early=${o==="early"} />`}
    <${de} panel=${n} device=${t} mine=${s} again=${i=>Rn(e,i)} />
    <${fe} panel=${n} device=${t} />
  </section>`}function Rn(n,t){n.value={...n.value,text:t.text},document.getElementById("question-text")?.focus()}function Ln({panel:n,device:t,draft:e,early:s}){let o=K(e),[i,r]=Nn({field:"",text:""}),c=n.header.value.question_limit,u=o.value("text"),l=o.value("who")==="named",et=Et=>{Et.preventDefault();let nt=s?{field:"",text:""}:Fn(o,l,c);if(r(nt??{field:"",text:""}),nt)return Et.target.elements[`arg.${nt.field}`]?.focus();Bn(n,t,o,l)};return S`<form class="form" method="post" action=${`/p/${n.code}/commands`} onSubmit=${et} novalidate>
    ${s&&S`<${P} kind="early" />`}
    <${Pn} form=${o} limit=${c} wrong=${i.field==="text"?i.text:""} />
    <${ft}
      form=${o}
      name="who"
      legend=${a("who-asks")}
      options=${[["anonymous",a("who-anonymous")],["named",a("who-named")]]}
    />
    ${l&&S`<div class="more">
      <${A}
        form=${o}
        name="name"
        label=${a("field-name")}
        wrong=${i.field==="name"?i.text:""}
        autocomplete="name"
      />
      <${Q} form=${o} />
    </div>`}
    <${jn} panel=${n} form=${o} />
    <button class="btn primary big wide" disabled=${s||z(u,c)>c}>${a("ask-send")}</button>
    <p class="hint">${a(l?"seen-named":"seen-anonymous")}</p>
  </form>`}function Pn({form:n,limit:t,wrong:e}){let s=An(),o=n.value("text"),i=z(o,t),r=i>t,c=ge(o),u=e||(r?a("ask-over",{over:i-t}):"");return S`<div class="field">
    <label for="question-text">${a("ask-label")}</label>
    <textarea
      class="input"
      id="question-text"
      name="arg.text"
      rows="4"
      dir="auto"
      value=${o}
      onInput=${l=>n.set("text",l.target.value)}
      aria-invalid=${u?"true":void 0}
      aria-describedby=${`${s}-count ${s}-wrong`}
    ></textarea>
    <p class="under hint" id=${`${s}-count`}>
      <span>${c>0&&a("ask-aloud",{seconds:c})}</span>
      <span class="count" data-over=${r}><span class="unseen">${a("ask-count")} </span><bdi dir="ltr">${k(i)} / ${k(t)}</bdi></span>
    </p>
    <div id=${`${s}-wrong`} aria-live="polite">${u&&S`<${ht} text=${u} />`}</div>
  </div>`}function jn({panel:n,form:t}){let e=n.rows("people").filter(o=>o.part!=="moderator").sort((o,i)=>o.place-i.place);if(e.length===0)return null;let s=e.map(o=>[o.id,[o.honorific,o.name].filter(Boolean).join(" ")]);return S`<${$t} form=${t} name="for" label=${a("for-whom")} options=${[["",a("for-panel")],...s]} />`}function Fn(n,t,e){return n.value("text").trim()?z(n.value("text"),e)>e?{field:"text",text:b("too_long",{field:"text",limit:e})}:t&&!n.value("name").trim()?{field:"name",text:b("empty",{field:"name"})}:null:{field:"text",text:b("empty",{field:"text"})}}function Bn(n,t,e,s){let o=e.value("text").trim(),i={noun:"questions",id:D(),secret:H(),text:o,name:"",command:q(),at:n.now()},r={question:i.id,text:o,secret:i.secret,language:B()};if(e.value("for")&&(r.for=e.value("for")),s){i.name=e.value("name").trim(),Object.assign(r,{name:i.name,channel:e.value("channel")||"room"});for(let c of["organisation","group"])e.value(c).trim()&&(r[c]=e.value(c).trim())}t.add(i),e.clear("text","for"),Z(n.send("question.ask",r,{keep:!0,id:i.command}),n,"ask-sent")}import{effect as Wn,signal as Dn}from"../vendor/vendor.js";var Hn=60;function we(n){let t=wt(`moderator.${n}.own`,[]),e=wt(`moderator.${n}.supported`,{});return{things:t,add:s=>t.value=[s,...t.value].slice(0,Hn),forget:s=>t.value=t.value.filter(o=>o.id!==s),erase:s=>t.value=t.value.map(o=>o.id===s?{...o,text:"",name:""}:o),supported:e,support:(s,o)=>{let{[s]:i,...r}=e.value;e.value=o?{...r,[s]:!0}:r},draft:s=>wt(`moderator.${n}.draft.${s}`,{})}}function wt(n,t){let e=Dn(Vn(n,t));return Wn(()=>Un(n,e.value)),e}function Vn(n,t){try{return JSON.parse(localStorage.getItem(n)??"null")??t}catch{return t}}function Un(n,t){try{localStorage.setItem(n,JSON.stringify(t))}catch{}}import{html as f}from"../vendor/vendor.js";function j(n,t){return n.started_at===null?n.elapsed:n.elapsed+Math.max(0,t-n.started_at)}function bt(n,t){return n.limit===null?null:n.limit-j(n,t)}function G(n,t){let e=bt(n,t);return e===null||n.limit===null?"green":e<=0?"red":e<=(n.limit<=6e4?15e3:3e4)?"amber":"green"}function I(n){if(n===null)return"";let t=n<0?Math.floor(-n/1e3):Math.ceil(n/1e3);return`${n<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as kt,useEffect as Kn,useState as Qn}from"../vendor/vendor.js";var Jn=250;function Y(n){let[,t]=Qn(0),e=n();return Kn(()=>{let s=setInterval(()=>{n()!==e&&t(o=>o+1)},Jn);return()=>clearInterval(s)}),e}function X({turn:n,now:t,of:e=!1,class:s=""}){let o=Y(()=>n.limit===null?I(-j(n,t())).replace("+",""):I(bt(n,t()))),i=n.limit===null?"none":G(n,t());return kt`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${i} data-paused=${n.state==="paused"}>
    <span class="digits">${o}</span>${e&&n.limit!==null&&kt`${" "}<span class="of">${a("clock-of",{limit:I(n.limit)})}</span>`}
  </span>`}function be({now:n,zone:t}){let e=Y(()=>T(n(),t));return kt`<time class="place-clock">${e}</time>`}import{html as w}from"../vendor/vendor.js";function xe({page:n,panel:t}){let e=t.header.value;return w`<header class="top">
    <div class="row">
      <${ne} panel=${t} />
      ${e.state==="rehearsal"&&w`<${v} tone="warn" icon="triangle">${p("panel","rehearsal")}<//>`}
      <span class="push"></span>
      <${Zn} page=${n} />
      <${zt} />
    </div>
    <h1><bdi>${e.title}</bdi></h1>
    <p class="muted place">
      ${e.room&&w`<bdi>${e.room}</bdi><span aria-hidden="true">·</span>`}
      <${be} now=${t.now} zone=${e.timezone} />
    </p>
  </header>`}function Zn({page:n}){let t=n.languages.filter(e=>e.code!==n.language);return t.length===0?null:t.length===1?w`<${ke} one=${t[0]} />`:w`<details class="menu">
    <summary class="btn ghost"><${d} name="globe" />${a("language")}</summary>
    <div class="card">${t.map(e=>w`<${ke} key=${e.code} one=${e} />`)}</div>
  </details>`}function ke({one:n}){return w`<a class="btn ghost" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`}function ye({panel:n}){let t=n.header.value,e=n.row("turns",t.turn);if(!e)return w`<div class="strip quiet"><p>${yt(n)}</p></div>`;let s=e.state==="paused";return w`<div class="strip">
    <${d} name=${s?"pause":"dot"} />
    <div class="who">
      <p class="name"><span class="unseen">${a("strip-speaking")} </span><bdi>${e.name}</bdi></p>
      <p class="muted">${s?`${p("turn","paused")} \xB7 ${p("pause",e.pause??"technical")}`:w`<bdi>${e.organisation||p("turn",e.kind)}</bdi>`}</p>
    </div>
    <${X} turn=${e} now=${n.now} />
  </div>`}function xt(n){return n.kind==="question"?a("question-number",{number:n.name}):n.name}function yt(n){let t=n.header.value;if(t.state==="live"&&t.line?.[0])return a("strip-next",{name:xt(t.line[0])});if(t.state!=="open"&&t.state!=="draft")return a(`now-${t.state}`);if(!t.starts_at)return a(`now-${t.state}`);let s=t.starts_at-n.now()<12*36e5?T(t.starts_at,t.timezone):Ct(t.starts_at,t.timezone);return a(t.starts_at>n.now()?"strip-starts":"strip-soon",{when:s})}var zn=[["ask","send"],["speak","speak"],["follow","follow"]];function Se({tab:n,go:t}){return w`<nav class="tabs" aria-label=${a("tabs")}>
    ${zn.map(([e,s])=>{let o=i=>{i.preventDefault(),t(e)};return w`<a key=${e} class="tab" data-tab=${e} href=${`?tab=${e}`} aria-current=${n===e?"page":void 0} onClick=${o}>
        <${d} name=${s} /><span>${a(`tab-${e}`)}</span>
      </a>`})}
  </nav>`}import{html as h,useState as Gn}from"../vendor/vendor.js";var St=new Set(["unsent","sent","waiting","called","speaking","absent"]),Yn=new Set(["waiting","called","absent"]),tt={unsent:["warn","wait"],refused:["over","cross"],sent:["accent","dot"],waiting:["accent","dot"],called:["live","up"],speaking:["live","speak"],absent:["warn","triangle"],done:["quiet","check"],withdrawn:["quiet","undo"]};function Te({panel:n,device:t,draft:e,mine:s}){let o=t.things.value.filter(u=>u.noun==="requests"),i=s.filter(u=>u.noun==="requests"&&St.has(u.state)),r=i.length>0||o.some(u=>St.has(J(n,u).state)),c=re(n.header.value);return h`<section class="pane speak" aria-label=${a("tab-speak")}>
    ${o.map(u=>h`<${es} key=${u.id} panel=${n} device=${t} thing=${u} />`)}
    ${i.map(u=>h`<${ns} key=${u.id} state=${n.row("requests",u.id)?.state??u.state} />`)}
    ${!r&&(c==="open"?h`<${Xn} panel=${n} device=${t} draft=${e} />`:h`<${P} kind=${c} floor />`)}
    <${Tt} panel=${n} own=${new Set([...o,...i].map(u=>u.id))} />
  </section>`}function Xn({panel:n,device:t,draft:e}){let s=K(e),[o,i]=Gn(""),r=c=>{c.preventDefault();let u=!s.value("name").trim();if(i(u?b("empty",{field:"name"}):""),u)return c.target.elements["arg.name"].focus();ts(n,t,s)};return h`<form class="form" method="post" action=${`/p/${n.code}/commands`} onSubmit=${r} novalidate>
    <p>${a("speak-intro")}</p>
    <${A} form=${s} name="name" label=${a("field-name")} wrong=${o} autocomplete="name" />
    <${Q} form=${s} />
    <${A} form=${s} name="topic" label=${a("field-topic")} optional max=${200} />
    <button class="btn primary big wide">${a("speak-send")}</button>
    <p class="hint">${a("seen-speaker")}</p>
  </form>`}function ts(n,t,e){let s=e.value("name").trim(),o={noun:"requests",id:D(),secret:H(),text:e.value("topic").trim(),name:s,command:q(),at:n.now()},i={request:o.id,name:s,secret:o.secret,language:B(),channel:e.value("channel")||"room"};for(let r of["organisation","group","topic"])e.value(r).trim()&&(i[r]=e.value(r).trim());t.add(o),e.clear("topic"),Z(n.send("floor.request",i,{keep:!0,id:o.command}),n,"speak-sent")}function es({panel:n,device:t,thing:e}){let{state:s,entry:o}=J(n,e),[i,r]=tt[s]??tt.sent,c=s==="waiting"?_e(n).findIndex(l=>l.id===e.id)+1:0,u=()=>{n.dismiss(e.command),t.forget(e.id)};return h`<article class="card own request" data-state=${s} role="status">
    <p class="words big" data-tone=${i}>
      <${d} name=${r} />
      <span>${s==="refused"?b(o.code,o.data):c>0?a("speak-place",{place:c}):a(`speak-${s}`)}</span>
    </p>
    <p class="muted"><bdi>${e.name}</bdi>${e.text&&h` · <bdi>${e.text}</bdi>`}</p>
    ${Yn.has(s)&&h`<${gt} panel=${n} device=${t} thing=${e} name="floor.withdraw" />`}
    ${!St.has(s)&&h`<div class="acts"><button type="button" class="btn ghost" onClick=${u}>${a("own-hide")}</button></div>`}
  </article>`}function ns({state:n}){let[t,e]=tt[n]??tt.sent;return h`<article class="card own request" data-state=${n}>
    <p class="words big" data-tone=${t}><${d} name=${e} /><span>${a(`speak-${n}`)}</span></p>
  </article>`}var ss={speaking:0,called:1,waiting:2};function _e(n){let t=e=>ss[e.state]??3;return n.rows("requests").sort((e,s)=>t(e)-t(s)||e.number-s.number)}function Tt({panel:n,own:t=new Set}){let e=_e(n);return h`<div class="stack">
    <h2>${a("speakers-title")} ${e.length>0&&h`<span class="muted">${k(e.length)}</span>`}</h2>
    ${e.length===0?h`<p class="empty">${a("speakers-empty")}</p>`:h`<ol class="card lines">
          ${e.map((s,o)=>h`<li key=${s.id} data-own=${t.has(s.id)} data-state=${s.state}>
              <span class="place">${k(o+1)}</span>
              <span class="who"><span class="name"><bdi>${s.name}</bdi></span><span class="muted">${os(s)}</span></span>
              ${t.has(s.id)&&h`<${v} tone="accent">${a("you")}<//>`}
              ${s.state!=="waiting"&&h`<${v} tone="live" icon="dot">${p("request",s.state)}<//>`}
            </li>`)}
        </ol>`}
  </div>`}function os(n){let t=n.group?p("group",n.group):"";return n.organisation?h`<bdi>${n.organisation}</bdi>${t&&` \xB7 ${t}`}`:t}var is=new Set(["answered","written"]);function Ee({panel:n,device:t}){let e=n.header.value,s=n.rows("questions").filter(o=>is.has(o.state));return s.sort((o,i)=>i.number-o.number),f`<section class="pane follow" aria-label=${a("tab-follow")}>
    <${as} panel=${n} turn=${n.row("turns",e.turn)} />
    <${cs} row=${n.row("questions",e.question)} />
    <${us} panel=${n} stops=${e.line??[]} state=${e.state} />
    <${ps} panel=${n} />
    <${Tt} panel=${n} />
    ${s.length>0&&f`<div class="stack">
      <h2>${a("answered-title")} <span class="muted">${k(s.length)}</span></h2>
      <ul class="stack">${s.map(o=>f`<${vt} key=${o.id} panel=${n} device=${t} row=${o} />`)}</ul>
    </div>`}
  </section>`}function as({panel:n,turn:t}){if(!t)return f`<div class="card now quiet"><p class="name">${yt(n)}</p></div>`;let e=t.state==="paused";return f`<div class="card now">
    <p class="meta">
      <${v} tone=${e?"warn":"live"} icon=${e?"pause":"dot"}>${e?p("pause",t.pause??"technical"):p("turn","running")}<//>
      <span class="muted">${p("turn",t.kind)}</span>
    </p>
    <p class="name"><bdi>${t.name}</bdi></p>
    ${t.organisation&&f`<p class="muted"><bdi>${t.organisation}</bdi></p>`}
    <${X} turn=${t} now=${n.now} of class="huge" />
    <${rs} turn=${t} now=${n.now} />
  </div>`}function rs({turn:n,now:t}){let e=Y(()=>n.limit?Math.min(100,Math.round(j(n,t())/n.limit*100)):0);return n.limit?f`<progress class="bar" max="100" value=${e} data-phase=${G(n,t())} aria-hidden="true"></progress>`:null}function cs({row:n}){return n?f`<div class="stack">
    <h2>${a("asked-title")}</h2>
    <figure class="card asked">
      <${C} text=${n.text} lang=${n.language} class="big" />
      <figcaption class="muted">Q${n.number} · ${n.name?f`<bdi>${n.name}</bdi>`:a("anonymous")}${n.organisation&&f` · <bdi>${n.organisation}</bdi>`}</figcaption>
    </figure>
  </div>`:null}var ls={item:"clock",question:"ring",answer:"speak",floor:"up"};function us({panel:n,stops:t,state:e}){return t.length===0||e==="ended"?null:f`<div class="stack">
    <h2>${a("next-title")}</h2>
    <ol class="card lines">
      ${t.map((s,o)=>f`<li key=${o}>
          <span class="place"><${d} name=${ls[s.kind]??"ring"} /></span>
          <span class="who"><span class="name"><bdi>${ds(n,s)}</bdi></span><span class="muted">${a(`stop-${s.kind}`)}</span></span>
          ${s.limit!==null&&f`<span class="muted tabular">${I(s.limit)}</span>`}
        </li>`)}
    </ol>
  </div>`}function ds(n,t){return t.kind==="question"?n.row("questions",t.question)?.text??xt(t):t.name}function ps({panel:n}){let t=n.rows("items").sort((e,s)=>e.place-s.place);return t.length===0?null:f`<div class="stack">
    <h2>${a("programme-title")}</h2>
    <ol class="card lines programme">${t.map(e=>f`<${hs} key=${e.id} panel=${n} item=${e} />`)}</ol>
  </div>`}var ms={planned:"ring",current:"dot",done:"check"};function hs({panel:n,item:t}){let{starts_at:e,timezone:s}=n.header.value,o=n.row("people",t.person),i=t.started_at??(e?e+t.starts_at:null);return f`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${d} name=${ms[t.state]} /><span class="unseen">${p("item",t.state)}</span></span>
    ${i!==null&&f`<time class="muted tabular">${T(i,s)}</time>`}
    <span class="who">
      <span class="name"><bdi>${t.title||o?.name||p("item",t.kind)}</bdi></span>
      ${t.title&&o&&f`<span class="muted"><bdi>${o.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${I(t.planned)}</span>
  </li>`}var $s=new Set(["ask","speak","follow"]);function gs({page:n,panel:t,typed:e}){let[s,o]=fs(vs(location.search,t.header.value)),i=_t(()=>we(t.code),[]),r=_t(()=>ws(i,s,e),[]),c=_t(bs,[]);Me(()=>t.watch(ks(i)),[i.things.value]),Me(xs,[]);let u=l=>{history.replaceState(null,"",`?tab=${l}`),o(l),scrollTo({top:0})};return Oe`<div class="audience" data-tab=${s}>
    <${xe} page=${n} panel=${t} />
    <aside class="sticky" aria-label=${a("strip")}><${se} panel=${t} /><${ye} panel=${t} /></aside>
    <main id="main">
      <${ve} panel=${t} device=${i} draft=${r.ask} mine=${c} />
      <${Te} panel=${t} device=${i} draft=${r.speak} mine=${c} />
      <${Ee} panel=${t} device=${i} />
      ${!isSecureContext&&Oe`<p class="hint unsecured">${a("unsecured")}</p>`}
    </main>
    <${Se} tab=${s} go=${u} />
  </div>`}function vs(n,t){let e=new URLSearchParams(n).get("tab")??"";return $s.has(e)?e:t.state==="ended"?"follow":"ask"}function ws(n,t,e){let s={ask:n.draft("ask"),speak:n.draft("speak")},o=Object.entries(e).filter(([r,c])=>r.startsWith("arg.")&&c),i=t==="speak"?s.speak:s.ask;return i.value={...i.value,...Object.fromEntries(o.map(([r,c])=>[r.slice(4),c]))},t!=="speak"&&i.value.name&&!i.value.who&&(i.value={...i.value,who:"named"}),s}function bs(){return JSON.parse(document.getElementById("mine")?.textContent??"[]")}function ks(n){return n.things.value.map(t=>t.secret).reverse()}function xs(){let n=new URLSearchParams(location.search);n.has("sent")&&(M({text:a("sent-plain")}),n.delete("sent"),history.replaceState(null,"",`?${n}`))}Xt(gs);
