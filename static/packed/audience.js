import{html as Me,useEffect as Ie,useMemo as Mt,useState as ys}from"../vendor/vendor.js";import{FluentBundle as Fe,FluentResource as Be}from"../vendor/vendor.js";var J="en",W=null;function Ct(e,t){J=t,W=new Fe(Z()),W.addResource(new Be(e))}function i(e,t={}){let n=W?.getMessage(e)?.value;return n?W?.formatPattern(n,t,[])??e:e}var f=(e,t)=>i(`${e}-${t.replace(/[._]/g,"-")}`);function S(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return W?.getMessage(n)?i(n,We(t)):i("refused-internal",{ref:e})}function We(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var K=()=>J,Z=()=>`${J==="en"?"en-GB":J}-u-nu-latn`,qt=new Map;function I(e,t="UTC"){let n=qt.get(t);return n||(n=new Intl.DateTimeFormat(Z(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),qt.set(t,n)),n.format(e)}function At(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(Z(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var _=e=>new Intl.NumberFormat(Z()).format(e);import{html as hn,render as $n}from"../vendor/vendor.js";import{computed as tn,io as en,signal as D}from"../vendor/vendor.js";function Nt(){return{epoch:"",version:0,header:null,rows:{}}}function lt(e,t){return t.epoch!==e.epoch?t.from===0?{view:ct({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:ct({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:ct(e.rows,t),ask:!1}}function ct(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(a=>[a.id,a]))};for(let[s,o]of Object.entries(t.gone??{})){let a=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([c])=>!a.has(c)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}var O=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}};function Rt({code:e,as:t,fetch:n,wait:s}){let o=`/p/${encodeURIComponent(e)}`;return{async view({epoch:r,version:l}){let u=r?`&since=${encodeURIComponent(`${r}.${l}`)}`:"",m=r?{"If-None-Match":`"${r}.${l}.${t}"`}:{},k=await c(`${o}/view?as=${t}${u}`,{headers:m});if(k.status===304)return null;let E=await ut(k);if(!k.ok)throw new O({code:E.code,retry:E.data?.retry_ms});return E},async command(r){let l=await ut(await a(`${o}/commands`,{...r,as:t}));if(typeof l.ok!="boolean")throw new O;return l},async mine(r){let l=await ut(await a(`${o}/mine`,{secrets:r}));return Array.isArray(l.mine)?l.mine:[]}};function a(r,l){return c(r,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(l)})}async function c(r,l){let u=new AbortController,m=s(8e3,()=>u.abort());try{return await n(r,{...l,cache:"no-store",credentials:"same-origin",redirect:"error",signal:u.signal})}catch{throw new O}finally{m.cancel()}}}async function ut(e){try{return await e.json()}catch{throw new O}}var De=4e3,He=8e3,Ue=1500,Ve=1e4,Qe=1500,Lt=2e4,Je=3e3,Ke=6e4,Ze=4,Pt=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),pt=e=>e==="public"?5e3:4e3,Ft=e=>new dt(e),dt=class{constructor({as:t,socket:n,http:s,wait:o,mono:a,random:c=Math.random,cursor:r,secrets:l,on:u}){this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=a,this.random=c,this.cursor=r,this.secrets=l,this.on=u,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.syncing=null,this.again=!1,this.timers={}}mode(){return this.now}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket();this.later("open",De,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,a=>{t===this.current&&o(a)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*pt(this.as),()=>this.drop(t))}left(t,n){Pt.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){let t=this.now==="http"?Lt:jt(2*this.spread,Lt);return Math.min(t,Qe*2**this.drops)*(.5+this.random()/2)}async poll(){if(this.isSettled())return;let t=await this.sync();if(this.isSettled())return;this.turn(t?"http":"none"),t&&this.watch();let n=Math.min(jt(this.spread,Ve),Ue*2**this.failures)*(.8+this.random()*.4);this.later("poll",this.told>0?this.told+this.random()*1e3:n,()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let n=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),n?.now&&this.now!=="ws"&&this.on.sample(t,this.mono(),n.now),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof O))throw n;return Pt.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){this.now==="ws"&&(this.takeSample(this.current,Ze),this.later("measure",Ke,()=>this.measure()))}takeSample(t,n){let s=this.mono();t.emit("clock",{},o=>{t===this.current&&(this.on.sample(s,this.mono(),o.now),n>1&&this.takeSample(t,n-1))})}post(t){return this.now!=="ws"?this.http.command(t):new Promise((n,s)=>{this.current.timeout(He).emit("command",t,(o,a)=>{o?s(o):n(a)})})}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};function jt(e,t){return Math.min(t,Math.max(Je,e))}function Wt(e=0,t=0){let n=[],s=e-t;return{sample(o,a,c){let r=Math.max(0,a-o);n=[...n,{trip:r,offset:c+r/2-a}].slice(-12),s=Bt(n).offset},pulse(o,a){return n.length>0&&Math.abs(o-(a+s))<=500+Bt(n).trip?!1:(n=[],!0)},value:()=>s}}function Bt(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var ze="abcdefghijklmnopqrstuvwxyz0123456789";function F(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var z=()=>Dt(20),G=()=>Dt(26);function Dt(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=ze[n%36]);return t}var Ge=1e3,Ye=15e3,Qt=e=>new mt(e),mt=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:a,wait:c,random:r=Math.random,changed:l=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=a,this.wait=c,this.random=r,this.changed=l,this.entries=Vt(n,s,a()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=F()}={}){let a=new Promise(c=>this.promised.set(o,c));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),a}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=Vt(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,a)=>o.state==="waiting"&&!this.isBlocked(o,a));if(t.length===0)return;let n=t.reduce((o,a)=>a.after<o.after?a:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=Ht(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&Ht(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(Ye,Ge*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),Ut(t)&&this.spread()}spread(){let t=this.now(),n=s=>s.state!=="waiting"||!Ut(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,Xe(this.storage,this.key,t),this.changed()}};function Ht({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function Ut({name:e,args:t}){return e==="question.ask"&&!t.name}function Vt(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function Xe(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}var nn=15e3,sn=20,A=()=>performance.now();function ft(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}function Jt({code:e,as:t="public",first:n,person:s=null}){let o=D(lt(Nt(),n).view),a=Wt(n.now??Date.now(),A()),c=D({}),r=D({}),l=D([]),u=[],m=Ft({as:t,socket:()=>en({transports:["websocket"],auth:{panel:e,as:t},reconnection:!1,forceNew:!0}),http:Rt({code:e,as:t,fetch:(p,g)=>fetch(p,g),wait:ft}),wait:ft,mono:A,cursor:()=>o.value,secrets:()=>u,on:{delta:Ce,sample:a.sample,pulse:Ae,mine:Ne,mode:Le,contact:()=>Q.contact()}}),k=t==="public"?an():null,E=`moderator.${e}.outbox`,C=Qt({post:m.post,storage:k,key:E,lifetime:t==="public"?null:nn,now:()=>Date.now(),wait:ft,changed:()=>l.value=Ot()}),Q=on({as:t,connection:m,now:It});l.value=Ot();let Oe=Pe();return m.start(),{code:e,as:t,person:s,view:o,header:tn(()=>o.value.header??{}),rows:qe,row:(p,g)=>g?o.value.rows[p]?.[g]??null:null,freshness:Q.signal,here:c,pending:l,send:C.send,undo:p=>C.send("receipt.undo",{command:p.id}),dismiss:C.dismiss,mine:r,watch:Re,now:It,close:je};function It(){return A()+a.value()}function qe(p){return Object.values(o.value.rows[p]??{})}function Ce(p){let g=lt(o.value,p);o.value=g.view,g.ask&&m.sync()}function Ae(p){c.value=p.here,a.pulse(p.now,A())&&m.measure()}function Ne(p){let g=p.filter(j=>j!==null);g.length>0&&(r.value={...r.value,...Object.fromEntries(g.map(j=>[j.id,j]))})}function Re(p){let g=p.slice(-sn);g.join()!==u.join()&&(u=g,m.watch())}function Le(p,g){Q.moved(g),C.go(p==="ws"||p==="http")}function Ot(){return C.list()}function Pe(){let p=()=>document.visibilityState==="visible"&&m.wake(),g=j=>j.key===E&&C.reload();return document.addEventListener("visibilitychange",p),addEventListener("online",p),addEventListener("pageshow",p),addEventListener("storage",g),()=>{document.removeEventListener("visibilitychange",p),removeEventListener("online",p),removeEventListener("pageshow",p),removeEventListener("storage",g)}}function je(){Oe(),Q.close(),C.close(),m.stop()}}function on({as:e,connection:t,now:n}){let s=pt(e),o=A(),a="",c=D(l()),r=setInterval(()=>c.value=l(),1e3);return{signal:c,contact:()=>{o=A(),c.value.state!==l().state&&(c.value=l())},moved:m=>{a=m,c.value=l()},close:()=>clearInterval(r)};function l(){let m=A()-o;return{state:u(m),at:n()-m,age:m,code:a}}function u(m){let k=t.mode();return k==="ended"?"ended":m>2.5*s?"offline":k==="none"||m>1.5*s?"late":k==="ws"?"live":"http"}}function an(){try{return localStorage}catch{return null}}import{html as cn,signal as ln}from"../vendor/vendor.js";import{html as h}from"../vendor/vendor.js";var rn={dot:h`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:h`<circle cx="8" cy="8" r="4.5" />`,triangle:h`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:h`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:h`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:h`<path d="m4 4 8 8m0-8-8 8" />`,pause:h`<path d="M5.5 3.5v9m5-9v9" />`,clock:h`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:h`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:h`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:h`<path d="M8 3v10M3 8h10" />`,undo:h`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:h`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:h`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:h`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:h`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:h`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:h`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:h`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:h`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function d({name:e}){return h`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${rn[e]}</svg
  >`}var Kt="moderator.theme",ht=["auto","light","dark"],q=ln("auto");function Zt(){try{q.value=localStorage.getItem(Kt)??"auto"}catch{}Gt()}function zt(){let e=i(`theme-${q.value}`);return cn`<button type="button" class="btn ghost icon" onClick=${un} aria-label=${e} title=${e}>
    <${d} name=${q.value} />
  </button>`}function un(){q.value=ht[(ht.indexOf(q.value)+1)%ht.length];try{localStorage.setItem(Kt,q.value)}catch{}Gt()}function Gt(){q.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=q.value}import{html as Y,signal as dn}from"../vendor/vendor.js";var pn=3,N=dn([]),mn=0;function R({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=mn+=1,a=()=>{N.value=N.value.filter(r=>r.id!==o)},c=N.value.filter(r=>r.text!==e||r.undo);return N.value=[...c,{id:o,text:e,tone:n,undo:t}].slice(-pn),setTimeout(a,s),a}function Yt(){return Y`<div class="toasts" role="status" aria-live="polite">
    ${N.value.map(e=>Y`<${fn} key=${e.id} ...${e} />`)}
  </div>`}function fn({id:e,text:t,tone:n,undo:s}){let o=()=>{N.value=N.value.filter(c=>c.id!==e)},a=()=>{o(),s?.()};return Y`<div class=${`toast ${n}`}>
    <span class="words">${t}</span>
    ${s&&Y`<button type="button" class="btn small" onClick=${a}><${d} name="undo" />${i("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${i("close")} onClick=${o}><${d} name="cross" /></button>
  </div>`}Zt();async function Xt(e){await gn();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Ct(t.messages,t.language);let s=Jt({code:t.code,as:t.as,first:t.first,person:t.person}),o=vn(n),a=wn(n);n.replaceChildren(),$n(hn`<${e} page=${t} panel=${s} typed=${o} /><${Yt} />`,n),document.documentElement.dataset.ready="yes",a()}function gn(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function vn(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function wn(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let a=e.querySelector(`[name="${CSS.escape(n)}"]`);a?.focus({preventScroll:!0}),s!==null&&a?.setSelectionRange(s,o)}}import{html as H}from"../vendor/vendor.js";import{html as te}from"../vendor/vendor.js";function x({tone:e="",icon:t="",title:n,children:s}){return te`<span class=${`chip ${e}`} title=${n}>${t&&te`<${d} name=${t} />`}<span>${s}</span></span>`}var bn={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function ne({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,a]=bn[n];if(!["live","rehearsal"].includes(e.header.value.state)&&(n==="live"||n==="http"))return H`<${x} tone=${o} icon=${a} title=${i(`fresh-${n}-why`)}>${i("fresh-connected")}<//>`;let r=n==="live"&&t?i("fresh-live-age",{age:_(Math.round(s/100)/10)}):i(`fresh-${n}`,oe(s));return H`<${x} tone=${o} icon=${a} title=${i(`fresh-${n}-why`)}>${r}<//>`}function se({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return H`<${ee} tone="over" icon="square" text=${f("bye",o)} />`;if(t!=="offline")return null;let a=I(n,e.header.value.timezone);return H`<${ee} tone="warn" icon="triangle" text=${i("fresh-stale",{...oe(s),time:a})} />`}function ee({tone:e,icon:t,text:n}){return H`<p class=${`banner ${e}`} role="status"><${d} name=${t} /><span>${n}</span></p>`}var oe=e=>({seconds:Math.round(e/1e3)});import{html as M,useId as Wn,useState as Dn}from"../vendor/vendor.js";import{html as T,useId as ae}from"../vendor/vendor.js";var kn=["state","un","nhri","local","civil","academia","media","other"];function X(e){return{value:t=>e.value[t]??"",set:(t,n)=>{e.value={...e.value,[t]:n}},clear:(...t)=>{e.value=Object.fromEntries(Object.entries(e.value).filter(([n])=>!t.includes(n)))}}}function B({form:e,name:t,label:n,optional:s=!1,wrong:o="",max:a=120,autocomplete:c="off"}){let r=ae();return T`<div class="field">
    <label for=${r}>${n} ${s&&T`<span class="optional">${i("optional")}</span>`}</label>
    <input
      class="input"
      id=${r}
      name=${`arg.${t}`}
      dir="auto"
      maxlength=${a}
      autocomplete=${c}
      value=${e.value(t)}
      onInput=${l=>e.set(t,l.target.value)}
      required=${!s}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${o?`${r}-wrong`:void 0}
    />
    ${o&&T`<${$t} id=${`${r}-wrong`} text=${o} />`}
  </div>`}function $t({id:e,text:t}){return T`<p class="wrong" id=${e}><${d} name="triangle" /><span>${t}</span></p>`}function gt({form:e,name:t,legend:n,options:s}){let o=e.value(t)||s[0][0];return T`<fieldset class="field">
    <legend class="legend">${n}</legend>
    <div class="choices">
      ${s.map(([a,c])=>T`<label class="choice">
          <input
            type="radio"
            name=${`arg.${t}`}
            value=${a}
            checked=${o===a}
            onChange=${()=>e.set(t,a)}
          /><span>${c}</span>
        </label>`)}
    </div>
  </fieldset>`}function tt({form:e}){let t=kn.map(n=>[n,f("group",n)]);return T`<${B} form=${e} name="organisation" label=${i("field-organisation")} optional autocomplete="organization" />
    <${vt} form=${e} name="group" label=${i("field-group")} options=${[["",i("group-none")],...t]} />
    <${gt}
      form=${e}
      name="channel"
      legend=${i("field-channel")}
      options=${[["room",i("channel-room")],["online",i("channel-online")]]}
    />`}function vt({form:e,name:t,label:n,options:s}){let o=ae();return T`<div class="field">
    <label for=${o}>${n}</label>
    <select
      class="input"
      id=${o}
      name=${`arg.${t}`}
      onChange=${a=>e.set(t,a.target.value)}
    >
      ${s.map(([a,c])=>T`<option value=${a} selected=${e.value(t)===a}>${c}</option>`)}
    </select>
  </div>`}import{html as xn}from"../vendor/vendor.js";function ie(e){return ce(e,e.asking)}function re(e){return ce(e,e.floor_open)}function ce(e,t){return e.state==="ended"?"ended":e.state==="draft"?"early":t?"open":"closed"}function U({kind:e,floor:t=!1}){let n=e==="early"?"clock":e==="ended"?"check":"lock",s=t?"floor":"ask";return xn`<div class="notice card">
    <${d} name=${n} />
    <div>
      <h2>${i(`notice-${s}-${e}`)}</h2>
      <p class="muted">${i(`notice-${s}-${e}-more`)}</p>
    </div>
  </div>`}import{html as w}from"../vendor/vendor.js";import{h as yn}from"../vendor/vendor.js";function L({text:e,lang:t,as:n="p",class:s=""}){return yn(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}import{useEffect as Sn,useRef as En,useState as _n}from"../vendor/vendor.js";var Tn=10;function le(e){let[t,n]=_n(0),s=En(e);return s.current=e,Sn(()=>{if(t===0)return;let o=setTimeout(()=>{n(t-1),t===1&&s.current()},1e3);return()=>clearTimeout(o)},[t]),{left:t,start:()=>n(Tn),stop:()=>n(0)}}var ue={unsent:[0,"warn","wait"],refused:[0,"over","cross"],new:[0,"accent","dot"],approved:[1,"accent","dot"],next:[2,"accent","dot"],asked:[3,"accent","dot"],answered:[4,"live","check"],written:[4,"live","check"],declined:[-1,"quiet","cross"],withdrawn:[-1,"quiet","undo"]},Mn=["new","approved","next","asked"],In=new Set(["new","approved","next"]),On=new Set(["answered","written","declined","withdrawn"]);function et(e,t){let n=e.pending.value.find(o=>o.id===t.command),s=e.mine.value[t.id]??null;return s?{state:s.state,row:s,entry:n}:n?.state==="refused"?{state:"refused",row:s,entry:n}:{state:n?"unsent":"sent",row:s,entry:n}}function de({panel:e,device:t,mine:n,again:s}){let o=t.things.value.filter(r=>r.noun==="questions"),a=new Set(o.map(r=>r.id)),c=n.filter(r=>r.noun==="questions"&&!a.has(r.id));return o.length+c.length===0?null:w`<div class="stack">
    <h2>${i("own-title",{count:o.length+c.length})}</h2>
    ${o.map(r=>w`<${Cn} key=${r.id} panel=${e} device=${t} thing=${r} again=${s} />`)}
    ${c.map(r=>w`<${qn} key=${r.id} row=${r} state=${e.row("questions",r.id)?.state??r.state} />`)}
  </div>`}function qn({row:e,state:t}){return w`<article class="card own" data-state=${t}>
    ${e.text&&w`<${L} text=${e.text} />`}
    <${pe} state=${t} row=${e} />
  </article>`}function Cn({panel:e,device:t,thing:n,again:s}){let{state:o,row:a,entry:c}=et(e,n),r=o==="withdrawn"?"":a?.text||n.text,l=()=>{e.dismiss(n.command),t.forget(n.id)},u=()=>{l(),s(n)};return w`<article class="card own" data-state=${o}>
    ${r&&w`<${L} text=${r} />`}
    <${pe} state=${o==="sent"?"new":o} row=${a} entry=${c} />
    ${(o==="refused"||c?.state==="waiting")&&w`<div class="acts"><button type="button" class="btn" onClick=${u}>${i("own-change")}</button></div>`}
    ${In.has(o)&&w`<${wt} panel=${e} device=${t} thing=${n} name="question.withdraw" />`}
    ${On.has(o)&&w`<div class="acts"><button type="button" class="btn ghost" onClick=${l}>${i("own-hide")}</button></div>`}
  </article>`}function pe({state:e,row:t,entry:n}){let[s,o,a]=ue[e]??ue.new;return w`<div class="life" data-tone=${o}>
    ${s>=0&&w`<ol class="steps" aria-hidden="true">
      ${Mn.map((c,r)=>w`<li key=${c} data-step=${r<s?"done":r===s&&o==="accent"?"now":"ahead"}></li>`)}
    </ol>`}
    <p class="words"><${d} name=${a} /><span>${An(e,t,n)}</span></p>
  </div>`}function An(e,t,n){if(e==="refused")return S(n.code,n.data);if(e==="declined")return`${i("life-declined")} ${t?.reason?f("reason",t.reason):""}`;let s=e==="next"&&t?.place?i("life-next-place",{place:t.place}):i(`life-${e}`),o=t?.voices>1?` ${i("life-joined",{count:t.voices-1})}`:"";return s+o}function wt({panel:e,device:t,thing:n,name:s}){let o=n.noun==="questions"?"question":"request",a=le(()=>{e.send(s,{[o]:n.id,secret:n.secret}),t.erase(n.id)});return a.left===0?w`<div class="acts"><button type="button" class="btn ghost" onClick=${a.start}>${i("withdraw")}</button></div>`:w`<div class="acts held" role="status">
    <span>${i("withdraw-in",{seconds:a.left})}</span>
    <button type="button" class="btn" onClick=${a.stop}><${d} name="undo" />${i("withdraw-keep")}</button>
  </div>`}import{html as b}from"../vendor/vendor.js";import{useRef as Nn,useState as Rn}from"../vendor/vendor.js";function me(e,{hold:t=!0,mine:n=()=>!1}={}){let s=Nn(null),[,o]=Rn(0);(s.current===null||!t)&&(s.current=e.map(u=>u.id));let a=new Map(e.map(u=>[u.id,u])),c=new Set(s.current),r=e.filter(u=>!c.has(u.id)&&n(u)).map(u=>u.id);s.current=[...r,...s.current.filter(u=>a.has(u))];let l=new Set(s.current);return{shown:s.current.map(u=>a.get(u)),waiting:e.filter(u=>!l.has(u.id)).length,reveal:()=>{s.current=e.map(u=>u.id),o(u=>u+1)}}}var fe=new Set(["approved","next","asked"]),Ln={asked:["live","dot"],next:["accent","up"],approved:["","ring"],answered:["live","check"],written:["","check"]};function he({panel:e,device:t}){let n=new Set(t.things.value.map(u=>u.id)),s=e.rows("questions").filter(u=>fe.has(u.state)&&!n.has(u.id)).sort((u,m)=>m.number-u.number),{shown:o,waiting:a,reveal:c}=me(s),{support:r,state:l}=e.header.value;return l==="ended"&&s.length===0?null:b`<div class="stack">
    <h2>${i("others-title")}</h2>
    ${r!=="off"&&o.length>0&&b`<p class="hint">${i(`support-${r}`)}</p>`}
    ${a>0&&b`<button type="button" class="btn more-new wide" onClick=${c}><${d} name="up" />${i("others-new",{count:a})}</button>`}
    ${o.length===0&&a===0?b`<p class="empty">${i("others-empty")}</p>`:b`<ul class="stack">
          ${o.map(u=>b`<${bt} key=${u.id} panel=${e} device=${t} row=${u} support=${r!=="off"} />`)}
        </ul>`}
  </div>`}function bt({panel:e,device:t,row:n,support:s=!1}){let o=e.row("tallies",n.id),a=e.row("people",n.for),[c,r]=Ln[n.state]??["","ring"];return b`<li class="card question" data-state=${n.state}>
    <p class="meta">
      <span class="number">Q${n.number}</span>
      <${x} tone=${c} icon=${r}>${f("question",n.state)}<//>
      ${a&&b`<span class="muted">${i("for-person",{name:a.name})}</span>`}
    </p>
    <${L} text=${n.text} lang=${n.language} />
    <div class="foot">
      <p class="muted by">${Pn(n)}</p>
      ${s&&fe.has(n.state)?b`<${jn} panel=${e} device=${t} row=${n} voices=${o?.voices} />`:o&&b`<p class="muted">${i("voices",{count:o.voices})}</p>`}
    </div>
  </li>`}function Pn(e){return e.name?b`<bdi>${e.name}</bdi>${e.organisation&&b` · <bdi>${e.organisation}</bdi>`}${e.group&&` \xB7 ${f("group",e.group)}`}`:i("anonymous")}function jn({panel:e,device:t,row:n,voices:s}){let o=!!t.supported.value[n.id];return b`<button type="button" class="btn support" aria-pressed=${o?"true":"false"} onClick=${async()=>{t.support(n.id,!o);let c=await e.send("question.support",{question:n.id,supported:!o});c.ok||c.code==="dismissed"||(t.support(n.id,o),R({text:S(c.code,c.data),tone:"over"}))}}>
    <${d} name=${o?"check":"support"} /><span>${i("support-me-too")}</span>
    ${s!==void 0&&b`<span class="voices"><span aria-hidden="true">${s}</span><span class="unseen">${i("voices",{count:s})}</span></span>`}
  </button>`}var Fn=3e3;function nt(e,t,n){let s=()=>R({text:i("ask-kept")}),o=["live","http"].includes(t.freshness.value.state),a=setTimeout(s,o?Fn:0);e.then(({ok:c})=>{clearTimeout(a),c&&R({text:i(n),ms:4e3})})}var $e="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Bn=120;function st(e,t=1e4){if(e.length>t*10)return e.length;if(!$e)return[...e].length;let n=0;for(let s of $e.segment(e))n+=1;return n}function ge(e){let t=e.trim().split(/\s+/).filter(Boolean).length;return Math.round(t/Bn*60)}function ve({panel:e,device:t,draft:n,mine:s}){let o=ie(e.header.value);return M`<section class="pane ask" aria-label=${i("tab-ask")}>
    ${o==="ended"||o==="closed"?M`<${U} kind=${o} />`:M`<${Un} panel=${e} device=${t} draft=${n} early=${o==="early"} />`}
    <${de} panel=${e} device=${t} mine=${s} again=${a=>Hn(n,a)} />
    <${he} panel=${e} device=${t} />
  </section>`}function Hn(e,t){e.value={...e.value,text:t.text},document.getElementById("question-text")?.focus()}function Un({panel:e,device:t,draft:n,early:s}){let o=X(n),[a,c]=Dn({field:"",text:""}),r=e.header.value.question_limit,l=o.value("text"),u=o.value("who")==="named",m=k=>{k.preventDefault();let E=s?{field:"",text:""}:Jn(o,u,r);if(c(E??{field:"",text:""}),E)return k.target.elements[`arg.${E.field}`]?.focus();Kn(e,t,o,u)};return M`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${m} novalidate>
    ${s&&M`<${U} kind="early" />`}
    <${Vn} form=${o} limit=${r} wrong=${a.field==="text"?a.text:""} />
    <${gt}
      form=${o}
      name="who"
      legend=${i("who-asks")}
      options=${[["anonymous",i("who-anonymous")],["named",i("who-named")]]}
    />
    ${u&&M`<div class="more">
      <${B}
        form=${o}
        name="name"
        label=${i("field-name")}
        wrong=${a.field==="name"?a.text:""}
        autocomplete="name"
      />
      <${tt} form=${o} />
    </div>`}
    <${Qn} panel=${e} form=${o} />
    <button class="btn primary big wide" disabled=${s||st(l,r)>r}>${i("ask-send")}</button>
    <p class="hint">${i(u?"seen-named":"seen-anonymous")}</p>
  </form>`}function Vn({form:e,limit:t,wrong:n}){let s=Wn(),o=e.value("text"),a=st(o,t),c=a>t,r=ge(o),l=n||(c?i("ask-over",{over:a-t}):"");return M`<div class="field">
    <label for="question-text">${i("ask-label")}</label>
    <textarea
      class="input"
      id="question-text"
      name="arg.text"
      rows="4"
      dir="auto"
      value=${o}
      onInput=${u=>e.set("text",u.target.value)}
      aria-invalid=${l?"true":void 0}
      aria-describedby=${`${s}-count ${s}-wrong`}
    ></textarea>
    <p class="under hint" id=${`${s}-count`}>
      <span>${r>0&&i("ask-aloud",{seconds:r})}</span>
      <span class="count" data-over=${c}><span class="unseen">${i("ask-count")} </span><bdi dir="ltr">${_(a)} / ${_(t)}</bdi></span>
    </p>
    <div id=${`${s}-wrong`} aria-live="polite">${l&&M`<${$t} text=${l} />`}</div>
  </div>`}function Qn({panel:e,form:t}){let n=e.rows("people").filter(o=>o.part!=="moderator").sort((o,a)=>o.place-a.place);if(n.length===0)return null;let s=n.map(o=>[o.id,[o.honorific,o.name].filter(Boolean).join(" ")]);return M`<${vt} form=${t} name="for" label=${i("for-whom")} options=${[["",i("for-panel")],...s]} />`}function Jn(e,t,n){return e.value("text").trim()?st(e.value("text"),n)>n?{field:"text",text:S("too_long",{field:"text",limit:n})}:t&&!e.value("name").trim()?{field:"name",text:S("empty",{field:"name"})}:null:{field:"text",text:S("empty",{field:"text"})}}function Kn(e,t,n,s){let o=n.value("text").trim(),a={noun:"questions",id:z(),secret:G(),text:o,name:"",command:F(),at:e.now()},c={question:a.id,text:o,secret:a.secret,language:K()};if(n.value("for")&&(c.for=n.value("for")),s){a.name=n.value("name").trim(),Object.assign(c,{name:a.name,channel:n.value("channel")||"room"});for(let r of["organisation","group"])n.value(r).trim()&&(c[r]=n.value(r).trim())}t.add(a),n.clear("text","for"),nt(e.send("question.ask",c,{keep:!0,id:a.command}),e,"ask-sent")}import{effect as Zn,signal as zn}from"../vendor/vendor.js";var Gn=60;function we(e){let t=kt(`moderator.${e}.own`,[]),n=kt(`moderator.${e}.supported`,{});return{things:t,add:s=>t.value=[s,...t.value].slice(0,Gn),forget:s=>t.value=t.value.filter(o=>o.id!==s),erase:s=>t.value=t.value.map(o=>o.id===s?{...o,text:"",name:""}:o),supported:n,support:(s,o)=>{let{[s]:a,...c}=n.value;n.value=o?{...c,[s]:!0}:c},draft:s=>kt(`moderator.${e}.draft.${s}`,{})}}function kt(e,t){let n=zn(Yn(e,t));return Zn(()=>Xn(e,n.value)),n}function Yn(e,t){try{return JSON.parse(localStorage.getItem(e)??"null")??t}catch{return t}}function Xn(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}import{html as v}from"../vendor/vendor.js";function V(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function xt(e,t){return e.limit===null?null:e.limit-V(e,t)}function ot(e,t){let n=xt(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function P(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as yt,useEffect as ts,useState as es}from"../vendor/vendor.js";var ns=250;function at(e){let[,t]=es(0),n=e();return ts(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},ns);return()=>clearInterval(s)}),n}function it({turn:e,now:t,of:n=!1,class:s=""}){let o=at(()=>e.limit===null?P(-V(e,t())).replace("+",""):P(xt(e,t()))),a=e.limit===null?"none":ot(e,t());return yt`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${a} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&yt`${" "}<span class="of">${i("clock-of",{limit:P(e.limit)})}</span>`}
  </span>`}function be({now:e,zone:t}){let n=at(()=>I(e(),t));return yt`<time class="place-clock">${n}</time>`}import{html as y}from"../vendor/vendor.js";function xe({page:e,panel:t}){let n=t.header.value;return y`<header class="top">
    <div class="row">
      <${ne} panel=${t} />
      ${n.state==="rehearsal"&&y`<${x} tone="warn" icon="triangle">${f("panel","rehearsal")}<//>`}
      <span class="push"></span>
      <${ss} page=${e} />
      <${zt} />
    </div>
    <h1><bdi>${n.title}</bdi></h1>
    <p class="muted place">
      ${n.room&&y`<bdi>${n.room}</bdi><span aria-hidden="true">·</span>`}
      <${be} now=${t.now} zone=${n.timezone} />
    </p>
  </header>`}function ss({page:e}){let t=e.languages.filter(n=>n.code!==e.language);return t.length===0?null:t.length===1?y`<${ke} one=${t[0]} />`:y`<details class="menu">
    <summary class="btn ghost"><${d} name="globe" />${i("language")}</summary>
    <div class="card">${t.map(n=>y`<${ke} key=${n.code} one=${n} />`)}</div>
  </details>`}function ke({one:e}){return y`<a class="btn ghost" href=${`?lang=${e.code}`} lang=${e.code} hreflang=${e.code}>${e.name}</a>`}function ye({panel:e}){let t=e.header.value,n=e.row("turns",t.turn);if(!n)return y`<div class="strip quiet"><p>${Et(e)}</p></div>`;let s=n.state==="paused";return y`<div class="strip">
    <${d} name=${s?"pause":"dot"} />
    <div class="who">
      <p class="name"><span class="unseen">${i("strip-speaking")} </span><bdi>${n.name}</bdi></p>
      <p class="muted">${s?`${f("turn","paused")} \xB7 ${f("pause",n.pause??"technical")}`:y`<bdi>${n.organisation||f("turn",n.kind)}</bdi>`}</p>
    </div>
    <${it} turn=${n} now=${e.now} />
  </div>`}function St(e){return e.kind==="question"?i("question-number",{number:e.name}):e.name}function Et(e){let t=e.header.value;if(t.state==="live"&&t.line?.[0])return i("strip-next",{name:St(t.line[0])});if(t.state!=="open"&&t.state!=="draft")return i(`now-${t.state}`);if(!t.starts_at)return i(`now-${t.state}`);let s=t.starts_at-e.now()<12*36e5?I(t.starts_at,t.timezone):At(t.starts_at,t.timezone);return i(t.starts_at>e.now()?"strip-starts":"strip-soon",{when:s})}var os=[["ask","send"],["speak","speak"],["follow","follow"]];function Se({tab:e,go:t}){return y`<nav class="tabs" aria-label=${i("tabs")}>
    ${os.map(([n,s])=>{let o=a=>{a.preventDefault(),t(n)};return y`<a key=${n} class="tab" data-tab=${n} href=${`?tab=${n}`} aria-current=${e===n?"page":void 0} onClick=${o}>
        <${d} name=${s} /><span>${i(`tab-${n}`)}</span>
      </a>`})}
  </nav>`}import{html as $,useState as as}from"../vendor/vendor.js";var _t=new Set(["unsent","sent","waiting","called","speaking","absent"]),is=new Set(["waiting","called","absent"]),rt={unsent:["warn","wait"],refused:["over","cross"],sent:["accent","dot"],waiting:["accent","dot"],called:["live","up"],speaking:["live","speak"],absent:["warn","triangle"],done:["quiet","check"],withdrawn:["quiet","undo"]};function Ee({panel:e,device:t,draft:n,mine:s}){let o=t.things.value.filter(l=>l.noun==="requests"),a=s.filter(l=>l.noun==="requests"&&_t.has(l.state)),c=a.length>0||o.some(l=>_t.has(et(e,l).state)),r=re(e.header.value);return $`<section class="pane speak" aria-label=${i("tab-speak")}>
    ${o.map(l=>$`<${ls} key=${l.id} panel=${e} device=${t} thing=${l} />`)}
    ${a.map(l=>$`<${us} key=${l.id} state=${e.row("requests",l.id)?.state??l.state} />`)}
    ${!c&&(r==="open"?$`<${rs} panel=${e} device=${t} draft=${n} />`:$`<${U} kind=${r} floor />`)}
    <${Tt} panel=${e} own=${new Set([...o,...a].map(l=>l.id))} />
  </section>`}function rs({panel:e,device:t,draft:n}){let s=X(n),[o,a]=as(""),c=r=>{r.preventDefault();let l=!s.value("name").trim();if(a(l?S("empty",{field:"name"}):""),l)return r.target.elements["arg.name"].focus();cs(e,t,s)};return $`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${c} novalidate>
    <p>${i("speak-intro")}</p>
    <${B} form=${s} name="name" label=${i("field-name")} wrong=${o} autocomplete="name" />
    <${tt} form=${s} />
    <${B} form=${s} name="topic" label=${i("field-topic")} optional max=${200} />
    <button class="btn primary big wide">${i("speak-send")}</button>
    <p class="hint">${i("seen-speaker")}</p>
  </form>`}function cs(e,t,n){let s=n.value("name").trim(),o={noun:"requests",id:z(),secret:G(),text:n.value("topic").trim(),name:s,command:F(),at:e.now()},a={request:o.id,name:s,secret:o.secret,language:K(),channel:n.value("channel")||"room"};for(let c of["organisation","group","topic"])n.value(c).trim()&&(a[c]=n.value(c).trim());t.add(o),n.clear("topic"),nt(e.send("floor.request",a,{keep:!0,id:o.command}),e,"speak-sent")}function ls({panel:e,device:t,thing:n}){let{state:s,entry:o}=et(e,n),[a,c]=rt[s]??rt.sent,r=s==="waiting"?_e(e).findIndex(u=>u.id===n.id)+1:0,l=()=>{e.dismiss(n.command),t.forget(n.id)};return $`<article class="card own request" data-state=${s} role="status">
    <p class="words big" data-tone=${a}>
      <${d} name=${c} />
      <span>${s==="refused"?S(o.code,o.data):r>0?i("speak-place",{place:r}):i(`speak-${s}`)}</span>
    </p>
    <p class="muted"><bdi>${n.name}</bdi>${n.text&&$` · <bdi>${n.text}</bdi>`}</p>
    ${is.has(s)&&$`<${wt} panel=${e} device=${t} thing=${n} name="floor.withdraw" />`}
    ${!_t.has(s)&&$`<div class="acts"><button type="button" class="btn ghost" onClick=${l}>${i("own-hide")}</button></div>`}
  </article>`}function us({state:e}){let[t,n]=rt[e]??rt.sent;return $`<article class="card own request" data-state=${e}>
    <p class="words big" data-tone=${t}><${d} name=${n} /><span>${i(`speak-${e}`)}</span></p>
  </article>`}var ds={speaking:0,called:1,waiting:2};function _e(e){let t=n=>ds[n.state]??3;return e.rows("requests").sort((n,s)=>t(n)-t(s)||n.number-s.number)}function Tt({panel:e,own:t=new Set}){let n=_e(e);return $`<div class="stack">
    <h2>${i("speakers-title")} ${n.length>0&&$`<span class="muted">${_(n.length)}</span>`}</h2>
    ${n.length===0?$`<p class="empty">${i("speakers-empty")}</p>`:$`<ol class="card lines">
          ${n.map((s,o)=>$`<li key=${s.id} data-own=${t.has(s.id)} data-state=${s.state}>
              <span class="place">${_(o+1)}</span>
              <span class="who"><span class="name"><bdi>${s.name}</bdi></span><span class="muted">${ps(s)}</span></span>
              ${t.has(s.id)&&$`<${x} tone="accent">${i("you")}<//>`}
              ${s.state!=="waiting"&&$`<${x} tone="live" icon="dot">${f("request",s.state)}<//>`}
            </li>`)}
        </ol>`}
  </div>`}function ps(e){let t=e.group?f("group",e.group):"";return e.organisation?$`<bdi>${e.organisation}</bdi>${t&&` \xB7 ${t}`}`:t}var ms=new Set(["answered","written"]);function Te({panel:e,device:t}){let n=e.header.value,s=e.rows("questions").filter(o=>ms.has(o.state));return s.sort((o,a)=>a.number-o.number),v`<section class="pane follow" aria-label=${i("tab-follow")}>
    <${fs} panel=${e} turn=${e.row("turns",n.turn)} />
    <${$s} row=${e.row("questions",n.question)} />
    <${vs} panel=${e} stops=${n.line??[]} state=${n.state} />
    <${bs} panel=${e} />
    <${Tt} panel=${e} />
    ${s.length>0&&v`<div class="stack">
      <h2>${i("answered-title")} <span class="muted">${_(s.length)}</span></h2>
      <ul class="stack">${s.map(o=>v`<${bt} key=${o.id} panel=${e} device=${t} row=${o} />`)}</ul>
    </div>`}
  </section>`}function fs({panel:e,turn:t}){if(!t)return v`<div class="card now quiet"><p class="name">${Et(e)}</p></div>`;let n=t.state==="paused";return v`<div class="card now">
    <p class="meta">
      <${x} tone=${n?"warn":"live"} icon=${n?"pause":"dot"}>${n?f("pause",t.pause??"technical"):f("turn","running")}<//>
      <span class="muted">${f("turn",t.kind)}</span>
    </p>
    <p class="name"><bdi>${t.name}</bdi></p>
    ${t.organisation&&v`<p class="muted"><bdi>${t.organisation}</bdi></p>`}
    <${it} turn=${t} now=${e.now} of class="huge" />
    <${hs} turn=${t} now=${e.now} />
  </div>`}function hs({turn:e,now:t}){let n=at(()=>e.limit?Math.min(100,Math.round(V(e,t())/e.limit*100)):0);return e.limit?v`<progress class="bar" max="100" value=${n} data-phase=${ot(e,t())} aria-hidden="true"></progress>`:null}function $s({row:e}){return e?v`<div class="stack">
    <h2>${i("asked-title")}</h2>
    <figure class="card asked">
      <${L} text=${e.text} lang=${e.language} class="big" />
      <figcaption class="muted">Q${e.number} · ${e.name?v`<bdi>${e.name}</bdi>`:i("anonymous")}${e.organisation&&v` · <bdi>${e.organisation}</bdi>`}</figcaption>
    </figure>
  </div>`:null}var gs={item:"clock",question:"ring",answer:"speak",floor:"up"};function vs({panel:e,stops:t,state:n}){return t.length===0||n==="ended"?null:v`<div class="stack">
    <h2>${i("next-title")}</h2>
    <ol class="card lines">
      ${t.map((s,o)=>v`<li key=${o}>
          <span class="place"><${d} name=${gs[s.kind]??"ring"} /></span>
          <span class="who"><span class="name"><bdi>${ws(e,s)}</bdi></span><span class="muted">${i(`stop-${s.kind}`)}</span></span>
          ${s.limit!==null&&v`<span class="muted tabular">${P(s.limit)}</span>`}
        </li>`)}
    </ol>
  </div>`}function ws(e,t){return t.kind==="question"?e.row("questions",t.question)?.text??St(t):t.name}function bs({panel:e}){let t=e.rows("items").sort((n,s)=>n.place-s.place);return t.length===0?null:v`<div class="stack">
    <h2>${i("programme-title")}</h2>
    <ol class="card lines programme">${t.map(n=>v`<${xs} key=${n.id} panel=${e} item=${n} />`)}</ol>
  </div>`}var ks={planned:"ring",current:"dot",done:"check"};function xs({panel:e,item:t}){let{starts_at:n,timezone:s}=e.header.value,o=e.row("people",t.person),a=t.started_at??(n?n+t.starts_at:null);return v`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${d} name=${ks[t.state]} /><span class="unseen">${f("item",t.state)}</span></span>
    ${a!==null&&v`<time class="muted tabular">${I(a,s)}</time>`}
    <span class="who">
      <span class="name"><bdi>${t.title||o?.name||f("item",t.kind)}</bdi></span>
      ${t.title&&o&&v`<span class="muted"><bdi>${o.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${P(t.planned)}</span>
  </li>`}var Ss=new Set(["ask","speak","follow"]);function Es({page:e,panel:t,typed:n}){let[s,o]=ys(_s(location.search,t.header.value)),a=Mt(()=>we(t.code),[]),c=Mt(()=>Ts(a,s,n),[]),r=Mt(Ms,[]);Ie(()=>t.watch(Is(a)),[a.things.value]),Ie(Os,[]);let l=u=>{history.replaceState(null,"",`?tab=${u}`),o(u),scrollTo({top:0})};return Me`<div class="audience" data-tab=${s}>
    <${xe} page=${e} panel=${t} />
    <aside class="sticky" aria-label=${i("strip")}><${se} panel=${t} /><${ye} panel=${t} /></aside>
    <main id="main">
      <${ve} panel=${t} device=${a} draft=${c.ask} mine=${r} />
      <${Ee} panel=${t} device=${a} draft=${c.speak} mine=${r} />
      <${Te} panel=${t} device=${a} />
      ${!isSecureContext&&Me`<p class="hint unsecured">${i("unsecured")}</p>`}
    </main>
    <${Se} tab=${s} go=${l} />
  </div>`}function _s(e,t){let n=new URLSearchParams(e).get("tab")??"";return Ss.has(n)?n:t.state==="ended"?"follow":"ask"}function Ts(e,t,n){let s={ask:e.draft("ask"),speak:e.draft("speak")},o=Object.entries(n).filter(([c,r])=>c.startsWith("arg.")&&r),a=t==="speak"?s.speak:s.ask;return a.value={...a.value,...Object.fromEntries(o.map(([c,r])=>[c.slice(4),r]))},t!=="speak"&&a.value.name&&!a.value.who&&(a.value={...a.value,who:"named"}),s}function Ms(){return JSON.parse(document.getElementById("mine")?.textContent??"[]")}function Is(e){return e.things.value.map(t=>t.secret).reverse()}function Os(){let e=new URLSearchParams(location.search);e.has("sent")&&(R({text:i("sent-plain")}),e.delete("sent"),history.replaceState(null,"",`?${e}`))}Xt(Es);
