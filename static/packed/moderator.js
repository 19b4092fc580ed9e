import{html as dt,useMemo as No,useRef as Lo,useState as Ro}from"../vendor/vendor.js";import{FluentBundle as yn,FluentResource as xn}from"../vendor/vendor.js";var qt="en",nt=null;function Xt(e,t){qt=t,nt=new yn(ft()),nt.addResource(new xn(e))}function i(e,t={}){let n=nt?.getMessage(e)?.value;return n?nt?.formatPattern(n,t,[])??e:e}var p=(e,t)=>i(`${e}-${t.replace(/[._]/g,"-")}`);function At(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return nt?.getMessage(n)?i(n,Sn(t)):i("refused-internal",{ref:e})}function Sn(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var ft=()=>`${qt==="en"?"en-GB":qt}-u-nu-latn`,Yt=new Map;function k(e,t="UTC"){let n=Yt.get(t);return n||(n=new Intl.DateTimeFormat(ft(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Yt.set(t,n)),n.format(e)}function te(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(ft(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var I=e=>new Intl.NumberFormat(ft()).format(e);function ee(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as Yn,render as Xn}from"../vendor/vendor.js";import{computed as jn,io as Bn,signal as st}from"../vendor/vendor.js";function ne(){return{epoch:"",version:0,header:null,rows:{}}}function Nt(e,t){return t.epoch!==e.epoch?t.from===0?{view:It({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:It({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:It(e.rows,t),ask:!1}}function It(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(r=>[r.id,r]))};for(let[s,o]of Object.entries(t.gone??{})){let r=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([a])=>!r.has(a)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}var F=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}};function se({code:e,as:t,fetch:n,wait:s}){let o=`/p/${encodeURIComponent(e)}`;return{async view({epoch:l,version:c}){let u=l?`&since=${encodeURIComponent(`${l}.${c}`)}`:"",f=l?{"If-None-Match":`"${l}.${c}.${t}"`}:{},g=await a(`${o}/view?as=${t}${u}`,{headers:f});if(g.status===304)return null;let x=await Lt(g);if(!g.ok)throw new F({code:x.code,retry:x.data?.retry_ms});return x},async command(l){let c=await Lt(await r(`${o}/commands`,{...l,as:t}));if(typeof c.ok!="boolean")throw new F;return c},async mine(l){let c=await Lt(await r(`${o}/mine`,{secrets:l}));return Array.isArray(c.mine)?c.mine:[]}};function r(l,c){return a(l,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(c)})}async function a(l,c){let u=new AbortController,f=s(8e3,()=>u.abort());try{return await n(l,{...c,cache:"no-store",credentials:"same-origin",redirect:"error",signal:u.signal})}catch{throw new F}finally{f.cancel()}}}async function Lt(e){try{return await e.json()}catch{throw new F}}var _n=4e3,Cn=8e3,En=1500,Mn=1e4,Tn=1500,oe=2e4,On=3e3,qn=6e4,An=4,ie=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Pt=e=>e==="public"?5e3:4e3,ae=e=>new Rt(e),Rt=class{constructor({as:t,socket:n,http:s,wait:o,mono:r,random:a=Math.random,cursor:l,secrets:c,on:u}){this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=r,this.random=a,this.cursor=l,this.secrets=c,this.on=u,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.syncing=null,this.again=!1,this.timers={}}mode(){return this.now}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket();this.later("open",_n,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,r=>{t===this.current&&o(r)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*Pt(this.as),()=>this.drop(t))}left(t,n){ie.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){let t=this.now==="http"?oe:re(2*this.spread,oe);return Math.min(t,Tn*2**this.drops)*(.5+this.random()/2)}async poll(){if(this.isSettled())return;let t=await this.sync();if(this.isSettled())return;this.turn(t?"http":"none"),t&&this.watch();let n=Math.min(re(this.spread,Mn),En*2**this.failures)*(.8+this.random()*.4);this.later("poll",this.told>0?this.told+this.random()*1e3:n,()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let n=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),n?.now&&this.now!=="ws"&&this.on.sample(t,this.mono(),n.now),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof F))throw n;return ie.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){this.now==="ws"&&(this.takeSample(this.current,An),this.later("measure",qn,()=>this.measure()))}takeSample(t,n){let s=this.mono();t.emit("clock",{},o=>{t===this.current&&(this.on.sample(s,this.mono(),o.now),n>1&&this.takeSample(t,n-1))})}post(t){return this.now!=="ws"?this.http.command(t):new Promise((n,s)=>{this.current.timeout(Cn).emit("command",t,(o,r)=>{o?s(o):n(r)})})}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};function re(e,t){return Math.min(t,Math.max(On,e))}function ce(e=0,t=0){let n=[],s=e-t;return{sample(o,r,a){let l=Math.max(0,r-o);n=[...n,{trip:l,offset:a+l/2-r}].slice(-12),s=le(n).offset},pulse(o,r){return n.length>0&&Math.abs(o-(r+s))<=500+le(n).trip?!1:(n=[],!0)},value:()=>s}}function le(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var In="abcdefghijklmnopqrstuvwxyz0123456789";function ue(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var de=()=>Nn(20);function Nn(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=In[n%36]);return t}var Ln=1e3,Rn=15e3,$e=e=>new jt(e),jt=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:r,wait:a,random:l=Math.random,changed:c=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=r,this.wait=a,this.random=l,this.changed=c,this.entries=fe(n,s,r()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=ue()}={}){let r=new Promise(a=>this.promised.set(o,a));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),r}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=fe(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,r)=>o.state==="waiting"&&!this.isBlocked(o,r));if(t.length===0)return;let n=t.reduce((o,r)=>r.after<o.after?r:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=pe(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&pe(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(Rn,Ln*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),me(t)&&this.spread()}spread(){let t=this.now(),n=s=>s.state!=="waiting"||!me(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,Pn(this.storage,this.key,t),this.changed()}};function pe({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function me({name:e,args:t}){return e==="question.ask"&&!t.name}function fe(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function Pn(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}var Dn=15e3,zn=20,V=()=>performance.now();function Bt(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}function he({code:e,as:t="public",first:n,person:s=null}){let o=st(Nt(ne(),n).view),r=ce(n.now??Date.now(),V()),a=st({}),l=st({}),c=st([]),u=[],f=ae({as:t,socket:()=>Bn({transports:["websocket"],auth:{panel:e,as:t},reconnection:!1,forceNew:!0}),http:se({code:e,as:t,fetch:(v,C)=>fetch(v,C),wait:Bt}),wait:Bt,mono:V,cursor:()=>o.value,secrets:()=>u,on:{delta:Ot,sample:r.sample,pulse:Q,mine:d,mode:D,contact:()=>Z.contact()}}),g=t==="public"?Hn():null,x=`moderator.${e}.outbox`,B=$e({post:f.post,storage:g,key:x,lifetime:t==="public"?null:Dn,now:()=>Date.now(),wait:Bt,changed:()=>c.value=mt()}),Z=Fn({as:t,connection:f,now:pt});c.value=mt();let Mt=tt();return f.start(),{code:e,as:t,person:s,view:o,header:jn(()=>o.value.header??{}),rows:Tt,row:(v,C)=>C?o.value.rows[v]?.[C]??null:null,freshness:Z.signal,here:a,pending:c,send:B.send,undo:v=>B.send("receipt.undo",{command:v.id}),dismiss:B.dismiss,mine:l,watch:y,now:pt,close:et};function pt(){return V()+r.value()}function Tt(v){return Object.values(o.value.rows[v]??{})}function Ot(v){let C=Nt(o.value,v);o.value=C.view,C.ask&&f.sync()}function Q(v){a.value=v.here,r.pulse(v.now,V())&&f.measure()}function d(v){let C=v.filter(z=>z!==null);C.length>0&&(l.value={...l.value,...Object.fromEntries(C.map(z=>[z.id,z]))})}function y(v){let C=v.slice(-zn);C.join()!==u.join()&&(u=C,f.watch())}function D(v,C){Z.moved(C),B.go(v==="ws"||v==="http")}function mt(){return B.list()}function tt(){let v=()=>document.visibilityState==="visible"&&f.wake(),C=z=>z.key===x&&B.reload();return document.addEventListener("visibilitychange",v),addEventListener("online",v),addEventListener("pageshow",v),addEventListener("storage",C),()=>{document.removeEventListener("visibilitychange",v),removeEventListener("online",v),removeEventListener("pageshow",v),removeEventListener("storage",C)}}function et(){Mt(),Z.close(),B.close(),f.stop()}}function Fn({as:e,connection:t,now:n}){let s=Pt(e),o=V(),r="",a=st(c()),l=setInterval(()=>a.value=c(),1e3);return{signal:a,contact:()=>{o=V(),a.value.state!==c().state&&(a.value=c())},moved:f=>{r=f,a.value=c()},close:()=>clearInterval(l)};function c(){let f=V()-o;return{state:u(f),at:n()-f,age:f,code:r}}function u(f){let g=t.mode();return g==="ended"?"ended":f>2.5*s?"offline":g==="none"||f>1.5*s?"late":g==="ws"?"live":"http"}}function Hn(){try{return localStorage}catch{return null}}import{html as Vn,signal as Kn}from"../vendor/vendor.js";import{html as S}from"../vendor/vendor.js";var Un={dot:S`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:S`<circle cx="8" cy="8" r="4.5" />`,triangle:S`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:S`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:S`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:S`<path d="m4 4 8 8m0-8-8 8" />`,pause:S`<path d="M5.5 3.5v9m5-9v9" />`,clock:S`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:S`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:S`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:S`<path d="M8 3v10M3 8h10" />`,undo:S`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:S`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:S`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:S`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:S`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:S`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:S`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:S`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:S`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function $({name:e}){return S`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Un[e]}</svg
  >`}var be="moderator.theme",Dt=["auto","light","dark"],H=Kn("auto");function ge(){try{H.value=localStorage.getItem(be)??"auto"}catch{}we()}function ve(){let e=i(`theme-${H.value}`);return Vn`<button type="button" class="btn ghost icon" onClick=${Wn} aria-label=${e} title=${e}>
    <${$} name=${H.value} />
  </button>`}function Wn(){H.value=Dt[(Dt.indexOf(H.value)+1)%Dt.length];try{localStorage.setItem(be,H.value)}catch{}we()}function we(){H.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=H.value}import{html as $t,signal as Zn}from"../vendor/vendor.js";var Qn=3,K=Zn([]),Gn=0;function G({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=Gn+=1,r=()=>{K.value=K.value.filter(l=>l.id!==o)},a=K.value.filter(l=>l.text!==e||l.undo);return K.value=[...a,{id:o,text:e,tone:n,undo:t}].slice(-Qn),setTimeout(r,s),r}function ke(){return $t`<div class="toasts" role="status" aria-live="polite">
    ${K.value.map(e=>$t`<${Jn} key=${e.id} ...${e} />`)}
  </div>`}function Jn({id:e,text:t,tone:n,undo:s}){let o=()=>{K.value=K.value.filter(a=>a.id!==e)},r=()=>{o(),s?.()};return $t`<div class=${`toast ${n}`}>
    <span class="words">${t}</span>
    ${s&&$t`<button type="button" class="btn small" onClick=${r}><${$} name="undo" />${i("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${i("close")} onClick=${o}><${$} name="cross" /></button>
  </div>`}ge();async function ye(e){await ts();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Xt(t.messages,t.language);let s=he({code:t.code,as:t.as,first:t.first,person:t.person}),o=es(n),r=ns(n);n.replaceChildren(),Xn(Yn`<${e} page=${t} panel=${s} typed=${o} /><${ke} />`,n),document.documentElement.dataset.ready="yes",r()}function ts(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function es(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function ns(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let r=e.querySelector(`[name="${CSS.escape(n)}"]`);r?.focus({preventScroll:!0}),s!==null&&r?.setSelectionRange(s,o)}}var ss=new Set(["programme.next","programme.go","turn.start","panel.start"]),os=1e4,J=null;async function b(e,t,n,{text:s="",undo:o=!0}={}){let r=await e.send(t,n);return r.ok?s&&is(e,r,s,o):Se(r),r}function N(e,t,n){return q(e)?Promise.resolve({ok:!1,code:"dismissed"}):b(e,t,{after:e.header.value.step,...n})}function q(e){return e.pending.value.some(t=>ss.has(t.name))}function xe(){J&&Date.now()<J.until?J.undo():G({text:At("undo.unknown")})}function is(e,t,n,s){if(!s){G({text:n});return}let o=async()=>{r(),J?.undo===o&&(J=null);let a=await e.undo(t);a.ok?G({text:i("console-undone")}):Se(a)},r=G({text:n,undo:o});J={undo:o,until:Date.now()+os}}function Se({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?rs(t):At(e,t);G({text:n,tone:"over"})}function rs(e){return e?.by?i("console-step-taken",{by:e.by}):i("console-step-taken-somebody")}import{signal as gt}from"../vendor/vendor.js";var W=["new","shortlist","approved","done","declined"],as={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",declined:"declined",withdrawn:"declined"};function _e(e){return as[e.state]??(e.shortlisted?"shortlist":"new")}function Y(e){let t=Object.fromEntries(W.map(n=>[n,0]));for(let n of e)t[_e(n)]+=1;return t}function zt(e,t,n,s=!0){let o=e.filter(r=>_e(r)===t);return t==="approved"?o.sort(ls(n)):t==="done"?o.sort((r,a)=>(a.number??0)-(r.number??0)):o.sort(cs(s&&t!=="shortlist"))}function ls(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,o)=>[s.question,o])),n=s=>s.state==="asked"?0:s.state==="next"?1+(t.get(s.id)??50):100;return(s,o)=>n(s)-n(o)||(s.number??0)-(o.number??0)}function cs(e){let t=e?-1:1;return(n,s)=>t*((n.received??0)-(s.received??0))||(n.id<s.id?-1:1)}function ht(e,t){let n=new Map(t.filter(l=>l.kind==="floor").map((l,c)=>[l.request,c])),s=l=>n.get(l.id)??50,o=l=>l.absences??0,r=(l,c)=>s(l)-s(c)||o(l)-o(c)||l.number-c.number,a=(...l)=>e.filter(c=>l.includes(c.state));return{speaking:a("speaking"),next:a("called").sort(r),waiting:a("waiting").sort(r),past:a("done","absent","withdrawn").sort((l,c)=>l.number-c.number)}}function Ce(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function bt(e,t){let n=e.filter(o=>t[o.id]==="green"||t[o.id]==="amber"),s=e.filter(o=>o.online&&!n.includes(o));return{here:n.length,of:e.length,missing:s}}function Ee(e,t){return zt(e,"approved",t).find(s=>s.state==="next"||s.state==="approved")??null}function Me(e,t){let n=e.findIndex(s=>s.id===t);return(e[n+1]??e[n-1])?.id??null}function Te(e){let t=gt("new"),n=gt(!0),s=gt(null),o=gt(null),r=new Set,a={tab:t,newest:n,selected:s,menu:o,touched:r,shown:[],go:l,move:u,pick:c,open:f,approve:x,shortlist:B,decline:Z,assign:Mt,lineUp:pt,asked:Tt,answered:Ot,question:g};return a;function l(d){t.value=d,s.value=null,o.value=null}function c(d){d!==s.value&&(o.value=null),s.value=d}function u(d){let y=a.shown.indexOf(s.value??""),D=a.shown[y<0?0:Math.min(a.shown.length-1,Math.max(0,y+d))];D&&(c(D),Ft(D))}function f(d){let y=g();y&&(s.value=y.id,o.value=o.value===d?null:d)}function g(){return e.row("questions",s.value??a.shown[0])}function x(d=g()){if(!(d?.state!=="new"&&d?.state!=="declined"))return Q(d,"question.approve",{rev:d.rev},i("console-approved"))}function B(d=g()){if(!d)return;let y=d.shortlisted?i("console-unshortlisted"):i("console-shortlisted");return Q(d,"question.shortlist",{shortlisted:!d.shortlisted},y,d.state==="new")}function Z(d,y=g()){return Q(y,"question.decline",{reason:d,rev:y.rev},i("console-declined",{reason:p("reason",d)}))}function Mt(d,y=g()){return o.value=null,Ft(y.id),b(e,"question.assign",{question:y.id,people:d},{text:i("console-assigned",{count:d.length})})}function pt(d,y=g()){let D=i(d?"console-lined-up":"console-taken-out",{number:y.number});return b(e,"question.next",{question:y.id,next:d},{text:D})}function Tt(d=g()){return b(e,"question.asked",{question:d.id},{text:i("console-asked",{number:d.number})})}function Ot(d=g()){let y=i("console-marked",{number:d.number,mark:p("assigned","answered")});return Q(d,"question.answered",{mark:"answered"},y)}async function Q(d,y,D,mt,tt=!0){let et=Me(a.shown.map(z=>({id:z})),d.id),v=document.activeElement?.closest(".question")?.getAttribute("data-id")===d.id;o.value=null,r.add(d.id),tt&&c(et),tt&&v&&et&&Ft(et),!(await b(e,y,{question:d.id,...D},{text:mt})).ok&&tt&&c(d.id)}}function Ft(e){let t=document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}import{html as Ht}from"../vendor/vendor.js";import{signal as us,useEffect as ds,useRef as ps}from"../vendor/vendor.js";var Oe=["j","k","a","s","r",">","n","space","z","?"],qe="moderator.shortcuts",ms="input, textarea, select, [contenteditable], dialog",vt=us(fs());function Ae(e){vt.value=e;try{localStorage.setItem(qe,e?"on":"off")}catch{}}function fs(){try{return localStorage.getItem(qe)!=="off"}catch{return!0}}function $s({key:e,code:t="",ctrlKey:n,metaKey:s,altKey:o,repeat:r}){return n||s||o||r?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function Ie(e){let t=ps(e);t.current=e,ds(()=>{let n=s=>{let o=s.target,r=$s(s);if(!vt.peek()||!r||o.closest?.(ms)||r===" "&&o.closest?.("button, a, summary, [role=tab]"))return;let a=t.current[r];a&&(s.preventDefault(),a())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var hs=["next","clock","questions","undo"],bs={">":"assign","?":"help"};function Ne({dialog:e}){let t=vt.value,n=()=>e.current?.close();return Ht`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${o=>o.target===e.current&&n()}>
    <header><h2 id="help-title">${i("console-help")}</h2><button type="button" class="btn ghost icon" aria-label=${i("close")} onClick=${n}><${$} name="cross" /></button></header>
    <ol class="briefing">${hs.map(o=>Ht`<li key=${o}>${i(`console-brief-${o}`)}</li>`)}</ol>
    <h3>${i("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Ae(!t)}><${$} name=${t?"check":"cross"} />${i(t?"console-shortcuts-on":"console-shortcuts-off")}</button>
    <dl class="keys" data-on=${t}>
      ${Oe.map(o=>Ht`<div key=${o}><dt><kbd>${o==="space"?i("console-key-name-space"):o.toUpperCase()}</kbd></dt><dd>${i(`console-key-${bs[o]??o}`)}</dd></div>`)}
    </dl>
  </dialog>`}import{html as w,useState as Ns}from"../vendor/vendor.js";function X(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function ot(e,t){return e.limit===null?null:e.limit-X(e,t)}function it(e,t){let n=ot(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function E(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as Le}from"../vendor/vendor.js";function m({tone:e="",icon:t="",title:n,children:s}){return Le`<span class=${`chip ${e}`} title=${n}>${t&&Le`<${$} name=${t} />`}<span>${s}</span></span>`}import{html as Re,useEffect as gs,useState as vs}from"../vendor/vendor.js";var ws=250;function T(e){let[,t]=vs(0),n=e();return gs(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},ws);return()=>clearInterval(s)}),n}function wt({turn:e,now:t,of:n=!1,class:s=""}){let o=T(()=>e.limit===null?E(-X(e,t())).replace("+",""):E(ot(e,t()))),r=e.limit===null?"none":it(e,t());return Re`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${r} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&Re`${" "}<span class="of">${i("clock-of",{limit:E(e.limit)})}</span>`}
  </span>`}import{html as R}from"../vendor/vendor.js";import{h as ks}from"../vendor/vendor.js";function kt({text:e,lang:t,as:n="p",class:s=""}){return ks(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}var M=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function rt(e){let t=[e?.function,e?.organisation].filter(Boolean);return t.length===2&&t[0].includes(t[1])?t[0]:t.join(", ")}function Ut(e,t){let n=e.row("people",t.person);return{person:n,name:n?M(n):t.name,about:n?rt(n):t.organisation??""}}function at(e,t){let n=e.row("people",t.person);if(n)return M(n);if(t.kind==="question")return i("question-number",{number:t.name});let s=t.kind==="item"?e.row("items",t.item):null;return s?Vt(e,s):t.name}function Vt(e,t){return M(e.row("people",t.person))||t.title||p("item",t.kind)}function yt(e){return e.name?[e.name,e.organisation].filter(Boolean).join(", "):i("anonymous")}var xt=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Pe(e,t){let n=k(e.received,t);return e.anonymous?`${n.slice(0,-1)}x`:n}var St=e=>E(Math.abs(e));var ys=["answered","passed","written"],xs={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function je({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return R`<div class="card asked">
    <p class="meta">
      <${m} tone="accent" icon="dot">${i("question-number",{number:t.number})}<//>
      <bdi class="muted">${yt(t)}</bdi>
    </p>
    <${kt} text=${t.text} lang=${t.language} class="text" />
    <ul class="lines">
      ${t.assigned.map(s=>R`<${Ss} key=${s.person} panel=${e} question=${t} each=${s} speaks=${n?.person===s.person} />`)}
    </ul>
    <${_s} panel=${e} question=${t} />
  </div>`}function Ss({panel:e,question:t,each:n,speaks:s}){let o=e.row("people",n.person),[r,a]=s?["live","dot"]:xs[n.state],l=n.state==="assigned";return R`<li>
    <span class="who"><bdi class="name">${M(o)}</bdi></span>
    ${(s||!l)&&R`<${m} tone=${r} icon=${a}>${s?p("turn","running"):p("assigned",n.state)}<//>`}
    ${l&&R`<span class="marks">
      ${!s&&R`<button type="button" class="btn small" aria-disabled=${q(e)} onClick=${()=>N(e,"turn.start",{person:n.person})}>${i("console-give-floor")}</button>`}
      ${ys.map(c=>R`<button key=${c} type="button" class="btn ghost small" onClick=${()=>Kt(e,t,c,o)}>${i(`console-mark-${c}`)}</button>`)}
    </span>`}
  </li>`}function _s({panel:e,question:t}){let n=Ce(t).length>1;return!n&&t.assigned.length>0?null:R`<p class="closing">
    ${t.assigned.length===0&&R`<span class="muted">${i("console-nobody-assigned")}</span>`}
    <button type="button" class="btn small" onClick=${()=>Kt(e,t,"answered")}><${$} name="check" />${i(n?"console-all-answered":"console-answered")}</button>
    ${!n&&R`<button type="button" class="btn ghost small" onClick=${()=>Kt(e,t,"written")}>${i("console-mark-written")}</button>`}
  </p>`}function Kt(e,t,n,s){let o=s?{person:s.id}:{},r=i("console-marked",{number:t.number,mark:p("assigned",n)});return b(e,"question.answered",{question:t.id,mark:n,...o},{text:r})}import{html as Be}from"../vendor/vendor.js";var De=["you_are_next","stand_by","unmute","one_minute","conclude","louder","slower"];function lt(e,t,n,s){let o=s?{text:s}:{},r=i("console-cue-sent",{name:M(t),phrase:s||p("phrase",n)});return b(e,"cue.send",{cue:de(),person:t.id,phrase:n,...o},{text:r,undo:!1})}function ze({panel:e,person:t,turn:n}){let o=e.rows("cues").filter(r=>r.person===t.id&&r.sent_at>=(n?.began_at??0)).sort((r,a)=>a.sent_at-r.sent_at)[0];return o?Be`<${Wt} panel=${e} cue=${o} />`:null}function Wt({panel:e,cue:t}){let n=t.seen_at!==null,s=e.header.value.timezone;return Be`<p class="cue">
    <bdi class="phrase">${t.text||p("phrase",t.phrase)}</bdi>
    <${m} tone=${n?"live":""} icon=${n?"check":"send"}>${n?i("console-cue-seen"):i("console-cue-waits")}<//>
    <time class="muted small">${k(t.seen_at??t.sent_at,s)}</time>
  </p>`}import{html as P}from"../vendor/vendor.js";var Fe=12*36e5;function He({panel:e}){return e.header.value.state==="ended"?P`<${Os} panel=${e} />`:P`<${Cs} panel=${e} />`}function Cs({panel:e}){let t=e.header.value,n=t.state==="draft";return P`<div class="before">
    <p class="name">${i(`console-is-${t.state}`)}</p>
    <${Ms} panel=${e} header=${t} />
    <div class="acts">
      ${n&&P`<button type="button" class="btn big primary" onClick=${()=>b(e,"panel.open",{},{text:i("console-opened"),undo:!1})}>${i("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>Es(e)}>${i("console-start")}</button>
    </div>
    <p class="muted small">${i(n?"console-open-why":"console-start-why")}</p>
    <${Ts} panel=${e} />
  </div>`}function Es(e){return b(e,"panel.start",{},{text:i("console-started"),undo:!1})}function Ms({panel:e,header:t}){let n=T(()=>t.starts_at?E(t.starts_at-e.now()):"");if(!t.starts_at)return null;let s=t.starts_at-e.now();return s>Fe||s<-Fe?P`<p class="muted about">${i("console-planned-for",{when:te(t.starts_at,t.timezone)})}</p>`:P`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">${i(s<0?"console-since-planned":"console-until-planned",{when:k(t.starts_at,t.timezone)})}</p>
  </div>`}function Ts({panel:e}){let{phones:t,people:n={}}=e.here.value,o=bt(e.rows("people"),n).missing.map(M).join(" \xB7 ");return P`<ul class="ready">
    <li><${$} name=${t>0?"check":"ring"} />${t>0?i("console-phones-reached",{count:t}):i("console-no-phone")}</li>
    <li><${$} name=${o?"ring":"check"} /><span>${o?i("console-missing",{names:o}):i("console-all-online")}</span></li>
  </ul>`}function Os({panel:e}){let t=e.header.value,n=e.rows("questions"),s=(...a)=>n.filter(l=>a.includes(l.state)).length,o=Y(n),r=[["answered",s("answered")],["in-writing",s("written")],["not-reached",s("approved","next","asked")],["unread",o.new+o.shortlist],["from-floor",e.rows("requests").filter(a=>a.state==="done").length]];return P`<div class="before">
    <p class="name">${i("console-is-ended")}</p>
    ${t.ended_at&&P`<p class="muted about">${i("console-ended-at",{time:k(t.ended_at,t.timezone),length:E(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
    <dl class="figures">${r.map(([a,l])=>P`<div key=${a}><dd>${I(l)}</dd><dt>${i(`console-figure-${a}`)}</dt></div>`)}</dl>
    <div class="acts"><button type="button" class="btn" onClick=${()=>b(e,"panel.resume",{},{text:i("console-resumed-panel")})}>${i("console-resume-panel")}</button></div>
  </div>`}import{html as _t}from"../vendor/vendor.js";var Ue={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function Ct({panel:e,person:t}){let n=e.here.value.people?.[t.id]??"none",[s,o]=Ue[n]??Ue.none;return n==="none"&&!t.online?_t`<span class="muted small">${i("channel-room")}</span>`:_t`<${m} tone=${s} icon=${o} title=${i(`console-presence-${n}-why`)}>${i(`console-presence-${n}`)}<//>
    ${t.timezone&&t.timezone!==e.header.value.timezone&&_t`<${qs} panel=${e} zone=${t.timezone} />`}`}function qs({panel:e,zone:t}){let n=T(()=>k(e.now(),t));return _t`<${m} icon="globe"><bdi>${xt(t)}</bdi> ${n}<//>`}import{html as Zt}from"../vendor/vendor.js";function Ve({panel:e}){let[t,n]=e.header.value.line??[];if(!t)return null;let s=e.row("people",t.person);return Zt`<div class="say">
    <p class="muted small">${i("console-say")}</p>
    <p class="words">${As(e,t,n)}</p>
    ${s?.phonetic&&Zt`<p class="phonetic">${i("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
    ${s?.note&&Zt`<p class="muted small"><bdi>${s.note}</bdi></p>`}
  </div>`}function As(e,t,n){let s={name:Is(e,t),number:t.name,then:n?Ke(e,n):""};return i(`console-say-${We(t)}${n?"":"-last"}`,s)}function Ke(e,t){let n=t.person?null:e.row("items",t.item);return n&&!n.title?i(`console-the-${n.kind}`):at(e,t)}function We(e){return e.kind==="question"?"question":e.kind==="item"&&!e.person?"item":"floor"}function Is(e,t){if(t.kind==="question")return yt(e.row("questions",t.question)??{});if(We(t)==="item")return Ke(e,t);let n=e.row("requests",t.request),s=n?n.organisation!==n.name&&n.organisation:rt(e.row("people",t.person));return[at(e,t),s].filter(Boolean).join(", ")}var Ls=3e4,Rs=["connection","order","technical"];function Ze({panel:e}){let t=e.header.value,n=e.row("turns",t.turn);return w`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${i("console-now")}</h2>
    <div class="card" data-state=${n?.state??t.state}>
      ${t.state!=="live"?w`<${He} panel=${e} />`:w`${n?w`<${Ps} panel=${e} turn=${n} />`:w`<p class="name quiet">${i("console-nobody")}</p>`}
            <${Ds} panel=${e} turn=${n} />
            <${Ve} panel=${e} />`}
    </div>
    <${je} panel=${e} />
  </section>`}function Ps({panel:e,turn:t}){let{name:n,about:s,person:o}=Ut(e,t),r=t.state==="paused";return w`<div class="speaking">
    <div class="who">
      <p class="name"><bdi>${n}</bdi></p>
      ${s&&w`<p class="muted about"><bdi>${s}</bdi></p>`}
    </div>
    <p class="chips">
      ${r?w`<${m} tone="warn" icon="pause">${p("turn","paused")} · ${p("pause",t.pause??"technical")}<//>`:w`<${m} tone="live" icon="dot">${p("turn",t.kind)}<//>`}
      ${o?.online&&w`<${Ct} panel=${e} person=${o} />`}
    </p>
  </div>
  <${js} turn=${t} now=${e.now} />`}function js({turn:e,now:t}){let n=T(()=>E(-X(e,t())).replace("+","")),s=e.limit===null?"none":it(e,t()),o=s==="red";return w`<div class="clock" data-phase=${s}>
    <${wt} turn=${e} now=${t} class="huge" />
    <p class="muted">
      ${e.limit!==null&&w`<span class="rest">${o?i("console-over-of",{limit:E(e.limit)}):i("console-left-of",{length:E(e.limit)})}</span>`}
      <span>${i("console-spoken",{length:n})}</span>
    </p>
    ${s!=="green"&&s!=="none"&&w`<${m} tone=${o?"over":"warn"} icon=${o?"square":"triangle"}>${i(`console-phase-${s}`)}<//>`}
  </div>
  <${Bs} turn=${e} now=${t} />`}function Bs({turn:e,now:t}){let n=T(()=>e.limit?Math.min(1e3,Math.round(X(e,t())/e.limit*1e3)):0);if(!e.limit)return null;let s=Math.min(100,(e.limit<=6e4?15e3:3e4)/e.limit*100);return w`<div class="track" data-phase=${it(e,t())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${s}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function Ds({panel:e,turn:t}){let n=t?.state==="paused";return w`<div class="acts">
    <${zs} panel=${e} filled=${!n} />
    ${t&&w`<div class="on-the-clock"><${Fs} panel=${e} turn=${t} /></div>`}
  </div>
  <${Vs} panel=${e} turn=${t} />`}function zs({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?w`<button type="button" class=${`btn big next ${t?"primary":""}`} aria-disabled=${q(e)} aria-keyshortcuts="n" onClick=${()=>Qt(e)}>
    <span class="label">${i("console-next")}</span>
    <bdi>${at(e,n)}</bdi>
    <kbd aria-hidden="true">N</kbd>
  </button>`:w`<p class="btn big nothing">${i("console-nothing-next")}</p>`}function Qt(e){let t=e.header.value;t.state==="live"&&t.line?.length&&N(e,"programme.next",{})}function Fs({panel:e,turn:t}){let{person:n}=Ut(e,t);return w`<${Us} panel=${e} turn=${t} />
    <button type="button" class="btn big" onClick=${()=>Hs(e,t)}>${i("console-more-time")}</button>
    ${n&&w`<button type="button" class="btn big" onClick=${()=>lt(e,n,"conclude")}>${i("console-conclude")}</button>`}
    <button type="button" class="btn big end" onClick=${()=>b(e,"turn.end",{turn:t.id},{text:i("console-turn-ended"),undo:!1})}>${i("console-end-turn")}</button>`}function Hs(e,t){return b(e,"turn.add",{turn:t.id,ms:Ls},{text:i("console-time-added",{name:t.name})})}function Us({panel:e,turn:t}){let[n,s]=Ns(!1);if(t.state==="paused")return w`<button type="button" class="btn big primary" aria-keyshortcuts="Space" onClick=${()=>Qe(e,t)}>${i("console-resume")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd></button>`;let o=a=>(s(!1),b(e,"turn.pause",{turn:t.id,reason:a},{text:i("console-paused",{name:t.name})})),r=a=>{(a.type==="keydown"?a.key==="Escape":!a.currentTarget.contains(a.relatedTarget))&&s(!1)};return w`<div class="menu" onKeyDown=${r} onFocusOut=${r}>
    <button type="button" class="btn big" aria-expanded=${n} aria-haspopup="true" onClick=${()=>s(!n)}>${i("console-pause")} <kbd aria-hidden="true">${i("console-key-name-space")}</kbd></button>
    ${n&&w`<div class="card menu-list">${Rs.map(a=>w`<button key=${a} type="button" class="btn ghost" onClick=${()=>o(a)}>${p("pause",a)}</button>`)}</div>`}
  </div>`}var Qe=(e,t)=>b(e,"turn.resume",{turn:t.id},{text:i("console-resumed",{name:t.name})});function Ge(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?Qe(e,t):t&&b(e,"turn.pause",{turn:t.id,reason:"technical"},{text:i("console-paused",{name:t.name})})}function Vs({panel:e,turn:t}){let{line:n}=e.header.value,s=Ee(e.rows("questions"),n),o=n?.[0]?.kind==="question",r=e.row("people",t?.person);return w`<div class="extra">
    ${s&&!o&&w`<button type="button" class="btn ask-next" aria-disabled=${q(e)} onClick=${()=>N(e,"turn.start",{question:s.id})}>
      <${$} name="follow" />${i("console-next-question",{number:s.number})}
    </button>`}
    ${r&&w`<${ze} panel=${e} person=${r} turn=${t} />`}
  </div>`}import{html as A,useState as Je}from"../vendor/vendor.js";var Ks=6,Ws=140;function Ye({panel:e}){let t=e.rows("people").sort((o,r)=>o.place-r.place),[n,s]=Je("");return A`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">${i("console-podium")}</h2>
    <ul class="lines">
      ${t.map(o=>A`<${Zs} key=${o.id} panel=${e} person=${o} open=${n===o.id} toggle=${()=>s(n===o.id?"":o.id)} />`)}
    </ul>
    <${Gs} panel=${e} />
  </section>`}function Zs({panel:e,person:t,open:n,toggle:s}){let o=e.header.value.state==="live";return A`<li class="person" data-open=${n}>
    <button type="button" class="row" aria-expanded=${n} onClick=${s}>
      <span class="who"><bdi class="name">${M(t)}</bdi><span class="muted small">${p("part",t.part)}</span></span>
      <span class="chips"><${Ct} panel=${e} person=${t} /></span>
    </button>
    ${n&&A`<div class="inner">
      <p class="muted small"><bdi>${rt(t)}</bdi></p>
      ${t.phonetic&&A`<p class="small">${i("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
      ${t.note&&A`<p class="small"><bdi>${t.note}</bdi></p>`}
      <div class="phrases">${De.map(r=>A`<button key=${r} type="button" class="btn small" onClick=${()=>lt(e,t,r)}>${p("phrase",r)}</button>`)}</div>
      <${Qs} panel=${e} person=${t} />
      ${o&&A`<p><button type="button" class="btn small" aria-disabled=${q(e)} onClick=${()=>N(e,"turn.start",{person:t.id})}>${i("console-give-floor")}</button></p>`}
    </div>`}
  </li>`}function Qs({panel:e,person:t}){let[n,s]=Je("");return A`<form class="own" onSubmit=${async r=>{if(r.preventDefault(),!n.trim())return;(await lt(e,t,"own",n.trim())).ok&&s("")}}>
    <input class="input" dir="auto" maxlength=${Ws} aria-label=${i("console-own-cue")} placeholder=${i("console-own-cue")} value=${n} onInput=${r=>s(r.target.value)} />
    <button type="submit" class="btn">${i("console-send")}</button>
  </form>`}function Gs({panel:e}){let t=e.rows("cues").sort((n,s)=>s.sent_at-n.sent_at).slice(0,Ks);return t.length===0?A`<p class="hint">${i("console-cues-hint")}</p>`:A`<div class="recent">
    <h3 class="small muted">${i("console-cues")}</h3>
    <ul>${t.map(n=>A`<li key=${n.id}><bdi class="name">${M(e.row("people",n.person))}</bdi><${Wt} panel=${e} cue=${n} /></li>`)}</ul>
  </div>`}import{html as O}from"../vendor/vendor.js";var Js=12*36e5,Ys=3e4;function Et(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Js?e.starts_at:e.started_at}function Xe(e,t){let n=Et(e);return n===null?null:n+t.starts_at}function tn(e,t){let n=Gt(e);return e.state==="live"&&n!==null?n-t:null}function Gt(e){let t=Et(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}function Jt(e,t,n,s){let o=t.find(a=>a.id===e.item),r=o?Xe(e,o):null;return e.state!=="live"||!o||r===null?null:Xs(o,n,s)-(r+o.planned)}function Xs(e,t,n){if(!e.person)return Math.max(n,(e.started_at??n)+e.planned);let s=t!==null&&t.item===e.id&&t.person===e.person;return n+(s?Math.max(0,ot(t,n)??0):0)}function en(e){return Math.abs(e)<Ys?"on_time":e>0?"late":"early"}function nn(e,t,n,s){let o=[...t].sort((l,c)=>l.place-c.place),r=Jt(e,t,n,s)??0,a=o.find(l=>l.id===e.item);return o.map(l=>{let c=Xe(e,l),u=l.state==="planned"&&(!a||l.place>a.place),f=c===null?null:c+(u?r:0),g=l.ended_at&&l.started_at?l.ended_at-l.started_at:null;return{item:l,planned:c,at:l.started_at??f,spent:g,over:g===null?0:g-l.planned,ahead:u}})}var to={planned:"ring",current:"dot",done:"check"},eo=1e4,no=2;function sn({panel:e}){let t=e.header.value,n=()=>nn(t,e.rows("items"),e.row("turns",t.turn),e.now());T(()=>n().map(a=>Math.floor((a.at??0)/6e4)).join());let s=n(),o=s.filter(a=>a.item.state==="done"),r=o.length>no?o.slice(0,-1):[];return O`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">${i("console-programme")}</h2>
    ${s.length===0?O`<p class="empty">${i("console-programme-empty")}</p>`:O`<${so} panel=${e} rows=${r} />
          <ol class="lines">${s.filter(a=>!r.includes(a)).map(a=>O`<${on} key=${a.item.id} panel=${e} row=${a} />`)}</ol>`}
  </section>`}function so({panel:e,rows:t}){return t.length===0?null:O`<details class="past">
    <summary>${i("console-programme-past",{count:t.length})}</summary>
    <ol class="lines">${t.map(n=>O`<${on} key=${n.item.id} panel=${e} row=${n} />`)}</ol>
  </details>`}function on({panel:e,row:{item:t,planned:n,at:s,spent:o,over:r,ahead:a}}){let{state:l,timezone:c}=e.header.value,u=n!==null&&s!==null&&k(s,c)!==k(n,c),f=t.state==="planned"&&!a,g=Vt(e,t);return O`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${$} name=${to[t.state]} /><span class="unseen">${p("item",t.state)}</span></span>
    <span class="times tabular">
      ${s!==null&&O`<time class=${a&&u?"expected":""}>${k(s,c)}</time>`}
      ${u&&O`<s class="muted small" title=${i("console-was-planned")}>${k(n,c)}</s>`}
    </span>
    <span class="who">
      <bdi class="name">${g}</bdi>
      ${g!==p("item",t.kind)&&O`<span class="muted small">${p("item",t.kind)}</span>`}
    </span>
    <span class="length tabular">
      <span dir="ltr">${E(o??t.planned)}</span>
      ${Math.abs(r)>=eo&&O`<span dir="ltr" class=${`small ${r>0?"over":"muted"}`}>${r>0?"+":"\u2212"}${St(r)}</span>`}
    </span>
    ${l==="live"&&t.state==="planned"&&O`<button type="button" class="btn ghost small go" aria-disabled=${q(e)} aria-label=${i("console-go-to",{name:g})} onClick=${()=>N(e,"programme.go",{item:t.id})}>${i("console-go")}</button>`}
    ${f&&l==="live"&&O`<span class="unseen">${i("console-skipped")}</span>`}
  </li>`}import{html as j,useState as mo}from"../vendor/vendor.js";import{useRef as oo,useState as io}from"../vendor/vendor.js";function rn(e,{hold:t=!0,mine:n=()=>!1}={}){let s=oo(null),[,o]=io(0);(s.current===null||!t)&&(s.current=e.map(u=>u.id));let r=new Map(e.map(u=>[u.id,u])),a=new Set(s.current),l=e.filter(u=>!a.has(u.id)&&n(u)).map(u=>u.id);s.current=[...l,...s.current.filter(u=>r.has(u))];let c=new Set(s.current);return{shown:s.current.map(u=>r.get(u)),waiting:e.filter(u=>!c.has(u.id)).length,reveal:()=>{s.current=e.map(u=>u.id),o(u=>u+1)}}}import{html as h}from"../vendor/vendor.js";import{html as ct,useEffect as ro,useRef as an,useState as ao}from"../vendor/vendor.js";var ln=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"];function cn({desk:e,row:t}){let n=dn(e,ln.map(s=>()=>e.decline(s,t)));return ct`<div class="inner" ref=${n} role="group" aria-label=${i("console-decline-why")}>
    <p class="small"><strong>${i("console-decline-why")}</strong> <span class="muted">${i("console-decline-told")}</span></p>
    ${ln.map((s,o)=>ct`<button key=${s} type="button" class="btn ghost choice-row" onClick=${()=>e.decline(s,t)}><kbd aria-hidden="true">${o+1}</kbd>${p("reason",s)}</button>`)}
    <p class="foot"><button type="button" class="btn small" onClick=${()=>e.open(null)}>${i("cancel")}</button></p>
  </div>`}function un({panel:e,desk:t,row:n}){let s=e.rows("people").sort((c,u)=>c.place-u.place),[o,r]=ao(n.assigned.map(c=>c.person)),a=c=>r(o.includes(c)?o.filter(u=>u!==c):[...o,c]),l=dn(t,s.map(c=>()=>a(c.id)));return ct`<div class="inner" ref=${l} role="group" aria-label=${i("console-assign-to")}>
    <p class="small"><strong>${i("console-assign-to")}</strong> <span class="muted">${i("console-assign-order")}</span></p>
    ${s.map((c,u)=>{let f=o.indexOf(c.id);return ct`<button key=${c.id} type="button" class="btn ghost choice-row" role="checkbox" aria-checked=${f>=0} onClick=${()=>a(c.id)}>
        <kbd aria-hidden="true">${u+1}</kbd><bdi>${M(c)}</bdi>
        ${f>=0&&ct`<span class="ordinal"><${$} name="check" />${i("console-nth",{place:f+1})}</span>`}
      </button>`})}
    <p class="foot">
      <button type="button" class="btn small chosen" onClick=${()=>t.assign(o,n)}>${i("console-assign-done")}</button>
      <button type="button" class="btn small" onClick=${()=>t.open(null)}>${i("cancel")}</button>
    </p>
  </div>`}function dn(e,t){let n=an(null),s=an(t);return s.current=t,ro(()=>{let o=n.current,r=o.closest(".question");o.querySelector("button")?.focus({preventScroll:!0}),o.scrollIntoView({block:"nearest"});let a=l=>{let c=/^[1-9]$/.test(l.key)?s.current[Number(l.key)-1]:void 0;if(l.key==="Escape")e.open(null),r?.focus();else if(c)c();else return;l.preventDefault(),l.stopPropagation()};return o.addEventListener("keydown",a),()=>o.removeEventListener("keydown",a)},[]),n}var lo={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],declined:["","cross"],withdrawn:["","undo"]},pn={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function mn({panel:e,desk:t,row:n,selected:s}){let o=e.header.value.timezone,r=()=>t.pick(n.id);return h`<li class="card question" data-id=${n.id} data-state=${n.state} data-selected=${s} tabindex="0" aria-current=${s?"true":void 0} onFocusIn=${r} onClick=${r}>
    <p class="meta">
      ${n.number!==null&&h`<span class="number">Q${n.number}</span>`}
      <${co} row=${n} />
      <time class="muted small push">${Pe(n,o)}</time>
    </p>
    ${n.text===null?h`<p class="muted">${i("console-erased")}</p>`:h`<${kt} text=${n.text} lang=${n.language} class="text" />`}
    <p class="chips"><${uo} panel=${e} row=${n} /></p>
    ${s&&h`<${po} panel=${e} desk=${t} row=${n} />`}
  </li>`}function co({row:e}){return e.anonymous?h`<${m} icon="lock">${i("anonymous")}<//>`:h`<span class="by"><bdi>${e.name}</bdi>${e.organisation&&h`<span class="muted">, <bdi>${e.organisation}</bdi></span>`}</span>`}function uo({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,s=e.row("people",t.for),o=lo[t.state];return h`
    ${o&&h`<${m} tone=${o[0]} icon=${o[1]}>${p("question",t.state)}<//>`}
    ${t.shortlisted&&t.state!=="new"&&h`<${m} icon="check">${i("console-on-shortlist")}<//>`}
    ${t.group&&h`<${m}>${p("group",t.group)}<//>`}
    ${t.channel&&h`<${m}>${p("channel",t.channel)}<//>`}
    ${t.language&&h`<${m} title=${ee(t.language)}><span lang=${t.language}>${t.language}</span><//>`}
    ${n>1&&h`<${m} tone="accent" icon="support">${i("voices",{count:n})}<//>`}
    ${s&&h`<${m} icon="follow">${i("console-for",{name:M(s)})}<//>`}
    ${(t.assigned??[]).map(r=>h`<${m} key=${r.person} tone=${pn[r.state][0]} icon=${pn[r.state][1]} title=${p("assigned",r.state)}><bdi>${e.row("people",r.person)?.name}</bdi><//>`)}
    ${t.state==="declined"&&t.reason&&h`<span class="muted small">${p("reason",t.reason)}</span>`}`}function po({panel:e,desk:t,row:n}){let s=t.menu.value;if(s==="decline")return h`<${cn} desk=${t} row=${n} />`;if(s==="assign")return h`<${un} panel=${e} desk=${t} row=${n} />`;let o=(...a)=>a.includes(n.state),r=e.header.value.state==="live";return h`<div class="acts">
    ${o("new","declined")&&h`<${U} filled letter="A" run=${()=>t.approve(n)}>${i("console-approve")}<//>`}
    ${o("new")&&h`<${U} letter="S" run=${()=>t.shortlist(n)}>${i(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${o("approved")&&h`<${U} filled run=${()=>t.lineUp(!0,n)}>${i("console-line-up")}<//>`}
    ${o("next")&&h`<${U} run=${()=>t.lineUp(!1,n)}>${i("console-take-out")}<//>`}
    ${r&&o("approved","next")&&h`<${U} run=${()=>t.asked(n)}>${i("console-ask-now")}<//>`}
    ${o("asked")&&h`<${U} filled run=${()=>t.answered(n)}>${i("console-answered")}<//>`}
    ${o("new","approved","next","asked")&&h`<${U} letter=">" run=${()=>t.open("assign")}>${i("console-assign")}<//>`}
    ${o("new","approved","next")&&h`<${U} ghost letter="R" run=${()=>t.open("decline")}>${i("console-decline")}<//>`}
  </div>`}function U({filled:e,ghost:t,letter:n,run:s,children:o}){return h`<button type="button" class=${`btn small ${e?"chosen":t?"ghost":""}`} aria-keyshortcuts=${n} onClick=${s}>${o}${n&&h`<kbd aria-hidden="true">${n}</kbd>`}</button>`}var fo={new:"check",shortlist:"ring",approved:"ring",done:"ring",declined:"ring"};function fn({panel:e,desk:t}){let n=Y(e.rows("questions")),s=t.tab.value;return j`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="title">${i("console-questions")}<${ho} panel=${e} /></h2>
    <div class="tabs" role="tablist" aria-label=${i("console-question-lists")}>
      ${W.map(o=>j`<button key=${o} type="button" class="tab" role="tab" id=${`tab-${o}`} aria-selected=${o===s} aria-controls="question-list" tabindex=${o===s?0:-1} onClick=${()=>t.go(o)} onKeyDown=${$o(t)}>
        ${i(`console-tab-${o}`)} <span class="count">${I(n[o])}</span>
      </button>`)}
    </div>
    <div id="question-list" role="tabpanel" aria-labelledby=${`tab-${s}`} class="list">
      <${bo} key=${s} panel=${e} desk=${t} tab=${s} />
    </div>
  </section>`}function $o(e){return t=>{let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",s=n==="ArrowLeft"?"ArrowRight":"ArrowLeft",o=t.key===n?1:t.key===s?-1:0;if(o===0)return;t.preventDefault();let r=W[(W.indexOf(e.tab.value)+o+W.length)%W.length];e.go(r),document.getElementById(`tab-${r}`)?.focus()}}function ho({panel:e}){let{asking:t,state:n}=e.header.value;return n==="ended"||n==="draft"?null:j`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${t} onClick=${()=>b(e,"panel.set",{asking:!t},{text:i(t?"console-asking-closed":"console-asking-opened")})}>
    <${$} name=${t?"dot":"lock"} />${i(t?"console-asking":"console-not-asking")}
  </button>`}function bo({panel:e,desk:t,tab:n}){let[s,o]=mo({pointer:!1,focus:!1}),{line:r}=e.header.value,a=zt(e.rows("questions"),n,r??[],t.newest.value),{shown:l,waiting:c,reveal:u}=rn(a,{hold:s.pointer||s.focus,mine:x=>t.touched.has(x.id)});t.shown=l.map(x=>x.id);let f=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];return j`<div class="held" ...${{onPointerEnter:x=>x.pointerType==="mouse"&&o({...s,pointer:!0}),onPointerLeave:()=>o({...s,pointer:!1}),onFocusIn:()=>o({...s,focus:!0}),onFocusOut:x=>!x.currentTarget.contains(x.relatedTarget)&&o({...s,focus:!1})}}>
    ${n==="new"&&a.length>1&&j`<${go} desk=${t} reveal=${u} />`}
    <div aria-live="polite">${c>0&&j`<button type="button" class="btn more-new wide" onClick=${u}><${$} name="up" />${i("console-more-new",{count:c})}</button>`}</div>
    ${l.length===0&&c===0?j`<p class="empty"><${$} name=${fo[n]} /><strong>${i(`console-empty-${n}`)}</strong><span>${i(`console-empty-${n}-more`)}</span></p>`:j`<ul class="cards">${l.map(x=>j`<${mn} key=${x.id} panel=${e} desk=${t} row=${x} selected=${x.id===f} />`)}</ul>`}
  </div>`}function go({desk:e,reveal:t}){return j`<p class="order"><button type="button" class="btn ghost small" onClick=${()=>{e.newest.value=!e.newest.value,setTimeout(t,0)}}>${i(e.newest.value?"console-newest":"console-oldest")}</button></p>`}import{html as _}from"../vendor/vendor.js";function hn({panel:e}){let t=e.header.value,n=ht(e.rows("requests"),t.line??[]),s=[...n.speaking,...n.next,...n.waiting];return _`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">${i("console-speakers")}<${vo} panel=${e} header=${t} /></h2>
    ${s.length===0?_`<p class="empty"><${$} name="speak" /><strong>${i("console-speakers-empty")}</strong><span>${i(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span></p>`:_`<ol class="lines">${s.map(o=>_`<${$n} key=${o.id} panel=${e} row=${o} first=${o===(n.next[0]??n.waiting[0])} />`)}</ol>`}
    ${n.past.length>0&&_`<details class="past">
      <summary>${i("console-speakers-past",{count:n.past.length})}</summary>
      <ul class="lines">${n.past.map(o=>_`<${$n} key=${o.id} panel=${e} row=${o} first=${!1} />`)}</ul>
    </details>`}
  </section>`}function vo({panel:e,header:t}){if(t.state==="ended")return null;let n=t.floor_open;return _`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${n} onClick=${()=>b(e,"floor.open",{open:!n},{text:i(n?"console-floor-closed":"console-floor-opened")})}>
    <${$} name=${n?"dot":"lock"} />${i(n?"console-floor-open":"console-floor-shut")}
  </button>`}function $n({panel:e,row:t,first:n}){let s=e.header.value.state!=="ended"&&(t.state==="waiting"||t.state==="called");return _`<li class="request" data-state=${t.state}>
    <span class="place tabular">${t.number}</span>
    <div class="who">
      <p class="name"><bdi>${t.name}</bdi>${t.organisation&&t.organisation!==t.name&&_`<span class="muted">, <bdi>${t.organisation}</bdi></span>`}</p>
      ${t.topic&&_`<p class="topic"><bdi>${t.topic}</bdi></p>`}
      <p class="chips"><${wo} row=${t} zone=${e.header.value.timezone} /></p>
    </div>
    ${s&&_`<${ko} panel=${e} row=${t} first=${n} />`}
    ${t.state==="speaking"&&_`<div class="acts"><button type="button" class="btn small" onClick=${()=>b(e,"floor.done",{request:t.id},{text:i("console-spoken-done",{name:t.name}),undo:!1})}>${i("console-done")}</button></div>`}
  </li>`}function wo({row:e,zone:t}){let s={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],absent:["","cross"]}[e.state];return _`
    ${s&&_`<${m} tone=${s[0]} icon=${s[1]}>${p("request",e.state)}<//>`}
    ${e.group&&_`<${m}>${p("group",e.group)}<//>`}
    ${e.channel&&_`<${m}>${p("channel",e.channel)}<//>`}
    ${e.language&&_`<${m}>${e.language}<//>`}
    ${e.absences>0&&_`<${m} tone="warn" icon="triangle">${i("console-absences",{count:e.absences})}<//>`}
    <time class="muted small">${k(e.received,t)}</time>`}function ko({panel:e,row:t,first:n}){let s=e.header.value.state==="live",o=t.state==="called",r=()=>b(e,"floor.call",{request:t.id,called:!o},{text:i(o?"console-uncalled":"console-called",{name:t.name})}),a=()=>b(e,"floor.absent",{request:t.id},{text:i("console-absent-done",{name:t.name}),undo:!1});return _`<div class="acts">
    ${s&&_`<button type="button" class=${`btn small ${n?"chosen":""}`} aria-disabled=${q(e)} onClick=${()=>N(e,"turn.start",{request:t.id})}>${i("console-give-floor")}</button>`}
    <button type="button" class=${`btn small ${s?"ghost":""}`} onClick=${r}>${i(o?"console-uncall":"console-call")}</button>
    <button type="button" class="btn ghost small" onClick=${a}>${i("console-absent")}</button>
  </div>`}import{html as L,useState as xo}from"../vendor/vendor.js";import{html as ut}from"../vendor/vendor.js";var yo={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function gn({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,r]=yo[n];if(!["live","rehearsal"].includes(e.header.value.state)&&(n==="live"||n==="http"))return ut`<${m} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${i("fresh-connected")}<//>`;let l=n==="live"&&t?i("fresh-live-age",{age:I(Math.round(s/100)/10)}):i(`fresh-${n}`,wn(s));return ut`<${m} tone=${o} icon=${r} title=${i(`fresh-${n}-why`)}>${l}<//>`}function vn({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return ut`<${bn} tone="over" icon="square" text=${p("bye",o)} />`;if(t!=="offline")return null;let r=k(n,e.header.value.timezone);return ut`<${bn} tone="warn" icon="triangle" text=${i("fresh-stale",{...wn(s),time:r})} />`}function bn({tone:e,icon:t,text:n}){return ut`<p class=${`banner ${e}`} role="status"><${$} name=${t} /><span>${n}</span></p>`}var wn=e=>({seconds:Math.round(e/1e3)});var So=["join","speaker","question","list","blank"],_o={draft:["","ring"],rehearsal:["warn","triangle"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},Co={late:"triangle",early:"up",on_time:"check"};function kn({page:e,panel:t,help:n}){let s=t.header.value,[o,r]=_o[s.state],[a,l]=xo(!1);return L`<header class="top" data-open=${a}>
    <div class="what">
      <h1 title=${s.title} dir="auto">${s.title}</h1>
      <${m} tone=${o} icon=${r}>${p("panel",s.state)}<//>
    </div>
    <dl class="meters"><${Eo} panel=${t} header=${s} /></dl>
    <div class="around">
      <${Oo} panel=${t} />
      <${gn} panel=${t} />
      <button type="button" class="btn ghost small more" aria-expanded=${a} onClick=${()=>l(!a)}>${i("console-more")}</button>
    </div>
    <div class="tools">
      <${qo} panel=${t} layout=${s.layout} />
      <${Ao} panel=${t} state=${s.state} />
      <${Io} page=${e} />
      <${ve} />
      <button type="button" class="btn ghost icon" aria-label=${i("console-help")} title=${i("console-help")} onClick=${n}><span aria-hidden="true">?</span></button>
    </div>
  </header>`}function Eo({panel:e,header:t}){let{timezone:n}=t,s=T(()=>k(e.now(),n));return L`<div class="meter">
      <dt><bdi>${xt(n)}</bdi></dt>
      <dd><time>${s}</time></dd>
    </div>
    <${Mo} panel=${e} header=${t} />
    <${To} panel=${e} header=${t} />`}function Mo({panel:e,header:t}){let n=T(()=>{let r=tn(t,e.now());return r===null?"":E(r)}),s=Et(t);if(!n)return t.state==="ended"||s===null?null:L`<div class="meter"><dt>${i("console-planned")}</dt><dd><time>${k(s,t.timezone)}</time></dd></div>`;let o=n.startsWith("+");return L`<div class="meter" data-over=${o}>
    <dt>${o?i("console-over-slot"):i("console-left-of",{length:E(t.ends_at-t.starts_at)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function To({panel:e,header:t}){let n=T(()=>{let r=Jt(t,e.rows("items"),e.row("turns",t.turn),e.now());return r===null?null:Math.round(r/1e3)});if(n===null)return null;let s=en(n*1e3),o=(Gt(t)??0)+n*1e3;return L`<div class="meter pace" data-pace=${s}>
    <dt>${i("console-ends",{time:k(o,t.timezone)})}</dt>
    <dd><${$} name=${Co[s]} />${i(`console-pace-${s.replace("_","-")}`,{length:St(n*1e3)})}</dd>
  </div>`}function Oo({panel:e}){let{phones:t,people:n={}}=e.here.value,s=bt(e.rows("people"),n),o=s.missing.length===0;return L`<span class="here">
    ${t!==void 0&&L`<${m} title=${i("console-phones-why")}>${i("console-phones",{count:t})}<//>`}
    <${m} tone=${o?"":"warn"} icon=${o?"":"triangle"} title=${i("console-present-why")}>
      ${i("console-present",{here:I(s.here),of:I(s.of)})}
    <//>
  </span>`}function qo({panel:e,layout:t}){let n=s=>b(e,"display.show",{layout:s.target.value},{text:i("console-wall-shows",{layout:p("layout",s.target.value)})});return L`<label class="select">
    <span>${i("console-wall")}</span>
    <select value=${t} onChange=${n}>
      ${So.map(s=>L`<option key=${s} value=${s} selected=${s===t}>${p("layout",s)}</option>`)}
    </select>
  </label>`}function Ao({panel:e,state:t}){return t!=="live"?null:L`<button type="button" class="btn small" onClick=${()=>b(e,"panel.end",{},{text:i("console-ended")})}><${$} name="square" />${i("console-end")}</button>`}function Io({page:e}){return e.languages.filter(n=>n.code!==e.language).map(n=>L`<a key=${n.code} class="btn ghost small" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}var Po=["questions","speakers","podium","programme"];function jo({page:e,panel:t}){let n=No(()=>Te(t),[]),[s,o]=Ro("questions"),r=Lo(null),a=()=>r.current?.showModal();return Ie(Bo(t,n,a)),dt`<div class="console" data-pane=${s} data-state=${t.header.value.state}>
    <${kn} page=${e} panel=${t} help=${a} />
    <${vn} panel=${t} />
    <main>
      <div class="middle"><${Ze} panel=${t} /><${sn} panel=${t} /></div>
      <div class="work">
        <${Do} panel=${t} pane=${s} go=${o} />
        <${fn} panel=${t} desk=${n} />
        <div class="side"><${hn} panel=${t} /><${Ye} panel=${t} /></div>
      </div>
    </main>
    <${Ne} dialog=${r} />
  </div>`}function Bo(e,t,n){return{j:()=>t.move(1),k:()=>t.move(-1),a:()=>t.approve(),s:()=>t.shortlist(),r:()=>t.open("decline"),">":()=>t.open("assign"),n:()=>Qt(e)," ":()=>Ge(e),z:()=>xe(),"?":n}}function Do({panel:e,pane:t,go:n}){let s=Y(e.rows("questions")),o=ht(e.rows("requests"),e.header.value.line??[]),r={questions:s.new,speakers:o.next.length+o.waiting.length},a=e.row("turns",e.header.value.turn);return dt`<nav class="panes tabs" aria-label=${i("console-panes")}>
    ${Po.map(l=>dt`<button key=${l} type="button" class="tab" data-name=${l} aria-current=${l===t?"page":void 0} onClick=${()=>n(l)}>
      ${i(`console-pane-${l}`)}${r[l]>0&&dt` <span class="count">${I(r[l])}</span>`}
    </button>`)}
    ${a&&dt`<${wt} turn=${a} now=${e.now} />`}
  </nav>`}ye(jo);
