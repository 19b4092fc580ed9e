var wi=Object.defineProperty;var _i=(e,t,n)=>t in e?wi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var U=(e,t,n)=>_i(e,typeof t!="symbol"?t+"":t,n);import{html as fe,useMemo as jp,useRef as Fp,useState as Bp}from"../vendor/vendor.js";import{FluentBundle as Si,FluentResource as Ei}from"../vendor/vendor.js";var be="en",ee=null;function Yn(e,t){be=t,ee=new Si(ge()),ee.addResource(new Ei(e))}function r(e,t={}){let n=ee?.getMessage(e)?.value;return n?ee?.formatPattern(n,t,[])??e:e}var $=(e,t)=>r(`${e}-${t.replace(/[._]/g,"-")}`);function _t(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return ee?.getMessage(n)?r(n,Oi(t)):r("refused-internal",{ref:e})}function Oi(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var ut=()=>be,ge=()=>`${be==="en"?"en-GB":be}-u-nu-latn`,St=e=>e.filter(Boolean).join(r("comma")),Zn=new Map;function k(e,t="UTC"){let n=Zn.get(t);return n||(n=new Intl.DateTimeFormat(ge(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Zn.set(t,n)),n.format(e)}function It(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(ge(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var w=e=>new Intl.NumberFormat(ge()).format(e);function At(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as na,render as oa}from"../vendor/vendor.js";import{computed as ji,io as Fi,signal as ke}from"../vendor/vendor.js";function Jn(){return{epoch:"",version:0,header:null,rows:{}}}function Ye(e,t){return t.epoch!==e.epoch?t.from===0?{view:Ze({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:Ze({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:Ze(e.rows,t),ask:!1}}function Ze(e,t){let n={...e};for(let[o,s]of Object.entries(t.up??{}))n[o]={...n[o],...Object.fromEntries(s.map(i=>[i.id,i]))};for(let[o,s]of Object.entries(t.gone??{})){let i=new Set(s);n[o]=Object.fromEntries(Object.entries(n[o]??{}).filter(([a])=>!i.has(a)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}function Je(e,t,n){return new Promise((o,s)=>{e.timeout(8e3).emit(t,n,(i,a)=>{i?s(i):o(a)})})}function Xe(e,t,n,o){let s=t();e.emit("clock",{},({now:i})=>{o(s,t(),i),n>1&&Xe(e,t,n-1,o)})}var $t=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},Xn=e=>new tn(e),tn=class{constructor({code:t,as:n,fetch:o,wait:s}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=o,this.wait=s}async view({epoch:t,version:n}){let o=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",s=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},i=await this.ask(`${this.root}/view?as=${this.as}${o}`,{headers:s}),a=Number(i.headers.get("Panel-Time"));if(i.status===304)return{delta:null,now:a};let l=await Qe(i);if(!i.ok)throw new $t({code:l.code,retry:l.data?.retry_ms});return{delta:l,now:a}}async command(t){let n=await Qe(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new $t;return n}async mine(t){let n=await Qe(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}async signal(t,n){return(await this.post(`${this.root}/signal`,{as:this.as,kind:t,on:n})).ok}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let o=new AbortController,s=this.wait(8e3,()=>o.abort());try{let{fetch:i}=this;return await i(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:o.signal})}catch{throw new $t}finally{s.cancel()}}};async function Qe(e){try{return await e.json()}catch{throw new $t}}function Qn({tries:e,spread:t,calm:n,random:o}){let s=n?2e4:eo(2*t,2e4);return Math.min(s,1500*2**e)*(.5+o/2)}function to({failures:e,spread:t,told:n,random:o}){return n>0?n+o*1e3:Math.min(eo(t,1e4),1500*2**e)*(.8+o*.4)}function eo(e,t){return Math.min(t,Math.max(3e3,e))}var Ci=4e3,Ti=6e4,qi=4,no=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),nn=e=>e==="public"?5e3:4e3,oo=e=>new en(e),en=class{constructor({as:t,socket:n,http:o,wait:s,mono:i,random:a=Math.random,cursor:l,secrets:u,on:c}){U(this,"mode",()=>this.now);this.as=t,this.makeSocket=n,this.http=o,this.wait=s,this.mono=i,this.random=a,this.cursor=l,this.secrets=u,this.on=c,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.wasHere=!1,this.syncing=null,this.again=!1,this.timers={}}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket(this.wasHere);this.later("open",Ci,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[o,s]of Object.entries(n))t.on(o,i=>{t===this.current&&s(i)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.wasHere=!0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:o}=this.cursor();(t.epoch!==n||t.version>o)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*nn(this.as),()=>this.drop(t))}left(t,n){no.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let s of["open","silence","measure"])this.timers[s]?.cancel();t.close();let o=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",o,()=>this.poll()),this.later("connect",n?o:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return Qn({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=this.failures>0,n=await this.sync();if(this.isSettled())return;n&&t&&this.start(),this.turn(n?"http":"none"),n&&this.watch();let{failures:o,spread:s,told:i}=this;this.later("poll",to({failures:o,spread:s,told:i,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let{delta:n,now:o}=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),this.now!=="ws"&&this.on.sample(t,this.mono(),o),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof $t))throw n;return no.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){if(this.now!=="ws")return;let t=this.current;Xe(t,this.mono,qi,(...n)=>t===this.current&&this.on.sample(...n)),this.later("measure",Ti,()=>this.measure())}post(t){return this.now==="ws"?Je(this.current,"command",t):this.http.command(t)}async signal(t,n){return this.now!=="ws"?this.http.signal(t,n).catch(()=>!1):Je(this.current,"signal",{kind:t,on:n}).then(o=>o?.ok!==!1,()=>!1)}take(){this.now==="ended"&&(this.now="none",this.wasHere=!1,this.drops=0,this.on.mode("none",""),this.start(),this.sync())}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,o){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,o)}};import{signal as Mi}from"../vendor/vendor.js";var Ni=1e3;function so({as:e,mode:t,now:n,mono:o}){let s=o(),i="",a=Mi(u()),l=setInterval(()=>a.value=u(),Ni);return{signal:a,contact:()=>{s=o(),a.value.state!==u().state&&(a.value=u())},moved:c=>{i=c,a.value=u()},close:()=>clearInterval(l)};function u(){let c=o()-s;return{state:Ii(t(),c/nn(e)),at:n()-c,age:c,code:i}}}function Ii(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function io(e=0,t=0){let n=[],o=e-t;return{sample(s,i,a){let l=Math.max(0,i-s),u={trip:l,offset:a+l/2-i};n=[...n.filter(c=>Ai(c,u)),u].slice(-12),o=ro(n).offset},pulse(s,i){return n.length>0&&Math.abs(s-(i+o))<=500+ro(n).trip?!1:(n=[],!0)},value:()=>o}}function Ai(e,t){return Math.abs(e.offset-t.offset)<=500+(e.trip+t.trip)/2}function ro(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var Ri="abcdefghijklmnopqrstuvwxyz0123456789";function ao(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var j=()=>lo(20),ve=()=>lo(26);function lo(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=Ri[n%36]);return t}var Pi=1e3,Li=15e3,mo=e=>new on(e),on=class{constructor({post:t,storage:n=null,key:o="",lifetime:s=null,now:i,wait:a,random:l=Math.random,changed:u=()=>{}}){this.post=t,this.storage=n,this.key=o,this.lifetime=s,this.now=i,this.wait=a,this.random=l,this.changed=u,this.entries=po(n,o,i()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:o=!1,id:s=ao()}={}){let i=new Promise(a=>this.promised.set(s,a));return this.replace([...this.entries,{id:s,name:t,args:n,at:this.now(),keep:o,tries:0,state:"waiting",after:0}]),this.next(),i}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=po(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((s,i)=>s.state==="waiting"&&!this.isBlocked(s,i));if(t.length===0)return;let n=t.reduce((s,i)=>i.after<s.after?i:s),o=Math.max(0,n.after-this.now());this.open&&o===0?this.fly(n):this.open?this.alarm=this.wait(o,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let o=co(t);return o!==""&&this.entries.slice(0,n).some(s=>s.state!=="refused"&&co(s)===o)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(Li,Pi*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),uo(t)&&this.spread()}spread(){if(this.lifetime!==null)return;let t=this.now(),n=o=>o.state!=="waiting"||!uo(o)?o:(t+=5e3+this.random()*25e3,{...o,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:o,at:s}of this.entries)o!=="waiting"||this.now()-s<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(o=>o.id===t?{...o,...n}:o))}replace(t){this.entries=t,Di(this.storage,this.key,t),this.changed()}};function co({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function uo({name:e,args:t}){return e==="question.ask"&&!t.name}function po(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(o=>({...o,state:o.state==="refused"?"refused":"waiting",after:Math.min(o.after,n+3e4)}))}catch{return[]}}function Di(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function $o(){try{return localStorage}catch{return null}}function sn(){try{return sessionStorage}catch{return null}}var Bi=15e3,Hi=20,ne=()=>performance.now();function rn(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var fo=e=>new an(e),an=class{constructor({code:t,as:n="public",first:o,person:s=null}){U(this,"now",()=>ne()+this.offset.value());U(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));U(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);U(this,"send",(t,n,o)=>this.outbox.send(t,n,o));U(this,"undo",t=>this.send("receipt.undo",{command:t.id}));U(this,"dismiss",t=>this.outbox.dismiss(t));U(this,"watch",t=>{let n=t.slice(-Hi);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});U(this,"signal",(t,n)=>this.connection.signal(t,n));U(this,"take",()=>this.connection.take());U(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=s,this.view=ke(Ye(Jn(),o).view),this.header=ji(()=>this.view.value.header??{}),this.here=ke({}),this.mine=ke({}),this.pending=ke([]),this.secrets=[],this.offset=io(o.now??Date.now(),ne()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=so({as:n,mode:()=>this.connection.mode(),now:this.now,mono:ne}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return oo({as:n,socket:o=>Fi({transports:["websocket"],auth:{panel:t,as:n,back:o},reconnection:!1,forceNew:!0}),http:Xn({code:t,as:n,fetch:(o,s)=>fetch(o,s),wait:rn}),wait:rn,mono:ne,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:o=>this.put(o),sample:this.offset.sample,pulse:o=>this.pulsed(o),mine:o=>this.became(o),mode:(o,s)=>this.moved(o,s),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return mo({post:n=>this.post(n),storage:t?$o():null,key:this.outboxKey(),lifetime:t?null:Bi,now:()=>Date.now(),wait:rn,changed:()=>this.pending.value=this.outbox.list()})}async post(t){let n=await this.connection.post(t);return n.ok&&t.args.secret&&this.connection.watch(),n}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:o}=Ye(this.view.value,t);this.view.value=n,o&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,ne())&&this.connection.measure()}became(t){let n=t.filter(o=>o!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(o=>[o.id,o]))}),n.some(o=>o.noun==="requests"&&o.state==="converted")&&this.connection.watch()}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=o=>o.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as Wi,signal as zi}from"../vendor/vendor.js";import{html as x}from"../vendor/vendor.js";var Ui={dot:x`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:x`<circle cx="8" cy="8" r="4.5" />`,triangle:x`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:x`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:x`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:x`<path d="m4 4 8 8m0-8-8 8" />`,pause:x`<path d="M5.5 3.5v9m5-9v9" />`,clock:x`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:x`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:x`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:x`<path d="M8 3v10M3 8h10" />`,undo:x`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:x`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:x`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:x`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:x`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:x`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:x`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:x`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,down:x`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,top:x`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,link:x`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,people:x`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,tag:x`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,alike:x`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,paper:x`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,wall:x`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,hand:x`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,lock:x`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,mute:x`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,fast:x`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`};function h({name:e}){return x`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Ui[e]}</svg
  >`}var ho="moderator.theme",ln=["auto","light","dark"],ft=zi("auto");function bo(){try{ft.value=localStorage.getItem(ho)??"auto"}catch{}vo()}function go(){let e=r(`theme-${ft.value}`);return Wi`<button type="button" class="btn ghost icon" onClick=${Ki} aria-label=${e} title=${e}>
    <${h} name=${ft.value} />
  </button>`}function Ki(){ft.value=ln[(ln.indexOf(ft.value)+1)%ln.length];try{localStorage.setItem(ho,ft.value)}catch{}vo()}function vo(){ft.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=ft.value}import{html as ye,signal as Gi,useLayoutEffect as Vi,useState as Zi}from"../vendor/vendor.js";var Yi=3,Ji=3e3,pt=Gi([]),Xi=0,cn=null;function nt({text:e,undo:t,tone:n="",ms:o=t?1e4:6e3}){let s=Xi+=1,i=()=>{pt.value=pt.value.filter(l=>l.id!==s)},a=pt.value.filter(l=>l.text!==e||l.undo);return pt.value=[...a,{id:s,text:e,tone:n,ms:o,undo:t}].slice(-Yi),i}var Qi=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(cn=t)};function ko(){return ye`<div class="toasts" role="status" aria-live="polite" onFocusIn=${Qi}>
    ${pt.value.map(e=>ye`<${ta} key=${e.id} ...${e} />`)}
  </div>`}function ta({id:e,text:t,tone:n,ms:o,undo:s}){let i=()=>{pt.value=pt.value.filter(u=>u.id!==e),cn?.isConnected&&cn.focus({preventScroll:!0})},a=()=>{i(),s?.()},l=ea(e,o);return ye`<div class=${`toast ${n}`} ...${l}>
    <span class="words">${t}</span>
    ${s&&ye`<button type="button" class="btn small" onClick=${a}><${h} name="undo" />${r("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${r("close")} onClick=${i}><${h} name="cross" /></button>
  </div>`}function ea(e,t){let[n,o]=Zi({pointer:!1,focus:!1,was:!1}),s=n.pointer||n.focus;Vi(()=>{if(s)return;let a=setTimeout(()=>pt.value=pt.value.filter(l=>l.id!==e),n.was?Ji:t);return()=>clearTimeout(a)},[s]);let i=a=>()=>o(l=>({...l,...a,was:!0}));return{onPointerEnter:i({pointer:!0}),onPointerLeave:i({pointer:!1}),onFocusIn:i({focus:!0}),onFocusOut:i({focus:!1})}}bo();async function yo(e){await sa();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Yn(t.messages,t.language);let o=fo({code:t.code,as:t.as,first:t.first,person:t.person}),s=ra(n),i=aa(n);n.replaceChildren(),oa(na`<${e} page=${t} panel=${o} typed=${s} /><${ko} />`,n),document.documentElement.dataset.ready="yes",i()}function sa(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function ra(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!ia(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function ia(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function aa(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:o,selectionEnd:s}=t;return()=>{let a=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(l=>l.offsetParent!==null);a?.focus({preventScroll:!0}),o!==null&&a?.setSelectionRange(o,s)}}var So=new Set(["programme.next","programme.go","turn.start","turn.set_aside","turn.interrupt","panel.start"]),xo=new Set([...So,"turn.end","floor.absent","floor.done"]),la=1e4,Eo=600,wo=-Eo,Rt=null,_o=()=>{};async function d(e,t,n,{text:o="",undo:s=!0,inverse:i,undone:a}={}){let l=await e.send(t,n);if(!l.ok)dn(l);else if(o){xo.has(t)&&_o();let c=Co(o,s?i?()=>ca(e,i):()=>un(e,[l]):null,a);xo.has(t)&&(_o=c)}return l}async function pn(e,t,{text:n="",undone:o}={}){let s=await Promise.all(t.map(({name:l,args:u})=>e.send(l,u))),i=s.find(l=>!l.ok),a=s.filter(l=>l.ok);return i?(dn(i),await un(e,a)):Co(n,()=>un(e,a),o),i??s[0]}function M(e,t,n,o,s=r("console-now-is",{name:o})){return C(e)||performance.now()-wo<Eo?Promise.resolve({ok:!1,code:"dismissed"}):(wo=performance.now(),d(e,t,{after:e.header.value.step,...n},{text:s}))}function C(e){return e.pending.value.some(t=>So.has(t.name))}function Oo(){Rt&&Date.now()<Rt.until?Rt.undo():nt({text:_t("undo.unknown")})}function Co(e,t,n){if(!t)return nt({text:e});let o=async()=>{s(),Rt?.undo===o&&(Rt=null);let i=await t();if(i)return dn(i);nt({text:r("console-undone")}),n?.()},s=nt({text:e,undo:o});return Rt={undo:o,until:Date.now()+la},s}async function ca(e,{name:t,args:n}){let o=await e.send(t,n);return o.ok?null:o}async function un(e,t){return(await Promise.all([...t].reverse().map(o=>e.undo(o)))).find(o=>!o.ok)}function dn({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?ua(t):_t(e,t);nt({text:n,tone:"over"})}function ua(e){return e?.by?r("console-step-taken",{by:e.by}):r("console-step-taken-somebody")}import{signal as ht}from"../vendor/vendor.js";var pa={approve:["new","declined"],shortlist:["new","approved"],decline:["new","approved","next"],private:["new","approved","next","declined"],merge:["new","approved","next","declined","written"],assign:["new","approved","next","asked"],tag:["new","approved","next","asked","answered","written","declined","private"],gloss:["new","approved","next","asked","answered","written"],bundle:["approved","next"],line_up:["approved"],take_out:["next"],ask:["approved","next"],answer:["asked"],put_back:["private"],promise:["asked","answered","written"]},da=["new","approved","next","asked","answered","written"];function F(e,t){return e==="merge"&&(t.askers??1)>1?!1:pa[e].includes(t.state)}var mn=e=>e!==null&&da.includes(e.state);function dt(e,t){return t.bundle?e.filter(n=>n.bundle===t.bundle&&n.id!==t.id).sort((n,o)=>(n.number??0)-(o.number??0)):[]}var ma=6;function Mo(e,t,n){let o=qo(n),s=/^q?(\d+)$/.exec(o)?.[1],i=l=>s?String(l.number??"").startsWith(s):qo([l.text,l.gloss].filter(Boolean).join(" ")).includes(o),a=new Map((t.similar??[]).map(l=>[l.id,l.score]));return e.filter(l=>l.id!==t.id&&mn(l)&&i(l)).sort((l,u)=>(a.get(u.id)??0)-(a.get(l.id)??0)||To(l)-To(u)||(l.id<u.id?-1:1)).slice(0,ma)}function No(e,t,n){for(let{id:o}of t.similar??[]){let s=e.find(i=>i.id===o)??null;if(mn(s)&&!n.has($n(t.id,o)))return s}return null}var $n=(e,t)=>[e,t].sort().join(" "),To=e=>e.number??Number.MAX_SAFE_INTEGER,qo=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().trim();var oe=["new","shortlist","approved","done","private","declined"];var $a=["asked","next","approved"],fa={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",private:"private",declined:"declined",withdrawn:"declined"};function Ao(e){return e.state==="merged"?null:fa[e.state]??(e.shortlisted?"shortlist":"new")}function Pt(e){let t=Object.fromEntries(oe.map(n=>[n,0]));for(let n of e.map(Ao))n&&(t[n]+=1);return t}var Ro=(e,t="")=>oe.filter(n=>n!=="private"||e.private>0||t===n);function fn(e,t,n,o=!0){let s=e.filter(i=>Ao(i)===t);return t==="approved"?s.sort(ha(n)):t==="done"?s.sort((i,a)=>(a.number??0)-(i.number??0)):s.sort(ba(o&&t!=="shortlist"))}function ha(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,i)=>[s.question,i])),n=s=>$a.indexOf(s.state),o=s=>s.state==="next"?s.lined_up??t.get(s.id)??50:0;return(s,i)=>n(s)-n(i)||o(s)-o(i)||(s.number??0)-(i.number??0)}function ba(e){let t=e?-1:1;return(n,o)=>t*(Io(n)-Io(o))||(n.id<o.id?-1:1)}var Io=({received:e,anonymous:t})=>(e??0)+(t?6e5:0);function Lt(e,t){let n=new Map(t.filter(l=>l.kind==="floor").map((l,u)=>[l.request,u])),o=l=>n.get(l.id)??50,s=l=>l.absences??0,i=(l,u)=>o(l)-o(u)||s(l)-s(u)||l.number-u.number,a=(...l)=>e.filter(u=>l.includes(u.state));return{speaking:a("speaking"),next:a("called").sort(i),waiting:a("waiting").sort(i),past:a("done","absent","withdrawn").sort((l,u)=>l.number-u.number)}}function Po(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function xe(e,t){let n=e.filter(s=>t[s.id]==="green"||t[s.id]==="amber"),o=e.filter(s=>s.online&&!n.includes(s));return{here:n.length,of:e.length,missing:o}}function Lo(e,t){return fn(e,"approved",t).find(o=>o.state==="next"||o.state==="approved")??null}function Do(e,t){let n=e.findIndex(o=>o.id===t);return(e[n+1]??e[n-1])?.id??null}var ga=3e3,va=200,we=class{constructor(t){this.panel=t,this.sheet=ht("questions"),this.tab=ht(ya(t.code)),this.newest=ht(!0),this.selected=ht(null),this.menu=ht(null),this.paper=ht(!1),this.apart=ht(new Set(ka(t.code))),this.touched=new Set,this.leaving=new Set,this.revs=new Map,this.drafts=new Map,this.shown=[],this.wanted="",this.unsent=null,this.hurriedUntil=0}lay(t){this.sheet.value=t,this.menu.value=null}go(t){this.tab.value=t,sn()?.setItem(Fo(this.panel.code),t),this.selected.value=null,this.menu.value=null,document.getElementById("question-list")?.scrollTo({top:0})}pick(t){t!==this.selected.value&&(this.menu.value=null),this.selected.value=t}move(t){if(!this.isInSight())return;let n=this.shown.indexOf(this.selected.value??""),o=this.shown[n<0?0:Math.min(this.shown.length-1,Math.max(0,n+t))];o&&(this.pick(o),Z(o))}open(t){let n=this.question();n&&(this.selected.value=n.id,this.menu.value===t?this.shut():this.menu.value=t)}mend(t,n){this.unsent={menu:t,...n},this.menu.value=t}refused(t,n){return this.unsent?.menu===t&&this.unsent.row===n.id?this.unsent:null}shut(){this.unsent=null,this.menu.value=null,this.selected.value&&Z(this.selected.value)}isInSight(){return this.sheet.value==="questions"&&(document.getElementById("question-list")?.offsetParent??null)!==null}question(){return this.isInSight()?this.panel.row("questions",this.shown.includes(this.selected.value??"")?this.selected.value:this.shown[0]??null):null}draft(t,n){return this.drafts.has(t)||this.drafts.set(t,ht(n)),this.drafts.get(t)}async leave(t,n){this.leaving.add(t.id);let o=this.shown.filter(l=>l===t.id||!this.leaving.has(l)).map(l=>({id:l})),s=Do(o,t.id),i=document.activeElement?.closest(".question")?.getAttribute("data-id")===t.id;this.menu.value=null,this.touched.add(t.id),this.pick(s),i&&Z(s);let a=await n();this.leaving.delete(t.id),!a.ok&&(this.pick(t.id),i&&Z(t.id))}bring(t){this.touched.add(t),this.wanted=t,this.arrived()}arrived(){let{wanted:t}=this;if(!t||!this.shown.includes(t)||!Bo(t))return;this.wanted="";let n=document.activeElement;n&&n!==document.body&&!n.closest("#question-list")||(this.pick(t),Z(t))}promise(t){let n=this.draft("action",{});n.value={...n.value,open:!0,from:`question ${t.id}`},this.lay("actions")}hurry(){this.hurriedUntil=performance.now()+ga}isHurried(){return performance.now()<this.hurriedUntil}tellApart(t,n){this.apart.value=new Set([...this.apart.value,$n(t,n)].slice(-va)),Z(t);try{localStorage.setItem(jo(this.panel.code),JSON.stringify([...this.apart.value]))}catch{}}},jo=e=>`moderator.${e}.apart`;function ka(e){try{return JSON.parse(localStorage.getItem(jo(e))??"[]")}catch{return[]}}var Fo=e=>`moderator.${e}.list`;function ya(e){let t=sn()?.getItem(Fo(e))??"";return oe.includes(t)&&t!=="private"?t:oe[0]}var Bo=e=>document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);function Z(e){let t=e&&Bo(e)||document.getElementById("question-list");t?.focus({preventScroll:!0}),e&&t?.scrollIntoView({block:"nearest"})}import{html as _e}from"../vendor/vendor.js";import{signal as xa,useEffect as wa,useRef as _a}from"../vendor/vendor.js";var Ho=["j","k","a","s","m","r","p",">","t","g","l","b","n","space","z","?"],Uo="moderator.shortcuts",Sa="input, textarea, select, [contenteditable], dialog",Dt=xa(Ea());function Wo(e){Dt.value=e;try{localStorage.setItem(Uo,e?"on":"off")}catch{}}function Ea(){try{return localStorage.getItem(Uo)!=="off"}catch{return!0}}function Oa({key:e,code:t="",ctrlKey:n,metaKey:o,altKey:s,repeat:i}){return n||o||s||i?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function zo(e){let t=_a(e);t.current=e,wa(()=>{let n=o=>{let s=o.target,i=Oa(o);if(!Dt.peek()||!i||s.closest?.(Sa)||i===" "&&s.closest?.("button, a, summary, [role=tab]"))return;let a=t.current[i];a&&(o.preventDefault(),a())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var Ca=["next","clock","questions","undo"],Ta=[["console-shortlist","shortlist"],["console-tab-approved","line"],["console-line-up","line-up"],["console-gloss","gloss"],["console-private","private"],["console-podium","podium"],["console-wall","wall"]],qa={">":"assign","?":"help"};function Ko({dialog:e}){let t=Dt.value,n=()=>e.current?.close();return _e`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${s=>s.target===e.current&&n()}>
    <header>
      <h2 id="help-title">${r("console-help")}</h2>
      <button type="button" class="btn ghost icon" aria-label=${r("close")} onClick=${n}><${h} name="cross" /></button>
    </header>
    <ol class="briefing">
      ${Ca.map(s=>_e`<li key=${s}>${r(`console-brief-${s}`)}</li>`)}
    </ol>
    <h3>${r("console-words")}</h3>
    <dl class="terms">
      ${Ta.map(([s,i])=>_e`<div key=${i}>
            <dt>${r(s)}</dt>
            <dd>${r(`console-word-${i}`)}</dd>
          </div>`)}
    </dl>
    <h3>${r("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Wo(!t)}>
      <${h} name=${t?"check":"cross"} />${r(t?"console-shortcuts-on":"console-shortcuts-off")}
    </button>
    <dl class="keys" data-on=${t}>
      ${Ho.map(s=>_e`<div key=${s}>
            <dt><kbd dir="ltr">${s==="space"?r("console-key-name-space"):s.toUpperCase()}</kbd></dt>
            <dd>${r(`console-key-${qa[s]??s}`)}</dd>
          </div>`)}
    </dl>
  </dialog>`}function Se(e){let t=e.filter(o=>o.state==="next");return t.filter(o=>!o.bundle||o.bundle===o.id).map(o=>{let s=o.bundle?t.filter(i=>i.bundle===o.bundle&&i.id!==o.id):[];return{ids:[o.id,...s.map(i=>i.id)],at:o.lined_up??0,fixed:s.length>0,number:o.number??0}}).sort((o,s)=>o.at-s.at||o.number-s.number)}function Ee(e,t,n){let o=e.find(u=>u.ids.includes(t));if(!o)return[];let s=e.filter(u=>u!==o),i=[...s.slice(0,n-1),o,...s.slice(n-1)];if(i.every((u,c)=>u===e[c]))return[];let a=Ma(i,i.indexOf(o));if(!a)return null;let l=Na(i,a);return i.map((u,c)=>({question:u.ids[0],lined_up:Ia(l[c]),stays:a.includes(c)})).filter(({stays:u})=>!u).map(({question:u,lined_up:c})=>({question:u,lined_up:c}))}function Ma(e,t){let n=(a,l)=>e.slice(a,l).some(u=>u.fixed),o=a=>2*(a?.length??0)-Number(a?.includes(t)??!1),s=[];return e.forEach((a,l)=>{s[l]=n(0,l)?null:[l];for(let u=0;u<l;u+=1){let c=s[u];!c||n(u+1,l)||hn(a.at)-hn(e[u].at)<l-u||o([...c,l])>=o(s[l])&&(s[l]=[...c,l])}}),s.filter((a,l)=>a&&!n(l+1,e.length)).reduce((a,l)=>o(l)>o(a)?l:a,null)}function Na(e,t){let n=e.map(o=>hn(o.at));for(let o=t[0]-1;o>=0;o-=1)n[o]=n[o+1]-1;return t.forEach((o,s)=>{let i=t[s+1]??e.length,a=i<e.length?(n[i]-n[o])/(i-o):1;for(let l=o+1;l<i;l+=1)n[l]=n[o]+Math.floor(a*(l-o))}),n}var hn=e=>e<0?e+1:e,Ia=e=>e<=0?e-1:e;function jt(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function ot(e,t){return e.limit===null?null:e.limit-jt(e,t)}function se(e,t){let n=ot(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function g(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var Go=90,v=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function Ft(e){let t=[e?.function,e?.organisation].filter(Boolean);return t.length===2&&t[0].includes(t[1])?t[0]:St(t)}function bt(e,t){let n=e.row("people",t.person);return{person:n,name:n?v(n):t.name,about:n?Ft(n):t.organisation??""}}function Et(e,t){let n=e.row("people",t.person);if(n)return v(n);if(t.kind==="question")return r("question-number",{number:t.name});let o=t.kind==="item"?e.row("items",t.item):null;return o?Bt(e,o):t.name}function Bt(e,t){return v(e.row("people",t.person))||t.title||$("item",t.kind)}function Oe(e){return e.name?St([e.name,e.organisation]):r("anonymous")}var B=e=>e?.number?r("question-short",{number:e.number}):r("console-unnumbered");function st(e){let t=[...e??""];return t.length>Go?`${t.slice(0,Go).join("").trimEnd()}\u2026`:t.join("")}function Ce(e,{offer:t,to:n}){let o=v(e.row("people",n));return o?r("console-offer-pass-to",{name:o}):r(`console-offer-${t}`)}var Te=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Vo(e,t){let n=k(e.received,t);return e.anonymous?`${n}\u2013${k(e.received+6e5,t)}`:n}var I=e=>g(Math.abs(e));function qe(e,t){return F("approve",t)?Ot(e,t,"question.approve",{rev:Ne(e,t)},r("console-approved")):void 0}function re(e,t){if(!F("shortlist",t))return;let n=r(t.shortlisted?"console-unshortlisted":"console-shortlisted");return(t.state==="new"?Ot:Ie)(e,t,"question.shortlist",{shortlisted:!t.shortlisted},n)}function Zo(e,t,n){return Ot(e,t,"question.decline",{reason:n,rev:Ne(e,t)},r("console-declined",{reason:$("reason",n)}))}function Me(e,t){return F("private",t)?Ot(e,t,"question.private",{rev:Ne(e,t)},r("console-made-private")):void 0}function Yo(e,t){return Ot(e,t,"question.restore",{state:"new"},r("console-put-back-done"))}function ie(e,t,n){return Ot(e,t,"question.merge",{into:n.id,rev:Ne(e,t)},r("console-merged",{name:B(n)}))}function Jo(e,t,n){return e.touched.add(n),Z(t.id),d(e.panel,"question.unmerge",{question:n},{text:r("console-separated")})}function Xo(e,t,n){if(e.shut(),(t.assigned??[]).map(s=>s.person).join()!==n.join())return Ie(e,t,"question.assign",{people:n},r("console-assigned",{count:n.length}))}function Qo(e,t,n){let o=n.length>0?r("console-tagged",{tags:St(n)}):r("console-untagged");return ss(e,t,"tag","question.tag",[{tags:n},{tags:t.tags}],o)}function bn(e,t,n,o){let s={text:t.gloss,language:t.gloss_language??o};return ss(e,t,"gloss","question.gloss",[{text:n,language:o},s],r(n===null?"console-gloss-gone":"console-glossed"))}function ts(e,t,n){if(n.length===0)return e.shut(),gn(e,t);let o=dt(e.panel.rows("questions"),t).map(i=>i.id).filter(i=>!n.includes(i));e.shut(),e.hurry();let s=[{name:"question.bundle",args:{questions:[t.id,...n],bundled:!0}}];return o.length>0&&s.unshift({name:"question.bundle",args:{questions:o,bundled:!1}}),pn(e.panel,s,{text:r("console-bundled",{count:n.length+1})})}function gn(e,t){let n=dt(e.panel.rows("questions"),t).map(o=>o.id);if(n.length!==0)return Z(t.id),d(e.panel,"question.bundle",{questions:[t.id,...n],bundled:!1},{text:r("console-unbundled")})}function ae(e,t,n=t.state==="approved"){if(!F(n?"line_up":"take_out",t))return;e.hurry();let o=r(n?"console-lined-up":"console-taken-out",{number:t.number});return Ie(e,t,"question.next",{next:n},o)}function es(e,t,n){let{panel:o}=e,s=Ee(Se(o.rows("questions")),t.id,n);if(!s||s.length===0)return;e.hurry();let i=s.map(({question:a,lined_up:l})=>({name:"question.restore",args:{question:a,state:"next",lined_up:l}}));return pn(o,i,{text:r("console-placed",{number:t.number,place:n})})}function ns(e,t){return e.hurry(),Ie(e,t,"question.asked",{},r("console-asked",{number:t.number}))}function os(e,t){let n=r("console-marked",{number:t.number,mark:$("assigned","answered")});return Ot(e,t,"question.answered",{mark:"answered"},n)}function Ne(e,t){return e.panel.pending.value.some(o=>o.args.question===t.id)?void 0:Math.max(t.rev,e.revs.get(t.id)??0)}function Ot(e,t,n,o,s){let i=()=>e.bring(t.id);return e.leave(t,()=>vn(e,t,n,o,{text:s,undone:i}))}function Ie(e,t,n,o,s){return vn(e,t,n,o,{text:s})}async function vn(e,t,n,o,s){let i=await d(e.panel,n,{question:t.id,...o},s);if(i.ok)for(let a of[t.id,o.into??t.id])e.revs.set(a,i.version);return i}async function ss(e,t,n,o,[s,i],a){e.shut();let l={name:o,args:{question:t.id,...i}};!(await vn(e,t,o,s,{text:a,inverse:l})).ok&&e.selected.value===t.id&&e.mend(n,{row:t.id,...s})}var Ra={r:"decline",">":"assign",m:"merge",t:"tag",g:"gloss",b:"bundle"},Pa={a:qe,s:re,p:Me,l:ae};function rs(e){let t={j:()=>e.move(1),k:()=>e.move(-1)};for(let[n,o]of Object.entries(Ra))t[n]=()=>{let s=e.question();s&&F(o,s)&&e.open(o)};for(let[n,o]of Object.entries(Pa))t[n]=()=>{let s=e.question();s&&o(e,s)};return t}import{html as L,signal as Ha}from"../vendor/vendor.js";import{html as as}from"../vendor/vendor.js";import{html as is}from"../vendor/vendor.js";function m({tone:e="",icon:t="",title:n,children:o}){return is`<span class=${`chip ${e}`} title=${n}>${t&&is`<${h} name=${t} />`}<span>${o}</span></span>`}var ls=["conclude","one_minute","you_are_next","stand_by","unmute","louder","slower","answer_now"];function Ae(e,t,n,o){let s=o?{text:o}:{},i=o||$("phrase",n),a=t.length===1?r("console-cue-sent",{name:v(t[0]),phrase:i}):r("console-cue-sent-many",{count:t.length,phrase:i});return d(e,"cue.send",{cue:j(),people:t.map(l=>l.id),phrase:n,...s},{text:a,undo:!1})}function cs({panel:e,person:t,turn:n}){let s=e.rows("cues").filter(i=>i.person===t.id&&i.sent_at>=(n?.began_at??0)).sort((i,a)=>a.sent_at-i.sent_at)[0];return s?as`<${kn} panel=${e} cue=${s} />`:null}function kn({panel:e,cue:t}){let n=t.seen_at!==null,o=e.header.value.timezone;return as`<p class="cue">
    <bdi class="phrase">${t.text||$("phrase",t.phrase)}</bdi>
    <${m} tone=${n?"live":""} icon=${n?"check":"send"}>${n?r("console-cue-seen"):r("console-cue-waits")}<//>
    <time class="muted small">${k(t.seen_at??t.sent_at,o)}</time>
  </p>`}import{html as Tt,useState as wn}from"../vendor/vendor.js";import{html as rt,useState as La}from"../vendor/vendor.js";var us=new Map;function yn(e,t){let n=us.get(t);return n||(n=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),us.set(t,n)),n.format(e)}function ps(e,t,n){let o=/^([01]?\d|2[0-3]):([0-5]\d)$/.exec(e.trim());if(!o)return null;let s=Number(o[1])*60+Number(o[2]),i=Math.floor(n/6e4)*6e4,[a,l]=yn(i,t).split(":").map(Number),u=(s-a*60-l)*6e4;return u>864e5/2?i+u-864e5:i+(u<-864e5/2?u+864e5:u)}function Ht(e){let t=/^(?:(\d{1,3}):)?(\d{1,4})$/.exec(e.trim());if(!t)return null;let n=Number(t[1]??0)*60+Number(t[2]);return n===0||t[1]!==void 0&&Number(t[2])>59?null:n*1e3}function Re(e){let t=Math.round(e/1e3);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function xn(e){let[t,n]=La(null);return{text:t??e,touched:t!==null&&t!==e,type:o=>n(o.target.value),reset:()=>n(null)}}function Ct({label:e,value:t,most:n,save:o,rows:s=1,hint:i}){let{text:a,touched:l,type:u,reset:c}=xn(t),p=async b=>{b.preventDefault(),(await o(a.trim()))?.ok!==!1&&c()},f={class:"input slim",dir:"auto",maxlength:n,value:a,onInput:u};return rt`<form class="draft" onSubmit=${p}>
    <label class="line-field"
      ><span>${e}${i&&rt` <small class="muted">${i}</small>`}</span>${s>1?rt`<textarea rows=${s} ...${f}></textarea>`:rt`<input ...${f} />`}</label
    >
    <button type="submit" class="btn small" disabled=${!l}>${r("console-keep")}</button>
  </form>`}function le({label:e,value:t,panel:n,save:o,hint:s}){let i=n.header.value.timezone,{text:a,touched:l,type:u,reset:c}=xn(t===null?"":yn(t,i));return rt`<form class="draft" onSubmit=${f=>{f.preventDefault();let b=a?ps(a,i,n.now()):null;Promise.resolve(o(b)).then(c)}}>
    <label class="line-field"
      ><span>${e}${s&&rt` <small class="muted">${s}</small>`}</span
      ><input class="input slim time" type="time" dir="ltr" value=${a} onInput=${u}
    /></label>
    <button type="submit" class="btn small" disabled=${!l}>${r("console-keep")}</button>
    ${t!==null&&rt`<button type="button" class="btn ghost small" onClick=${()=>(c(),o(null))}>${r("console-clear")}</button>`}
  </form>`}function ds({label:e,value:t,save:n,cut:o=!1}){let{text:s,touched:i,type:a,reset:l}=xn(Re(t)),u=Ht(s);return rt`<form class="draft length-of" onSubmit=${p=>{p.preventDefault(),u!==null&&Promise.resolve(n(u)).then(l)}}>
    <label class="line-field"
      ><span class=${o?"unseen":""}>${e}</span
      ><input class="input slim length" inputmode="numeric" dir="ltr" value=${s} aria-invalid=${u===null} onInput=${a}
    /></label>
    <button type="submit" class="btn small" disabled=${!i||u===null}>${r("console-keep")}</button>
  </form>`}function Y({label:e,on:t,set:n,hint:o}){return rt`<button type="button" class="btn ghost toggle" role="switch" aria-checked=${t} title=${o} onClick=${()=>n(!t)}>
    <span class="knob" aria-hidden="true">${t&&rt`<${h} name="check" />`}</span><span>${e}</span>
  </button>`}var Da=[["point_of_order","point_of_order","order"],["right_of_reply","reply","reply"]];function ms({panel:e}){let{extras:t=[],limits:n={}}=e.header.value,[o,s]=wn(""),i=Da.filter(([a])=>t.includes(a));return Tt`${i.map(([,a,l])=>Tt`<button key=${a} type="button" class="btn" aria-expanded=${o===a} onClick=${()=>s(o===a?"":a)}>
          ${r(`console-interrupt-${l}`)}
        </button>`)}
    ${o&&Tt`<${ja} panel=${e} kind=${o} limit=${n[o]} close=${()=>s("")} />`}`}function ja({panel:e,kind:t,limit:n,close:o}){let[s,i]=wn(""),[a,l]=wn(""),u=async p=>{p.preventDefault();let f=s.trim();if(!f)return;let b=a.trim()?{organisation:a.trim()}:{};(await M(e,"turn.interrupt",{kind:t,name:f,...b},f)).ok&&o()},c=(p,f,b)=>Tt`<label class="line-field"
      ><span>${r(p)}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${f} onInput=${y=>b(y.target.value)}
    /></label>`;return Tt`<form class="inner interrupting" onSubmit=${u}>
    ${c("console-who",s,i)} ${c("console-organisation",a,l)}
    <p class="foot">
      <button type="submit" class="btn chosen" disabled=${!s.trim()} aria-disabled=${C(e)}>
        ${r("console-give-floor")}${n?Tt` <span dir="ltr">${g(n)}</span>`:""}
      </button>
      <button type="button" class="btn ghost" onClick=${o}>${r("cancel")}</button>
    </p>
  </form>`}function $s({panel:e,turn:t}){if(t?.kind!=="point_of_order")return null;let n=o=>d(e,"turn.note",{turn:t.id,text:o||null},{text:r("console-ruling-kept"),undo:!1});return Tt`<${Ct} key=${t.id} label=${r("console-ruling")} value=${t.note??""} most=${500} save=${n} />`}var fs=["floor","group","read","answer","followup","final","point_of_order","reply"],Ut=["state","un","nhri","local","civil","academia","media","youth","business","other"],Sn=["side_event_60","side_event_90","hrc_panel_120","hrc_interactive_dialogue","webinar_60","open_debate_90"],_n=[30,45,60,90,120,180,240,300,420,600].map(e=>e*1e3);function hs(e){return e===null||_n.includes(e)?_n:[..._n,e].sort((t,n)=>t-n)}function bs(e){return!!e&&e.limit!==null&&e.kind!=="turn"&&e.kind!=="question"}function En(e){let t=e.line?.[0];return t?[e.step,t.kind,t.person,t.request,t.item,t.question,t.turn].join(" "):""}import{html as gs,useRef as Fa,useState as Ba}from"../vendor/vendor.js";function Wt({label:e,class:t="btn",disabled:n=!1,hand:o=!1,align:s="start",title:i,children:a}){let[l,u]=Ba(!1),c=Fa(null),p=()=>{u(!1),c.current?.focus({preventScroll:!0})};return gs`<div class="menu" data-align=${s} onKeyDown=${y=>{y.key!=="Escape"||!l||(y.stopPropagation(),p())}} onFocusOut=${y=>{y.relatedTarget&&!y.currentTarget.contains(y.relatedTarget)&&u(!1)}}>
    <button
      type="button"
      ref=${c}
      class=${t}
      disabled=${n}
      data-hand=${o?"":void 0}
      title=${i}
      aria-label=${i}
      aria-expanded=${l}
      onClick=${()=>u(!l)}
    >
      ${e}
    </button>
    ${l&&gs`<div class="card menu-list">${a(p)}</div>`}
  </div>`}var Ua=3e4,Wa=["connection","order","technical"],On=Ha({key:"",ms:0});function vs({panel:e,turn:t}){return L`<div class="acts">
      <div class="step"><${za} panel=${e} filled=${t?.state!=="paused"} /><${Va} panel=${e} /></div>
      <div class="on-the-clock"><${Za} panel=${e} turn=${t} /></div>
      <${Xa} panel=${e} turn=${t} />
    </div>
    <${$s} panel=${e} turn=${t} />`}function za({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?L`<button
    type="button"
    class=${`btn big next ${t?"primary":""}`}
    aria-disabled=${C(e)}
    aria-keyshortcuts="n"
    onClick=${()=>Cn(e)}
  >
    <span class="words"
      ><span class="label">${r(`console-comes-${Ga(n)}`)}</span>
      <span class="whom"
        ><bdi>${Et(e,n)}</bdi>${n.kind==="turn"&&L` <span class="label">${r("console-left",{length:g(n.limit)})}</span>`}</span
      ></span
    >
    <kbd aria-hidden="true">N</kbd>
  </button>`:L`<${Ka} panel=${e} />`}function Ka({panel:e}){let t=()=>d(e,"panel.end",{},{text:r("console-ended")});return L`<p class="nothing">${r("console-nothing-next")}</p>
    <button type="button" class="btn big" onClick=${t}><${h} name="square" />${r("console-end")}</button>`}function Ga(e){return e.kind==="question"||e.kind==="turn"||e.kind==="answer"?e.kind:e.kind==="item"&&!e.person?"item":"floor"}function Va({panel:e}){let t=e.header.value,n=t.line?.[0];if(!bs(n))return null;let o=En(t),s=ks(t)??n.limit,i=a=>On.value={key:o,ms:Number(a.target.value)};return L`<label class="next-limit">
    <span class="unseen">${r("console-next-limit")}</span>
    <select class="picker big" key=${o} value=${String(s)} title=${r("console-next-limit")} onChange=${i}>
      ${hs(n.limit).map(a=>L`<option key=${a} value=${String(a)} selected=${a===s}>${g(a)}</option>`)}
    </select>
  </label>`}function ks(e){return On.value.key===En(e)?On.value.ms:null}function Cn(e){let t=e.header.value;if(t.state!=="live"||!t.line?.length)return;let n=ks(t);M(e,"programme.next",n===null?{}:{limit:n},Et(e,t.line[0]))}function Za({panel:e,turn:t}){let n=t&&bt(e,t).person,o=!t||t.limit===null;return L`<${Ja} panel=${e} turn=${t} />
    <button type="button" class="btn big" disabled=${o} onClick=${()=>Ya(e,t)}>${r("console-more-time")}</button>
    <button type="button" class="btn big" disabled=${!n} onClick=${()=>Ae(e,[n],"conclude")}>${r("console-conclude")}</button>
    <button
      type="button"
      class="btn big end"
      disabled=${!t}
      onClick=${()=>d(e,"turn.end",{turn:t.id},{text:r("console-turn-ended")})}
    >
      ${r("console-end-turn")}
    </button>`}function Ya(e,t){return d(e,"turn.add",{turn:t.id,ms:Ua},{text:r("console-time-added",{name:t.name})})}function Ja({panel:e,turn:t}){if(t?.state==="paused")return L`<button type="button" class="btn big primary" data-hand aria-keyshortcuts="Space" onClick=${()=>ys(e,t)}>
      ${r("console-resume")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd>
    </button>`;let n=L`${r("console-pause")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd>`;return L`<${Wt} label=${n} class="btn big" disabled=${!t} hand>
    ${o=>Wa.map(s=>L`<button key=${s} type="button" class="btn ghost" onClick=${()=>(o(),Pe(e,t,s))}>
            ${$("pause",s)}
          </button>`)}
  <//>`}var Pe=(e,t,n)=>d(e,"turn.pause",{turn:t.id,reason:n}),ys=(e,t)=>d(e,"turn.resume",{turn:t.id});function xs(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?ys(e,t):t&&Pe(e,t,"technical")}function Xa({panel:e,turn:t}){let{line:n}=e.header.value,o=Lo(e.rows("questions"),n),s=n?.[0]?.kind==="question",i=e.row("people",t?.person),a=()=>M(e,"turn.start",{question:o?.id},r("question-number",{number:o?.number??""}));return L`<div class="extra">
    ${o&&!s&&L`<button type="button" class="btn ask-next" title=${st(o.text)} aria-disabled=${C(e)} onClick=${a}>
        <${h} name="follow" />${r("console-next-question",{number:o.number})}
      </button>`}
    <${ms} panel=${e} />
    ${i&&L`<${cs} panel=${e} person=${i} turn=${t} />`}
  </div>`}import{html as mt}from"../vendor/vendor.js";var Ss=["room","online"],ws="unknown";function Tn(e){let t=e.filter(n=>n.kind==="floor");return{channels:{room:0,online:0,unknown:0,..._s(e.map(n=>Cs(n.channel)??ws))},groups:_s(e.map(n=>n.group||ws)),first:t.filter(n=>n.nth<=1).length,second:t.filter(n=>n.nth>1).length}}function Es(e){let t=e.map(Cs).filter(n=>n!==null).slice(-3);return t.length===3&&new Set(t).size===1?t[0]:null}function Os(e,t){let[n,o]=Ss.map(i=>e[i]??0);if(n===o)return null;let s=n<o?"room":"online";return t.includes(s)?s:null}function Cs(e){return e!==null&&Ss.includes(e)?e:null}function _s(e){let t={};for(let n of e)t[n]=(t[n]??0)+1;return t}var Qa=["asked","answered"],tl=["floor","reply"];function Ts(e,t,n){let o=new Map(t.map(c=>[c.id,c])),s=e.filter(c=>tl.includes(c.kind)&&o.has(c.request)),i=new Map(e.filter(c=>c.kind==="read").map(c=>[c.question,c.began_at])),a=n.filter(c=>Qa.includes(c.state)||i.has(c.id)),u=[...s.map(c=>({at:c.began_at,...el(o.get(c.request))})),...a.map(c=>({at:i.get(c.id)??0,channel:c.channel??null,group:c.group??null,kind:"question",nth:1}))].sort((c,p)=>c.at-p.at);return{entries:u.map(({at:c,...p})=>p),recent:u.map(c=>c.channel)}}function el(e){return{channel:e.channel??null,group:e.group??null,kind:"floor",nth:e.nth??1}}function qs(e){return e.filter(t=>t.state==="waiting"||t.state==="called").map(t=>t.channel??null)}function Ns({panel:e}){let{entries:t,recent:n}=Ts(e.rows("turns"),e.rows("requests"),e.rows("questions"));return mt`<section class="balance" data-pane="speakers" aria-labelledby="balance-title">
    <h2 id="balance-title" class="title">${r("console-balance")}</h2>
    ${t.length===0?mt`<p class="hint">${r("console-balance-empty")}</p>`:mt`<${nl} found=${Tn(t)} /><${ol} panel=${e} counts=${Tn(t).channels} recent=${n} />`}
  </section>`}function nl({found:{channels:e,groups:t,first:n,second:o}}){let s=Math.max(1,...Object.values(e),...Object.values(t)),i=Object.entries(t).sort(([l,u],[c,p])=>+(l==="unknown")-+(c==="unknown")||p-u),a=["room","online",...e.unknown>0?["unknown"]:[]];return mt`<dl class="shares">
      ${a.map(l=>mt`<${Ms} key=${l} label=${l==="unknown"?r("console-side-unknown"):r(`console-side-${l}`)} count=${e[l]} most=${s} look="side" />`)}
      ${i.map(([l,u])=>mt`<${Ms} key=${l} label=${l==="unknown"?r("console-group-unknown"):$("group",l)} count=${u} most=${s} look="group" />`)}
    </dl>
    <p class="small muted">${r("console-turns",{first:w(n),second:w(o)})}</p>`}function Ms({label:e,count:t,most:n,look:o}){return mt`<div class="row-bar" data-look=${o}>
    <dt>${e}</dt>
    <dd><span class="share-bar" aria-hidden="true"><i style=${{inlineSize:`${t/n*100}%`}}></i></span><span class="tabular">${w(t)}</span></dd>
  </div>`}function ol({panel:e,counts:t,recent:n}){let o=qs(e.rows("requests")),s=Es(n),i=s==="room"?"online":"room";if(s&&o.includes(i))return mt`<p class="tip warn"><${h} name="triangle" />${r(`console-one-sided-${s}`)}</p>`;let a=Os(t,o);return a&&mt`<p class="tip"><${h} name="up" />${r(`console-next-side-${a}`)}</p>`}import{html as Kt,useRef as Yl}from"../vendor/vendor.js";import{html as z}from"../vendor/vendor.js";import{h as sl}from"../vendor/vendor.js";function W({text:e,lang:t,as:n="p",class:o=""}){return sl(n,{dir:"auto",lang:t||void 0,class:`said ${o}`},e)}import{useEffect as Is,useRef as As}from"../vendor/vendor.js";function it({ok:e}){e&&(document.getElementById("now")?.focus({preventScroll:!0}),document.querySelector(".middle")?.scrollTo({top:0}))}function Rs(e,t){let n=As(!1);return Is(()=>{if(!n.current||(n.current=!1,document.activeElement&&document.activeElement!==document.body))return;(e.current?.querySelector("[data-hand]")??e.current)?.focus({preventScroll:!0})},[t]),()=>{n.current=!0}}function Ps(e,t){let n=As(t);n.current=t,Is(()=>{let o=e.current,s=null,i=u=>{let c=u.target;s=o.contains(c)?c:null},a=()=>{!s||document.activeElement&&document.activeElement!==document.body||(s.isConnected&&s.focus({preventScroll:!0}),document.activeElement===document.body&&n.current())},l=new MutationObserver(a);return l.observe(o,{childList:!0,subtree:!0}),document.addEventListener("focusin",i),document.addEventListener("pointerdown",i),()=>{l.disconnect(),document.removeEventListener("focusin",i),document.removeEventListener("pointerdown",i)}},[])}var rl=["answered","passed","written"],il={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Ls({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return z`<div class="card asked">
    <p class="meta">
      <${m} tone="accent" icon="dot">${r("question-number",{number:t.number})}<//>
      <bdi class="muted">${Oe(t)}</bdi>
    </p>
    ${n?.kind!=="read"&&z`<div class="text" tabindex="0"><${W} text=${t.text} lang=${t.language} /></div>`}
    <ul class="lines">
      ${t.assigned.map(o=>z`<${al}
        key=${o.person} panel=${e} question=${t} each=${o} speaks=${n?.person===o.person} />`)}
    </ul>
    <${ll} panel=${e} question=${t} />
  </div>`}function al({panel:e,question:t,each:n,speaks:o}){let s=e.row("people",n.person),[i,a]=o?["live","dot"]:il[n.state],l=n.state==="assigned";return z`<li>
    <span class="who"><bdi class="name">${v(s)}</bdi></span>
    ${(o||!l)&&z`<${m} tone=${i} icon=${a}>${o?$("turn","running"):$("assigned",n.state)}<//>`}
    ${l&&z`<span class="marks">
        ${!o&&z`<button type="button" class="btn small" aria-disabled=${C(e)}
          onClick=${()=>M(e,"turn.start",{person:n.person},v(s)).then(it)}>${r("console-give-floor")}</button>`}
        ${rl.map(u=>z`<button key=${u} type="button" class="btn ghost small"
          onClick=${()=>qn(e,t,u,s)}>${r(`console-mark-${u}`)}</button>`)}
      </span>`}
  </li>`}function ll({panel:e,question:t}){let n=Po(t).length>1;return!n&&t.assigned.length>0?null:z`<p class="closing">
    ${t.assigned.length===0&&z`<${cl} panel=${e} question=${t} />`}
    <button type="button" class="btn small" onClick=${()=>qn(e,t,"answered")}>
      <${h} name="check" />${r(n?"console-all-answered":"console-answered")}
    </button>
    ${!n&&z`<button type="button" class="btn ghost small" onClick=${()=>qn(e,t,"written")}>${r("console-mark-written")}</button>`}
  </p>`}function cl({panel:e,question:t}){let n=e.rows("people").filter(s=>!s.dropped).sort((s,i)=>s.place-i.place),o=s=>{let i=s.target.value;return i&&d(e,"question.assign",{question:t.id,people:[i]},{text:r("console-assigned",{count:1})})};return z`<label class="select">
    <span class="unseen">${r("console-assign-to")}</span>
    <select class="picker" value="" onChange=${o}>
      <option value="" selected>${r("console-assign-to")}</option>
      ${n.map(s=>z`<option key=${s.id} value=${s.id}>${v(s)}</option>`)}
    </select>
  </label>`}function qn(e,t,n,o){let s=o?{person:o.id}:{},i=r("console-marked",{number:t.number,mark:$("assigned",n)});return d(e,"question.answered",{question:t.id,mark:n,...s},{text:i})}import{html as ce}from"../vendor/vendor.js";var ul=["amber","red"];function Ds({header:e,turn:t,turns:n,people:o,whispers:s,here:i}){if(e.state==="ended")return[];let a=new Map(o.map(f=>[f.id,f])),l=t?a.get(t.person):null,u=l?i[l.id]:void 0,c=t&&l&&ul.includes(u??""),p=Mn(n);return[...c?[{kind:"lost",turn:t,person:l,colour:u}]:[],...t?.state==="paused"&&!c?[{kind:"paused",turn:t}]:[],...o.filter(f=>f.asks&&!f.dropped).map(f=>({kind:"asks",person:f,asks:f.asks})),...s.filter(f=>f.to==="moderator"&&f.seen_at===null).sort((f,b)=>f.sent_at-b.sent_at).map(f=>({kind:"whisper",whisper:f})),...p.filter(f=>i[f.person]==="green"&&f.pause==="connection").map(f=>({kind:"back",turn:f,person:a.get(f.person)}))]}function Mn(e){return e.filter(t=>t.state==="held").sort((t,n)=>t.began_at-n.began_at)}import{html as De}from"../vendor/vendor.js";import{html as js,useEffect as pl,useState as dl}from"../vendor/vendor.js";var ml=250;function E(e){let[,t]=dl(0),n=e();return pl(()=>{let o=setInterval(()=>{e()!==n&&t(s=>s+1)},ml);return()=>clearInterval(o)}),n}function Le({turn:e,now:t,of:n=!1,class:o=""}){let s=E(()=>e.limit===null?g(-jt(e,t())).replace("+",""):g(ot(e,t()))),i=e.limit===null?"none":se(e,t());return js`<span class=${`face ${o}`} role="timer" aria-live="off" data-phase=${i} data-paused=${e.state==="paused"}>
    <span class="digits">${s}</span>${n&&e.limit!==null&&js`${" "}<span class="of">${r("clock-of",{limit:g(e.limit)})}</span>`}
  </span>`}var $l={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function fl(e,t={}){return t[e.id]??(e.online?"none":"room")}function zt({panel:e,person:t}){let n=fl(t,e.here.value.people);if(n==="room")return De`<span class="muted small">${r("channel-room")}</span>`;let[o,s]=$l[n];return De`<${m} tone=${o} icon=${s} title=${r(`console-presence-${n}-why`)}>${r(`console-presence-${n}`)}<//>
    ${t.timezone&&t.timezone!==e.header.value.timezone&&De`<${hl} panel=${e} zone=${t.timezone} />`}`}function hl({panel:e,zone:t}){let n=E(()=>k(e.now(),t));return De`<${m} icon="globe"><bdi>${Te(t)}</bdi> ${n}<//>`}var Fs=15e3;function Bs({panel:e}){let t=Mn(e.rows("turns"));return t.length===0?null:ce`<ul class="set-aside" aria-label=${r("console-held")}>
    ${t.map(n=>ce`<${bl} key=${n.id} panel=${e} turn=${n} />`)}
  </ul>`}function bl({panel:e,turn:t}){let{name:n,person:o}=bt(e,t),s=ot(t,e.now());return ce`<li class="card">
    <div class="who">
      <bdi class="name">${n}</bdi>
      <span class="chips">
        <${m} tone="warn" icon="pause">${r("console-set-aside",{why:$("pause",t.pause??"technical")})}<//>
        ${o?.online&&ce`<${zt} panel=${e} person=${o} />`}
      </span>
    </div>
    <div class="acts">
      <button type="button" class="btn" aria-disabled=${C(e)} onClick=${()=>je(e,t,n)}>
        ${s===null?r("console-give-back"):r("console-give-back-left",{length:g(s)})}
      </button>
      ${s!==null&&ce`<button type="button" class="btn" aria-disabled=${C(e)}
        onClick=${()=>je(e,t,n,Fs)}>${r("console-goodwill",{length:g(s+Fs)})}</button>`}
    </div>
  </li>`}function je(e,t,n,o=0){let s=o?{goodwill:o}:{};return M(e,"turn.start",{turn:t.id,...s},n).then(it)}import{html as J}from"../vendor/vendor.js";import{html as gl}from"../vendor/vendor.js";var Hs=e=>d(e,"panel.rehearse",{},{text:r("console-rehearsing"),undo:!1});function Us({panel:e}){let t=()=>d(e,"panel.reset",{},{text:r("console-reset-done"),undo:!1});return gl`<div class="banner warn rehearsing" role="status">
    <${h} name="triangle" /><span class="words">${r("console-rehearsal-banner")}</span>
    <button type="button" class="btn small" onClick=${t}>${r("console-reset")}</button>
  </div>`}var Ws=12*36e5;function zs({panel:e}){return e.header.value.state==="ended"?J`<${wl} panel=${e} />`:J`<${vl} panel=${e} />`}function vl({panel:e}){let t=e.header.value,n=t.state==="draft";return J`<div class="before">
    <p class="name">${r(t.rehearsing?"console-is-rehearsal":`console-is-${t.state}`)}</p>
    <${yl} panel=${e} header=${t} />
    <div class="acts">
      ${n&&J`<button type="button" class="btn big primary"
        onClick=${()=>d(e,"panel.open",{},{text:r("console-opened"),undo:!1})}>${r("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>kl(e)}>
        ${r(t.rehearsing?"console-rehearsal-start":"console-start")}
      </button>
      ${!t.rehearsing&&J`<button type="button" class="btn big" onClick=${()=>Hs(e)}>${r("console-rehearse")}</button>`}
    </div>
    <p class="muted small">${r(t.rehearsing?"console-rehearsal-why":n?"console-open-why":"console-start-why")}</p>
    <${xl} panel=${e} />
  </div>`}function kl(e){let t=r(e.header.value.rehearsing?"console-rehearsal-started":"console-started");return d(e,"panel.start",{},{text:t,undo:!1})}function yl({panel:e,header:t}){let n=E(()=>t.starts_at?g(t.starts_at-e.now()):"");if(!t.starts_at)return null;let o=t.starts_at-e.now();return o>Ws||o<-Ws?J`<p class="muted about">${r("console-planned-for",{when:It(t.starts_at,t.timezone)})}</p>`:J`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">
      ${r(o<0?"console-since-planned":"console-until-planned",{when:k(t.starts_at,t.timezone)})}
    </p>
  </div>`}function xl({panel:e}){let{phones:t,people:n={}}=e.here.value,s=xe(e.rows("people"),n).missing.map(v).join(" \xB7 ");return J`<ul class="ready">
    <li>
      <${h}
        name=${t>0?"check":"ring"}
      />${t>0?r("console-phones-reached",{count:t}):r("console-no-phone")}
    </li>
    <li><${h} name=${s?"ring":"check"} /><span>${s?r("console-missing",{names:s}):r("console-all-online")}</span></li>
  </ul>`}function wl({panel:e}){let t=e.header.value,n=e.rows("questions"),o=(...a)=>n.filter(l=>a.includes(l.state)).length,s=Pt(n),i=[["answered",o("answered")],["in-writing",o("written")],["unread",s.new+s.shortlist],["not-reached",e.rows("requests").filter(a=>a.state==="not_reached").length],["from-floor",e.rows("requests").filter(a=>a.state==="done").length]];return J`<div class="before">
    <p class="name">${r("console-is-ended")}</p>
    ${t.ended_at&&J`<p class="muted about">${r("console-ended-at",{time:k(t.ended_at,t.timezone),length:g(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
    <dl class="figures">
      ${i.map(([a,l])=>J`<div key=${a}>
            <dd>${w(l)}</dd>
            <dt>${r(`console-figure-${a}`)}</dt>
          </div>`)}
    </dl>
    <div class="acts">
      <button type="button" class="btn" onClick=${()=>d(e,"panel.resume",{},{text:r("console-resumed-panel")})}>
        ${r("console-resume-panel")}
      </button>
    </div>
  </div>`}import{html as X}from"../vendor/vendor.js";import{html as at,useState as Ol}from"../vendor/vendor.js";import{html as _l,useState as Sl}from"../vendor/vendor.js";var El=140;function Fe({send:e}){let[t,n]=Sl("");return _l`<form class="own" onSubmit=${async s=>{s.preventDefault(),t.trim()&&(await e(t.trim())).ok&&n("")}}>
    <input
      class="input"
      dir="auto"
      maxlength=${El}
      aria-label=${r("console-own-cue")}
      placeholder=${r("console-own-cue")}
      value=${t}
      onInput=${s=>n(s.target.value)}
    />
    <button type="submit" class="btn" disabled=${!t.trim()}>${r("console-send")}</button>
  </form>`}var Cl=["technician","booth","moderator"],Tl={technician:["no_sound","speaker_missing","ok"],booth:["slow_down","behind","ok"],moderator:["behind","online_waiting","inbox_full","speaker_missing"]},ql=5;function Nn(e){return e.text||r(`console-whisper-${e.phrase.replaceAll("_","-")}`)}function Ks({panel:e}){let t=e.rows("whispers").sort((s,i)=>i.sent_at-s.sent_at).slice(0,ql),[n,o]=Ol("");return at`<div class="whispers">
    <h3 class="title">${r("console-backstage")}</h3>
    ${t.length>0&&at`<ul class="recent">${t.map(s=>at`<${Ml} key=${s.id} panel=${e} row=${s} />`)}</ul>`}
    <div class="acts">
      ${Cl.filter(s=>s!==e.as).map(s=>at`<button key=${s} type="button" class="btn small" aria-expanded=${n===s} onClick=${()=>o(n===s?"":s)}>
            ${r(`console-whisper-to-${s}`)}
          </button>`)}
    </div>
    ${n&&at`<${Nl} key=${n} panel=${e} to=${n} close=${()=>o("")} />`}
  </div>`}function Ml({panel:e,row:t}){let n=t.seen_at!==null,o=t.to==="moderator";return at`<li class="whisper">
    <p class="small"><strong>${$("role",t.role)}</strong> <span aria-hidden="true">→</span> <span class="muted">${$("role",t.to)}</span></p>
    <p class="cue">
      <bdi class="phrase">${Nn(t)}</bdi>
      ${o&&!n?at`<button type="button" class="btn small" onClick=${()=>d(e,"whisper.seen",{whisper:t.id})}>${r("console-seen")}</button>`:at`<${m} tone=${n?"live":""} icon=${n?"check":"send"}>${r(n?"console-cue-seen":"console-cue-waits")}<//>`}
      <time class="muted small">${k(t.sent_at,e.header.value.timezone)}</time>
    </p>
  </li>`}function Nl({panel:e,to:t,close:n}){let o=async(s,i="")=>{let a=i?{text:i}:{},l=await d(e,"whisper.send",{whisper:j(),to:t,phrase:s,...a},{text:r("console-whisper-sent",{role:$("role",t)}),undo:!1});return l.ok&&n(),l};return at`<div class="inner to-send">
    <div class="phrases">
      ${Tl[t].map(s=>at`<button key=${s} type="button" class="btn small" onClick=${()=>o(s)}>${r(`console-whisper-${s.replaceAll("_","-")}`)}</button>`)}
    </div>
    <${Fe} send=${s=>o("own",s)} />
  </div>`}var Il={lost:["over","square"],paused:["warn","pause"],asks:["accent","speak"],whisper:["accent","send"],back:["live","dot"]},Al=["warn","triangle"];function Gs({panel:e}){let t=e.header.value;if(t.state==="ended")return null;let n=Ds({header:t,turn:e.row("turns",t.turn),turns:e.rows("turns"),people:e.rows("people"),whispers:e.rows("whispers"),here:e.here.value.people??{}}),o=n[0],[s,i]=o?.colour==="amber"?Al:Il[o?.kind]??["","ring"];return X`<div class=${`notices ${s}`} role="status">
    ${o?X`<${h} name=${i} /><span class="words">${Rl(o)}</span>
            <span class="acts"><${Pl} panel=${e} notice=${o} /></span>
            ${n.length>1&&X`<span class="muted small">${r("console-notices-more",{count:n.length-1})}</span>`}`:X`<span class="muted">${r("console-notices-none")}</span>`}
  </div>`}function Rl({kind:e,person:t,turn:n,asks:o,whisper:s,colour:i}){return e==="lost"?r(`console-lost-${i}`,{name:v(t)}):e==="paused"?r("console-paused",{why:$("pause",n.pause??"technical")}):e==="asks"?r(`console-asks-${o}`,{name:v(t)}):e==="back"?r("console-is-back",{name:v(t)}):r("console-whispered",{role:$("role",s.role),text:Nn(s)})}function Pl({panel:e,notice:t}){let{kind:n,person:o,turn:s,whisper:i}=t;if(n==="lost"||n==="paused")return X`<${Ll} panel=${e} turn=${s} />`;if(n==="asks")return X`<button type="button" class="btn small" onClick=${()=>d(e,"person.heard",{person:o.id})}>
      ${r("console-heard")}
    </button>`;if(n==="back"){let a=ot(s,e.now());return X`<button type="button" class="btn small" aria-disabled=${C(e)} onClick=${()=>je(e,s,v(o))}>
      ${a===null?r("console-give-back"):r("console-give-back-left",{length:g(a)})}
    </button>`}return X`<button type="button" class="btn small" onClick=${()=>d(e,"whisper.seen",{whisper:i.id})}>${r("console-seen")}</button>`}function Ll({panel:e,turn:t}){let o=e.header.value.line?.[0],s=t.pause??"connection",i=r("console-set-aside-done",{name:t.name}),a=()=>M(e,"turn.set_aside",{turn:t.id,reason:s},"",i);return X`${t.state==="running"&&X`<button type="button" class="btn small" onClick=${()=>Pe(e,t,"connection")}>${r("console-pause-lost")}</button>`}
    ${o&&X`<button type="button" class="btn small" aria-disabled=${C(e)} onClick=${a}>${r("console-set-aside-for",{name:Et(e,o)})}</button>`}`}import{FluentBundle as Dl,FluentResource as jl,html as qt}from"../vendor/vendor.js";var Be=null;function Vs({page:e,panel:t}){let[n,o]=t.header.value.line??[];if(!n)return null;let s=t.row("people",n.person),i=e.say?.language??e.language,a=t.row("turns",t.header.value.turn)?.kind==="read";return qt`<div class="say">
    <p class="muted small">${r(a?"console-say-after":"console-say")}</p>
    <p class="words" lang=${i} dir="auto">${Fl(t,Js(e),n,o)}</p>
    ${s?.phonetic&&qt`<p class="phonetic">${r("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
    ${s?.note&&qt`<p class="muted small"><bdi>${s.note}</bdi></p>`}
  </div>`}function Zs({page:e,panel:t,turn:n}){if(n?.kind!=="welcome")return null;let{asking:o,floor_names:s,limits:i}=t.header.value,a=["screens",o&&"questions",i.floor&&"floor",!s&&"numbers","photographs"].filter(Boolean),l=e.say?.language??e.language,u=Js(e);return qt`<div class="say">
    <p class="muted small">${r("console-house-rules")}</p>
    <p class="words" lang=${l} dir="auto">${a.map(c=>u(`console-say-rule-${c}`,{limit:g(i.floor)})).join(" ")}</p>
  </div>`}function Ys({panel:e,turn:t}){let n=t?.kind==="read"?e.row("questions",e.header.value.question):null;if(!n)return null;let o=[n,...dt(e.rows("questions"),n)];return qt`<div class="say reading">
    <p class="muted small">${r("console-read-out")}</p>
    ${o.map(s=>qt`<div key=${s.id} class="words">
      ${o.length>1&&qt`<strong>${B(s)}</strong>`}<${W} text=${s.text} lang=${s.language} />
    </div>`)}
  </div>`}function Js(e){if(!e.say?.messages)return r;if(Be===null||Be.of!==e.say.language){let t=new Dl(e.say.language);t.addResource(new jl(e.say.messages));let n=(o,s={})=>{let i=t.getMessage(o)?.value;return i?t.formatPattern(i,s,[]):r(o,s)};Be={of:e.say.language,speak:n}}return Be.speak}function Fl(e,t,n,o){let s={name:Hl(e,t,n),number:n.name,then:o?Xs(e,t,o):""};return t(`console-say-${Bl(n)}${o?"":"-last"}`,s)}function Bl(e){return e.kind==="question"||e.kind==="answer"||e.kind==="turn"?e.kind:e.kind==="item"&&!e.person?"item":"floor"}function Xs(e,t,n){if(n.kind==="question")return t("console-say-a-question",{number:n.name});let o=e.row("people",n.person);if(o)return v(o);let s=e.row("items",n.item);return n.kind==="item"&&s?s.title||t(`console-say-the-${s.kind}`):e.row("requests",n.request)?.name??n.name}function Hl(e,t,n){if(n.kind==="question")return Ul(e.row("questions",n.question),t);let o=e.row("requests",n.request),s=e.row("people",n.person),i=o?o.organisation!==o.name&&o.organisation:Ft(s);return[Xs(e,t,n),i].filter(Boolean).join(", ")}function Ul(e,t){return e?.name?[e.name,e.organisation].filter(Boolean).join(", "):t("console-say-anonymous")}import{html as H}from"../vendor/vendor.js";var Wl=6e4,zl=3e4,Kl=15e3;function Qs({panel:e,turn:t}){let{name:n,about:o,person:s}=bt(e,t),i=e.row("requests",t.request),a=s?.extra||i?.extra||0,l=i?.name??n,u=i?i.organisation??"":o;return H`<div class="speaking">
      <p class="chips">
        ${t.state==="paused"?H`<${m} tone="warn" icon="pause">${$("turn","paused")} · ${$("pause",t.pause??"technical")}<//>`:H`<${m} tone="live" icon="dot">${$("turn",t.kind)}<//>`}
        ${s?.online&&H`<${zt} panel=${e} person=${s} />`}
        ${t.granted!==0&&H`<${m}>${r("console-granted",{length:Gl(t.granted)})}<//>`}
        ${a>0&&H`<${m} icon="lock" title=${r("console-extra-why")}>${r("console-extra-is",{length:g(a)})}<//>`}
      </p>
      <p class="name"><bdi>${l}</bdi></p>
      <p class="muted about" title=${u}><bdi>${u===l?"":u}</bdi></p>
    </div>
    <${Vl} turn=${t} now=${e.now} />`}function tr({panel:e}){let{interlude:t}=e.header.value;return H`<div class="speaking">
      <p class="chips">
        ${t?H`<${m} tone="warn" icon="pause">${$("pause",t)}<//>`:H`<${m} icon="ring">${r("console-between")}<//>`}
      </p>
      <p class="name quiet">${r("console-nobody")}</p>
      <p class="about"></p>
    </div>
    <div class="clock absent" aria-hidden="true"><span class="face huge">0:00</span></div>
    <div class="track" aria-hidden="true"></div>`}var Gl=e=>`${e<0?"\u2212":"+"}${g(Math.abs(e))}`;function Vl({turn:e,now:t}){let n=E(()=>g(-jt(e,t())).replace("+","")),o=e.limit===null?"none":se(e,t()),s=o==="red";return H`<div class="clock" data-phase=${o}>
      <${Le} turn=${e} now=${t} class="huge" />
      <p class="muted">
        ${e.limit!==null&&H`<span class="rest">${s?r("console-over-of",{limit:g(e.limit)}):r("console-left-of",{length:g(e.limit)})}</span>`}
        <span>${r("console-spoken",{length:n})}</span>
        ${o!=="green"&&o!=="none"&&H`<${m}
          tone=${s?"over":"warn"} icon=${s?"square":"triangle"}>${r(`console-phase-${o}`)}<//>`}
      </p>
    </div>
    <${Zl} turn=${e} now=${t} />`}function Zl({turn:e,now:t}){let n=E(()=>e.limit?Math.min(1e3,Math.round(jt(e,t())/e.limit*1e3)):0);if(!e.limit)return H`<div class="track" aria-hidden="true"></div>`;let o=Math.min(100,(e.limit<=Wl?Kl:zl)/e.limit*100);return H`<div class="track" data-phase=${se(e,t())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${o}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function er({page:e,panel:t}){let n=t.header.value,o=t.row("turns",n.turn),s=Yl(null),i=o?.state??n.state,a=Rs(s,i),l=n.state==="live";return Kt`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${r("console-now")}</h2>
    <div class="card" id="now" tabindex="-1" ref=${s} data-state=${i} onClick=${a}>
      ${l?Kt`${o?Kt`<${Qs} panel=${t} turn=${o} />`:Kt`<${tr} panel=${t} />`}
              <${vs} panel=${t} turn=${o} />
              <${Zs} page=${e} panel=${t} turn=${o} />
              <${Ys} panel=${t} turn=${o} />
              <${Vs} page=${e} panel=${t} />`:Kt`<${zs} panel=${t} />`}
    </div>
    <${Gs} panel=${t} />
    ${l&&Kt`<${Bs} panel=${t} />`}
    <${Ls} panel=${t} />
  </section>`}import{html as T,useState as or}from"../vendor/vendor.js";import{html as D,useState as In}from"../vendor/vendor.js";var Jl=[0,3e4,6e4];function nr({panel:e,row:t,at:n,queue:o,close:s}){let i=(l,u,c)=>d(e,l,{request:t.id,...u},{text:r(c,{name:t.name})}),a=t.state==="called";return D`<div class="inner more-of">
    <div class="acts">
      <button type="button" class="btn small" onClick=${()=>i("floor.call",{called:!a},a?"console-uncalled":"console-called")}>
        ${r(a?"console-uncall":"console-call")}
      </button>
      <button type="button" class="btn small" onClick=${()=>i("floor.absent",{},"console-absent-done")}>${r("console-absent")}</button>
      <button type="button" class="btn small" onClick=${()=>i("floor.done",{},"console-spoken-done")}>${r("console-done")}</button>
      ${!a&&D`<button type="button" class="btn small" onClick=${()=>i("floor.skip",{},"console-skipped-done")}>${r("console-skip")}</button>`}
      ${!a&&D`<button type="button" class="btn small" onClick=${()=>i("floor.pin",{pinned:!t.pinned},t.pinned?"console-unpinned":"console-pinned-done")}>
        ${r(t.pinned?"console-unpin":"console-pin")}</button>`}
    </div>
    ${!a&&o.length>1&&D`<${Xl} panel=${e} row=${t} at=${n} queue=${o} />`}
    <${Ql} panel=${e} row=${t} />
    <${tc} panel=${e} row=${t} close=${s} />
  </div>`}function Xl({panel:e,row:t,at:n,queue:o}){let s=l=>{let u=Number(l.target.value);return d(e,"floor.place",{request:t.id,place:u},{text:r("console-placed",{name:t.name,place:u})})},i=l=>{let u=o.find(c=>c.id===l.target.value);if(l.target.value="",u)return d(e,"floor.swap",{request:t.id,other:u.id},{text:r("console-swapped",{name:t.name,other:u.name})})},a=o.filter(l=>l!==t&&l.state==="waiting");return D`<div class="pair">
    <label class="line-field"
      ><span>${r("console-place")}</span
      ><select class="picker" value=${String(n+1)} onChange=${s}>
        ${o.map((l,u)=>l.state==="waiting"&&D`<option key=${l.id} value=${String(u+1)} selected=${u===n}>${u+1}</option>`)}
      </select></label
    >
    ${a.length>0&&D`<label class="line-field"
        ><span>${r("console-swap")}</span
        ><select class="picker" value="" onChange=${i}>
          <option value="">…</option>
          ${a.map(l=>D`<option key=${l.id} value=${l.id}>${l.name}</option>`)}
        </select></label
      >`}
  </div>`}function Ql({panel:e,row:t}){let[n,o]=In(!1),[s,i]=In(t.topic??"");return n?D`<form class="converting" onSubmit=${async l=>{l.preventDefault();let u=s.trim(),c=u&&u!==t.topic?{text:u}:{};u&&await d(e,"floor.convert",{request:t.id,question:j(),...c},{text:r("console-converted",{name:t.name})})}}>
    <label class="line-field"
      ><span>${r("console-convert-text")}</span
      ><textarea class="input slim" rows="2" dir="auto" maxlength="500" value=${s} onInput=${l=>i(l.target.value)}></textarea
    ></label>
    <p class="foot">
      <button type="submit" class="btn small chosen" disabled=${!s.trim()}>${r("console-convert-now")}</button>
      <button type="button" class="btn ghost small" onClick=${()=>o(!1)}>${r("cancel")}</button>
    </p>
  </form>`:D`<button type="button" class="btn small start" onClick=${()=>o(!0)}>${r("console-convert")}</button>`}function tc({panel:e,row:t,close:n}){let[o,s]=In({}),i=c=>p=>s({...o,[c]:p.target.value}),a={...t,...o},l=async c=>{c.preventDefault();let p={...o,..."organisation"in o&&{organisation:o.organisation.trim()||null},..."group"in o&&{group:o.group||null}};(await d(e,"floor.edit",{request:t.id,...p,rev:t.rev},{text:r("console-edited",{name:a.name})})).ok&&n()},u=c=>D`<button type="button" class="btn small" aria-pressed=${a[c]} onClick=${()=>s({...o,[c]:!a[c]})}>
      ${r(`console-${c.replace("_","-")}`)}
    </button>`;return D`<form class="edit" onSubmit=${l}>
    <label class="line-field"
      ><span>${r("console-who")}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${a.name} onInput=${i("name")}
    /></label>
    <label class="line-field"
      ><span>${r("console-organisation")}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${a.organisation??""} onInput=${i("organisation")}
    /></label>
    <label class="line-field"
      ><span>${r("console-group")}</span
      ><select class="picker" value=${a.group??""} onChange=${i("group")}>
        <option value="">${r("console-group-none")}</option>
        ${Ut.map(c=>D`<option key=${c} value=${c} selected=${c===a.group}>${$("group",c)}</option>`)}
      </select></label
    >
    <p class="acts">${u("on_behalf")} ${u("dignitary")}</p>
    <${An} value=${a.extra} set=${c=>s({...o,extra:c})} />
    <p class="foot"><button type="submit" class="btn small chosen" disabled=${Object.keys(o).length===0||!a.name.trim()}>${r("console-keep")}</button></p>
  </form>`}function An({value:e,set:t}){return D`<div class="extra-time" role="group" aria-label=${r("console-extra")}>
    <span class="small">${r("console-extra")} <span class="muted">${r("console-extra-why")}</span></span>
    <span class="acts">
      ${Jl.map(n=>D`<button key=${n} type="button" class="btn small" aria-pressed=${e===n} onClick=${()=>t(n)}>
        ${n===0?r("console-extra-none"):r("console-extra-seconds",{seconds:n/1e3})}</button>`)}
    </span>
  </div>`}var ec=5;function sr({panel:e}){let t=e.rows("people").filter(c=>!c.dropped).sort((c,p)=>c.place-p.place),[n,o]=or(""),[s,i]=or([]),a=t.filter(c=>s.includes(c.id)),l=a.length===t.length&&t.length>0,u=c=>i(s.includes(c)?s.filter(p=>p!==c):[...s,c]);return T`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">
      <span>${r("console-podium")}</span>
      ${t.length>0&&T`<button type="button" class="btn ghost small" aria-pressed=${l}
        onClick=${()=>i(l?[]:t.map(c=>c.id))}>${r("console-cue-all")}</button>`}
    </h2>
    ${t.length>0&&T`<p class="hint">${r("console-cues-hint")}</p>`}
    <ul class="lines">
      ${t.map(c=>T`<${nc}
        key=${c.id} panel=${e} person=${c} picked=${s.includes(c.id)} pick=${()=>u(c.id)}
        open=${n===c.id} toggle=${()=>o(n===c.id?"":c.id)} />`)}
    </ul>
    <${rc} panel=${e} people=${a} done=${()=>i([])} />
    <${ic} panel=${e} />
    <${Ks} panel=${e} />
  </section>`}function nc({panel:e,person:t,picked:n,pick:o,open:s,toggle:i}){return T`<li class="person" data-open=${s}>
    <div class="row">
      <button type="button" class="pick" role="checkbox" aria-checked=${n} aria-label=${r("console-cue-pick",{name:v(t)})} onClick=${o}></button>
      <button type="button" class="who" aria-expanded=${s} onClick=${i}>
        <bdi class="name">${v(t)}</bdi><span class="muted small">${$("part",t.part)}</span>
      </button>
      <span class="chips">
        ${t.ready&&T`<${m} tone="live" icon="check">${r("console-ready")}<//>`}
        <${zt} panel=${e} person=${t} />
      </span>
    </div>
    ${t.asks&&T`<${oc} panel=${e} person=${t} />`}
    ${s&&T`<${sc} panel=${e} person=${t} />`}
  </li>`}function oc({panel:e,person:t}){return T`<p class="asks">
    <${m} tone="accent" icon="speak">${r(`console-ask-${t.asks}`)}<//>
    <button type="button" class="btn small" onClick=${()=>d(e,"person.heard",{person:t.id})}>${r("console-heard")}</button>
  </p>`}function sc({panel:e,person:t}){let n=e.header.value.state==="live",o=s=>d(e,"person.extra",{person:t.id,extra:s},{text:r("console-extra-set",{name:v(t),length:g(s)})});return T`<div class="inner">
    ${Ft(t)&&T`<p class="muted small"><bdi>${Ft(t)}</bdi></p>`}
    ${t.phonetic&&T`<p class="small">${r("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
    ${t.note&&T`<p class="small"><bdi>${t.note}</bdi></p>`}
    ${n&&T`<p><button type="button" class="btn small" aria-disabled=${C(e)}
      onClick=${()=>M(e,"turn.start",{person:t.id},v(t)).then(it)}>${r("console-give-floor")}</button></p>`}
    <${An} value=${t.extra??0} set=${o} />
  </div>`}function rc({panel:e,people:t,done:n}){if(t.length===0)return null;let o=async(s,i="")=>{let a=await Ae(e,t,s,i);return a.ok&&n(),a};return T`<div class="inner to-send" role="group" aria-label=${r("console-cue-to",{count:t.length})}>
    <p class="small"><strong>${r("console-cue-to",{count:t.length})}</strong> <bdi class="muted">${t.map(v).join(" \xB7 ")}</bdi></p>
    <div class="phrases">
      ${ls.map(s=>T`<button key=${s} type="button" class="btn small" onClick=${()=>o(s)}>${$("phrase",s)}</button>`)}
    </div>
    <${Fe} send=${s=>o("own",s)} />
  </div>`}function ic({panel:e}){let t=e.rows("cues").sort((n,o)=>o.sent_at-n.sent_at).slice(0,ec);return t.length===0?null:T`<div class="recent">
    <h3 class="small muted">${r("console-cues")}</h3>
    <ul>
      ${t.map(n=>T`<li key=${n.id}><bdi
        class="name">${v(e.row("people",n.person))}</bdi><${kn} panel=${e} cue=${n} /></li>`)}
    </ul>
  </div>`}import{html as K,useState as Oc}from"../vendor/vendor.js";var ac=["welcome","opening","panel"],lc=["opening","panel"],cc=["passed","dropped"];function Gt(e){return(e.floor??6e4)+(e.answer??e.floor??9e4)+1e4}function Rn(e,t){return e.started_at===null?null:e.started_at-(t+e.starts_at)}function He(e,t,n,o,s){let i=uc(e,t,o),a=i+Q(e.filter(Mt)),l=dc(e,n,i,o);return{late:pc(e,t,i,o),projected_end:a,over_end:a-n,debate_left:l.left,debate_ends:l.ends,exchanges:Math.floor(l.left/s)}}function uc(e,t,n){let o=Pn(e);if(o)return o.ended_at===null?Math.max(n,(o.started_at??n)+o.budget):n;if(e.every(i=>i.started_at===null))return Math.max(n,t);let s=ar(e);return e.some(Mt)?n:s?.ended_at??n}function pc(e,t,n,o){let s=Pn(e);if(s&&n>o)return Rn(s,t)??0;let i=s??ar(e);if(!i)return 0;let a=e.find(l=>l.state==="planned");return n-(t+(a?a.starts_at:i.starts_at+i.planned))}function dc(e,t,n,o){if(Pn(e)?.kind==="debate"){let a=t-Q(e.filter(Mt));return{left:Math.max(0,a-o),ends:a}}let s=e.findIndex(a=>a.kind==="debate"&&Mt(a));if(s<0)return{left:0,ends:t-Q(e.filter(Mt))};let i=t-Q(e.slice(s+1).filter(Mt));return{left:Math.max(0,i-n-Q(e.slice(0,s).filter(Mt))),ends:i}}function rr(e,t,n){let o=Math.floor(n/1e3)*1e3;return o<5e3?[]:[...[{kind:"debate",ms:o,budgets:mc(e,o),ends_at:t},{kind:"cut",ms:o,budgets:$c(e,o),ends_at:t}].filter(i=>Object.keys(i.budgets).length>0),{kind:"extend",ms:o,budgets:{},ends_at:t+o}]}function mc(e,t){let n=e.find(o=>o.kind==="debate"&&o.state==="planned");return!n||n.budget<t?{}:{[n.id]:n.budget-t}}function $c(e,t){let n=e.filter(s=>lc.includes(s.kind)&&s.state==="planned"&&s.budget>6e4),o=Math.max(...n.map(s=>s.budget))-6e4;for(let s=Math.ceil(t/(n.length*5e3))*5e3;s<o+5e3;s+=5e3){let i=n.map(a=>({...a,budget:Math.max(6e4,a.budget-s)}));if(Q(n)-Q(i)>=t)return Object.fromEntries(i.map(a=>[a.id,a.budget]))}return{}}function ir(e,t,n){let o=e.filter(c=>!cc.includes(c.state)),s=Q(o.filter(c=>ac.includes(c.kind))),i=Q(o.filter(c=>c.kind==="debate")),a=o.filter(c=>c.kind==="panel").length,l=Math.floor(n*100+.5);return[[s*2>=t,["prepared_half",{prepared:s,slot:t}]],[Q(o)!==t,["sum",{sum:Q(o),slot:t}]],[i*100<l*t,["debate_short",{share:Math.floor(i*100/Math.max(t,1))/100,least:l/100}]],[a*6e5>t,["too_many_speakers",{speakers:a,most:Math.floor(t/6e5)}]]].filter(([c])=>c).map(([,c])=>c)}function Pn(e){return e.find(t=>t.state==="current")}function ar(e){return e.reduce((t,n)=>(n.ended_at??-1)>(t?.ended_at??-1)?n:t,null)}function Mt(e){return e.state==="planned"||e.state==="held"}function Q(e){return e.reduce((t,n)=>t+n.budget,0)}import{html as A}from"../vendor/vendor.js";var fc={planned:"ring",current:"dot",done:"check",held:"pause",passed:"cross",dropped:"cross"},lr=5e3,Ln=["planned","passed"];function Ue({panel:e,row:t,rows:n,editing:o}){let{item:s}=t,i=Bt(e,s),a=Ln.includes(s.state);return A`<li class="item" data-state=${s.state} aria-current=${s.state==="current"?"step":void 0}>
    <span class="mark"><${h} name=${fc[s.state]} /><span class="unseen">${r(`console-item-${s.state}`)}</span></span>
    <${hc} panel=${e} row=${t} />
    <span class="who">
      <bdi class="name">${i}</bdi>
      ${i!==$("item",s.kind)&&A`<span class="muted small">${$("item",s.kind)}</span>`}
      ${s.state==="held"&&A`<span class="small muted">${r("console-item-held")}</span>`}
    </span>
    <${bc} row=${t} />
    ${!o&&A`<${gc} panel=${e} item=${s} name=${i} />`}
    ${o&&(a||s.state==="dropped")&&A`<${kc} panel=${e} item=${s} name=${i} rows=${n} />`}
  </li>`}function hc({panel:e,row:{item:t,planned:n,at:o,delta:s,ahead:i}}){let{timezone:a}=e.header.value;if(o===null)return A`<span class="times"></span>`;let l=n!==null&&k(o,a)!==k(n,a);return A`<span class="times tabular">
    <time class=${i&&l?o>n?"late":"early":""}>${k(o,a)}</time>
    ${s!==null&&t.state!=="planned"&&Math.abs(s)>=lr?A`<span class=${`small ${s>0?"late":"early"}`} dir="ltr" title=${r("console-delta-why")}>${s>0?"+":"\u2212"}${I(s)}</span>`:l&&A`<s class="muted small" title=${r("console-was-planned")}>${k(n,a)}</s>`}
  </span>`}function bc({row:{item:e,spent:t,over:n}}){let o=e.budget!==e.planned&&t===null;return A`<span class="length tabular">
    <span dir="ltr">${g(t??e.budget)}</span>
    ${Math.abs(n)>=lr&&A`<span dir="ltr" class=${`small ${n>0?"over":"muted"}`}>${n>0?"+":"\u2212"}${I(n)}</span>`}
    ${o&&A`<s class="small muted" dir="ltr" title=${r("console-was-planned")}>${g(e.planned)}</s>`}
  </span>`}function gc({panel:e,item:t,name:n}){return e.header.value.state!=="live"||!Ln.includes(t.state)?null:A`<button type="button" class="btn ghost small go" aria-disabled=${C(e)} aria-label=${r("console-go-to",{name:n})}
    onClick=${()=>M(e,"programme.go",{item:t.id},n,vc(e,t,n)).then(it)}>${r("console-go")}</button>`}function vc(e,t,n){let o=e.rows("items").filter(s=>s.state==="planned"&&s.place<t.place).length;return o>0?r("console-now-is-passed",{name:n,count:o}):r("console-now-is",{name:n})}function kc({panel:e,item:t,name:n,rows:o}){let s=c=>d(e,"item.drop",{item:t.id,dropped:c},{text:r(c?"console-dropped":"console-restored",{name:n})});if(t.state==="dropped")return A`<div class="editing"><button type="button" class="btn small" onClick=${()=>s(!1)}>${r("console-restore")}</button></div>`;let i=o.filter(c=>Ln.includes(c.item.state)).map(c=>c.item),a=i.findIndex(c=>c.id===t.id),l=c=>d(e,"item.move",{item:t.id,place:c.place},{text:r("console-moved",{name:n})}),u=(c,p,f)=>A`<button type="button" class="btn small icon" disabled=${!f} aria-label=${r(p,{name:n})} title=${r(p,{name:n})} onClick=${()=>l(f)}>
      <span aria-hidden="true">${c}</span>
    </button>`;return A`<div class="editing">
    <${ds}
      label=${r("console-length-of",{name:n})}
      cut
      value=${t.planned}
      save=${c=>d(e,"item.edit",{item:t.id,planned:c},{text:r("console-length-set",{name:n,length:g(c)})})}
    />
    <span class="order">
      ${u("\u25B2","console-earlier",i[a-1])} ${u("\u25BC","console-later",i[a+1])} ${u("\u2912","console-to-top",a>0?i[0]:null)}
    </span>
    <button type="button" class="btn ghost small" onClick=${()=>s(!0)}>${r("console-drop")}</button>
  </div>`}import{html as ue,useState as ur}from"../vendor/vendor.js";function pr({panel:e}){let{limits:t={},state:n}=e.header.value,[o,s]=ur({}),i=Object.entries(o).filter(([c,p])=>p!==cr(t[c])),a=i.some(([,c])=>Ht(c)===null),l=async c=>{let p=Object.fromEntries(i.map(([b,y])=>[b,Ht(y)]));(await d(e,"panel.limits",{limits:p,now:c},{text:r(c?"console-limits-now":"console-limits-set")})).ok&&s({})},u=(c,p)=>ue`<label key=${c} class="line-field"
      ><span>${p}</span
      ><input
        class="input slim length"
        inputmode="numeric"
        dir="ltr"
        placeholder=${g(t.floor??6e4)}
        value=${o[c]??cr(t[c])}
        aria-invalid=${c in o&&o[c]!==""&&Ht(o[c])===null}
        onInput=${f=>s({...o,[c]:f.target.value})}
    /></label>`;return ue`<details class="panel-settings">
    <summary>${r("console-limits")}</summary>
    <div class="inner">
      <div class="limits">${fs.map(c=>u(c,r(`console-limit-${c.replaceAll("_","-")}`)))}</div>
      <details>
        <summary class="small">${r("console-limits-groups")}</summary>
        <div class="limits">${Ut.map(c=>u(c,$("group",c)))}</div>
      </details>
      <p class="acts">
        <button type="button" class="btn small chosen" disabled=${i.length===0||a} onClick=${()=>l(!1)}>${r("console-limits-from-now")}</button>
        ${n==="live"&&ue`<button type="button" class="btn small" disabled=${i.length===0||a} onClick=${()=>l(!0)}>${r("console-limits-also-now")}</button>`}
      </p>
      <${yc} panel=${e} />
    </div>
  </details>`}var cr=e=>e===void 0?"":Re(e);function yc({panel:e}){let{preset:t,state:n}=e.header.value,[o,s]=ur("");if(n==="live")return null;let i=o||t||Sn[0],a=l=>d(e,"panel.preset",{preset:i,items:l},{text:r("console-preset-taken",{name:r(`console-preset-${i.replaceAll("_","-")}`)})});return ue`<div class="preset">
    <label class="line-field"
      ><span>${r("console-preset")}</span
      ><select class="picker" value=${i} onChange=${l=>s(l.target.value)}>
        ${Sn.map(l=>ue`<option key=${l} value=${l} selected=${l===i}>${r(`console-preset-${l.replaceAll("_","-")}`)}</option>`)}
      </select></label
    >
    <p class="acts">
      <button type="button" class="btn small" onClick=${()=>a(!1)}>${r("console-preset-limits")}</button>
      <button type="button" class="btn small" onClick=${()=>a(!0)}>${r("console-preset-items")}</button>
    </p>
  </div>`}import{html as Dn}from"../vendor/vendor.js";var xc=["on","hidden","off"],wc=["point_of_order","right_of_reply"];function dr({panel:e}){let t=e.header.value,n=a=>d(e,"panel.set",a,{text:r("console-set-done")}),o=a=>d(e,"floor.set",a,{text:r("console-set-done")}),s=t.extras??[],i=a=>l=>o({extras:l?[...s,a]:s.filter(u=>u!==a)});return Dn`<details class="panel-settings">
    <summary>${r("console-settings")}</summary>
    <div class="inner">
      <${le} label=${r("console-asking-until")} value=${t.asking_until} panel=${e} save=${a=>n({asking_until:a})} />
      <label class="line-field"
        ><span>${r("console-support")}</span
        ><select class="picker" value=${t.support} onChange=${a=>n({support:a.target.value})}>
          ${xc.map(a=>Dn`<option key=${a} value=${a} selected=${a===t.support}>${r(`console-support-${a}`)}</option>`)}
        </select></label
      >
      <${Y} label=${r("console-floor-names")} hint=${r("console-floor-names-why")} on=${t.floor_names} set=${a=>o({names:a})} />
      <${Y} label=${r("console-places")} hint=${r("console-places-why")} on=${t.places} set=${a=>o({places:a})} />
      <${Y}
        label=${r("console-follow")}
        hint=${r("console-follow-why")}
        on=${t.follow}
        set=${a=>d(e,"display.follow",{follow:a},{text:r("console-set-done")})}
      />
      ${wc.map(a=>Dn`<${Y} key=${a} label=${r(`console-extra-${a.replaceAll("_","-")}`)} on=${s.includes(a)} set=${i(a)} />`)}
      <${Ct}
        label=${r("console-contact")}
        hint=${r("console-contact-why")}
        value=${t.contact??""}
        most=${200}
        save=${a=>n({contact:a||null})}
      />
      <${Ct}
        label=${r("console-captions")}
        hint=${r("console-captions-why")}
        value=${t.captions??""}
        most=${400}
        save=${a=>n({captions:a||null})}
      />
    </div>
  </details>`}var _c=12*36e5;function gt(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=_c?e.starts_at:e.started_at}function mr(e,t){let n=vt(e);return e.state==="live"&&n!==null?n-t:null}function vt(e){let t=gt(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}var Sc=5e3,Ec=.35;function We(e){return e.filter(t=>t.state!=="dropped").sort((t,n)=>t.place-n.place)}function Vt(e,t,n){let o=gt(e),s=vt(e);return e.state!=="live"||o===null||s===null||t.length===0?null:He(We(t),o,s,n,Gt(e.limits??{}))}function fr(e,t,n){let o=Vt(e,t,n),s=vt(e);return o&&s!==null?rr(We(t),s,o.over_end):[]}function hr(e,t,n){let o=We(t),s=gt(e),i=Vt(e,t,n),a=i?i.projected_end-o.filter($r).reduce((l,u)=>l+u.budget,0):null;return o.map(l=>{let u=s===null?null:s+l.starts_at,c=$r(l),p=c&&a!==null?a:u;c&&a!==null&&(a+=l.budget);let f=l.ended_at&&l.started_at?l.ended_at-l.started_at:null;return{item:l,planned:u,at:l.started_at??p,delta:s===null?null:Rn(l,s),spent:f,over:f===null?0:f-l.planned,ahead:c}})}function br(e,t){return!e.starts_at||!e.ends_at||t.length===0?[]:ir(We(t),e.ends_at-e.starts_at,Ec)}function gr(e){return Math.abs(e)<Sc?"on_time":e>0?"late":"early"}function $r(e){return e.state==="planned"||e.state==="held"}var Cc=2;function vr({panel:e}){let t=e.header.value,n=()=>hr(t,e.rows("items"),e.now());E(()=>n().map(p=>Math.floor((p.at??0)/6e4)).join());let[o,s]=Oc(!1),i=n(),a=i.filter(p=>p.item.state==="done"),l=!o&&a.length>Cc?a.slice(0,-1):[],u=e.rows("items").filter(p=>p.state==="dropped"),c=t.state==="ended";return K`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">
      <span>${r("console-programme")}</span>
      <${Tc} panel=${e} header=${t} />
      ${!c&&i.length>0&&K`<button type="button" class="btn ghost small" aria-pressed=${o} onClick=${()=>s(!o)}>${r("console-edit")}</button>`}
    </h2>
    ${i.length===0?K`<p class="empty">${r("console-programme-empty")}</p>`:K`<${qc} panel=${e} rows=${l} />
            <ol class="lines">
              ${i.filter(p=>!l.includes(p)).map(p=>K`<${Ue} key=${p.item.id} panel=${e} row=${p} rows=${i} editing=${o} />`)}
            </ol>`}
    ${o&&u.map(p=>K`<${Ue} key=${p.id} panel=${e} row=${{item:p,planned:null,at:null,delta:null,spent:null,over:0,ahead:!1}} rows=${i} editing />`)}
    ${t.state!=="live"&&!c&&K`<${Mc} panel=${e} header=${t} />`}
    ${!c&&K`<${pr} panel=${e} /><${dr} panel=${e} />`}
  </section>`}function Tc({panel:e,header:t}){let n=E(()=>{let c=Vt(t,e.rows("items"),e.now());return c&&c.debate_left>0?`${I(c.debate_left)} ${c.exchanges}`:""});if(!n)return null;let[o,s]=n.split(" "),{limits:i={}}=t,a=i.answer??9e4,l=Gt(i)-a-1e4,u=r("console-exchange",{floor:g(l),answer:g(a)});return K`<span class="budget" title=${r("console-exchange-why")}>
    <span>${r("console-debate-left",{length:o})}</span> <strong>${r("console-exchanges",{count:Number(s)})}</strong>
    <span class="muted parts">${u}</span>
  </span>`}function qc({panel:e,rows:t}){return t.length===0?null:K`<details class="past">
    <summary>${r("console-programme-past",{count:t.length})}</summary>
    <ol class="lines">
      ${t.map(n=>K`<${Ue} key=${n.item.id} panel=${e} row=${n} rows=${t} editing=${!1} />`)}
    </ol>
  </details>`}function Mc({panel:e,header:t}){let n=br(t,e.rows("items"));return n.length===0?null:K`<ul class="warnings">
    ${n.map(([o,s])=>K`<li key=${o}><${h} name="triangle" /><span>${r(`console-unwise-${o.replaceAll("_","-")}`,Nc(s))}</span></li>`)}
  </ul>`}function Nc(e){let t=Object.entries(e).map(([n,o])=>n==="share"||n==="least"?[n,Math.round(o*100)]:[n,n==="speakers"||n==="most"?o:I(o)]);return Object.fromEntries(t)}import{html as Ve}from"../vendor/vendor.js";import{html as et,useEffect as $u,useRef as fu,useState as hu}from"../vendor/vendor.js";import{useRef as Ic,useState as Ac}from"../vendor/vendor.js";function kr(e,{hold:t=!0,mine:n=()=>!1}={}){let o=Ic(null),[,s]=Ac(0);(o.current===null||!t)&&(o.current=e.map(c=>c.id));let i=new Map(e.map(c=>[c.id,c])),a=new Set(o.current),l=e.filter(c=>!a.has(c.id)&&n(c)).map(c=>c.id);o.current=[...l,...o.current.filter(c=>i.has(c))];let u=new Set(o.current);return{shown:o.current.map(c=>i.get(c)),waiting:e.filter(c=>!u.has(c.id)).length,reveal:()=>{o.current=e.map(c=>c.id),s(c=>c+1)}}}import{html as S,useLayoutEffect as Jc,useRef as Xc}from"../vendor/vendor.js";import{html as _}from"../vendor/vendor.js";function yr({panel:e,desk:t,row:n}){return _`<div class="acts"><${Rc} panel=${e} desk=${t} row=${n} /></div>
    ${n.state==="next"&&_`<${Lc} panel=${e} desk=${t} row=${n} />`}
    <div class="acts besides"><${Pc} desk=${t} row=${n} /></div>`}function Rc({panel:e,desk:t,row:n}){let o=e.header.value.state==="live",s=n.state==="new",i=a=>F(a,n);return _`
    ${i("approve")&&_`<${N} chosen letter="A" run=${()=>qe(t,n)}>${r("console-approve")}<//>`}
    ${i("line_up")&&_`<${N} chosen letter="L" run=${()=>ae(t,n,!0)}>${r("console-line-up")}<//>`}
    ${i("take_out")&&_`<${N} letter="L" run=${()=>ae(t,n,!1)}>${r("console-take-out")}<//>`}
    ${o&&i("ask")&&_`<${N} run=${()=>ns(t,n)}>${r("console-ask-now")}<//>`}
    ${i("answer")&&_`<${N} chosen run=${()=>os(t,n)}>${r("console-answered")}<//>`}
    ${i("put_back")&&_`<${N} chosen run=${()=>Yo(t,n)}>${r("console-put-back")}<//>`}
    ${s&&i("shortlist")&&_`<${N} letter="S" run=${()=>re(t,n)}>${r(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${i("merge")&&_`<${N} letter="M" run=${()=>t.open("merge")}>${r("console-merge")}<//>`}
    ${i("decline")&&_`<${N} letter="R" run=${()=>t.open("decline")}>${r("console-decline")}<//>`}
  `}function Pc({desk:e,row:t}){let n=o=>F(o,t);return _`
    ${t.state!=="new"&&n("shortlist")&&_`<${N} ghost letter="S" run=${()=>re(e,t)}>${r(t.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${n("assign")&&_`<${N} ghost letter=">" run=${()=>e.open("assign")}>${r("console-assign")}<//>`}
    ${n("tag")&&_`<${N} ghost letter="T" run=${()=>e.open("tag")}>${r("console-tag")}<//>`}
    ${n("gloss")&&_`<${N} ghost letter="G" run=${()=>e.open("gloss")}>${r("console-gloss")}<//>`}
    ${n("bundle")&&_`<${N} ghost letter="B" run=${()=>e.open("bundle")}>${r("console-bundle")}<//>`}
    ${t.bundle&&n("bundle")&&_`<${N} ghost run=${()=>gn(e,t)}>${r("console-unbundle")}<//>`}
    ${n("private")&&_`<${N} ghost letter="P" run=${()=>Me(e,t)}>${r("console-private")}<//>`}
    ${n("promise")&&_`<${N} ghost run=${()=>e.promise(t)}>${r("console-action-from")}<//>`}
  `}function Lc({panel:e,desk:t,row:n}){let o=Se(e.rows("questions")),s=o.findIndex(u=>u.ids.includes(n.id))+1;if(o.length<2||s===0)return null;let i=u=>es(t,n,u),a=u=>u>=1&&u<=o.length&&u!==s&&Ee(o,n.id,u)!==null,l=(u,c,p)=>_`<button type="button" class="btn small icon" aria-label=${r(`console-place-${u}`)} title=${r(`console-place-${u}`)}
      aria-disabled=${!a(p)} onClick=${()=>a(p)&&i(p)}><${h} name=${c} /></button>`;return _`<div class="acts places">
    ${l("up","up",s-1)} ${l("down","down",s+1)} ${l("top","top",1)}
    <label class="select">
      <span>${r("console-place")}</span>
      <select value=${s} onChange=${u=>i(Number(u.target.value))}>
        ${o.map((u,c)=>_`<option key=${c} value=${c+1} selected=${c+1===s} disabled=${c+1!==s&&!a(c+1)}>
              ${r("console-place-of",{place:w(c+1),count:w(o.length)})}
            </option>`)}
      </select>
    </label>
  </div>`}function N({chosen:e,ghost:t,letter:n,run:o,children:s}){let i=e?"chosen":t?"ghost":"",a=Dt.value?n:void 0;return _`<button type="button" class=${`btn small ${i}`} aria-keyshortcuts=${a} onClick=${o}>
    ${s}${a&&_`<kbd aria-hidden="true" dir="ltr">${n}</kbd>`}
  </button>`}import{html as kt}from"../vendor/vendor.js";function xr({row:e}){return e.gloss?kt`<div class="gloss">
    <${W} text=${e.gloss} lang=${e.gloss_language} />
    <span class="small muted">${r("console-gloss-unofficial")}</span>
  </div>`:null}function wr({panel:e,row:t}){let n=["new","approved","next","asked"].includes(t.state),o=(t.offers??[]).filter(s=>n&&e.row("people",s.person));return o.length===0?null:kt`<ul class="offers small">
    ${o.map(s=>kt`<li key=${s.person}>
          <${h} name=${s.offer==="take"?"check":"undo"} />
          <span><bdi>${v(e.row("people",s.person))}</bdi> ${Ce(e,s)}</span>
        </li>`)}
  </ul>`}function _r({panel:e,desk:t,row:n,selected:o}){let s=F("merge",n)&&n.state!=="declined"?No(e.rows("questions"),n,t.apart.value):null;return s?kt`<div class="suggestion">
    <p>
      <${m} tone="accent" icon="alike">${r("console-similar",{name:B(s)})}<//>
      <bdi class="small muted" lang=${s.language||void 0}>${st(s.text)}</bdi>
    </p>
    ${o&&!t.menu.value&&kt`<p class="acts">
        <button type="button" class="btn small chosen" onClick=${()=>ie(t,n,s)}>${r("console-merge-with",{name:B(s)})}</button>
        <button type="button" class="btn ghost small" onClick=${()=>t.tellApart(n.id,s.id)}>${r("console-not-same")}</button>
      </p>`}
  </div>`:null}function Sr({panel:e,desk:t,row:n,selected:o}){let s=n.originals??[];return s.length===0||!o?null:kt`<ul class="originals" aria-label=${r("console-originals")}>
    ${s.map(i=>kt`<li key=${i.id}>
          <${W} text=${i.text??r("console-erased")} lang=${i.language} />
          ${e.row("questions",i.id)&&kt`<button
              type="button"
              class="btn ghost small"
              onClick=${()=>Jo(t,n,i.id)}
            >
              <${h} name="undo" />${r("console-separate")}
            </button>`}
        </li>`)}
  </ul>`}import{html as ct,useState as Kc}from"../vendor/vendor.js";import{html as pe,useLayoutEffect as Dc,useRef as Er}from"../vendor/vendor.js";function lt({desk:e,label:t,hint:n,choices:o=[],done:s,submit:i,children:a}){let l=jc(e,o);return pe`<form class="inner" ref=${l} aria-label=${t} onSubmit=${c=>{c.preventDefault(),i?.()}} novalidate>
    <p class="small">
      <strong>${t}</strong>
      ${n&&pe`<span class="muted"> ${n}</span>`}
    </p>
    ${a}
    <p class="foot">
      ${s&&pe`<button class="btn small chosen">${s}</button>`}
      <button type="button" class="btn small" onClick=${()=>e.shut()}>${r("cancel")}</button>
    </p>
  </form>`}function ze({at:e,chosen:t,run:n,children:o}){return pe`<button type="button" class="btn ghost choice-row" ...${t===void 0?{}:{role:"checkbox","aria-checked":t}} onClick=${n}>
    ${e<9&&pe`<kbd aria-hidden="true">${e+1}</kbd>`}${o}
  </button>`}function jc(e,t){let n=Er(null),o=Er(t);return o.current=t,Dc(()=>{let s=n.current;s.querySelector("input, textarea, button")?.focus({preventScroll:!0}),s.scrollIntoView({block:"nearest"});let a=l=>Fc(l,s,o.current,()=>e.shut());return s.addEventListener("keydown",a),()=>s.removeEventListener("keydown",a)},[]),n}function Fc(e,t,n,o){if(e.isComposing)return;let s=e.target,a=!s.matches("input, textarea, select")&&/^[1-9]$/.test(e.key)?n[Number(e.key)-1]:void 0,l=e.key==="Enter"&&s.getAttribute("role")==="checkbox";if(e.key==="Escape")o();else if(a)a();else if(l)t.requestSubmit();else{e.key.length===1&&e.stopPropagation();return}e.preventDefault(),e.stopPropagation()}import{html as Ke,useId as Bc,useState as Or}from"../vendor/vendor.js";function Cr({panel:e,desk:t,row:n}){let[o,s]=Or(""),[i,a]=Or(0),l=Bc(),u=Mo(e.rows("questions"),n,o),c=u[Math.min(i,u.length-1)],p=b=>{let y=b.key==="ArrowDown"?1:b.key==="ArrowUp"?-1:0;y===0||u.length===0||(b.preventDefault(),a((Math.min(i,u.length-1)+y+u.length)%u.length))},f=b=>{s(b.target.value),a(0)};return Ke`<${lt} desk=${t} label=${r("console-merge-into")} hint=${r("console-merge-keeps")}
    done=${r("console-merge")} submit=${()=>c&&ie(t,n,c)}>
    <input class="input" type="text" role="combobox" autocomplete="off" dir="auto" aria-label=${r("console-merge-find")} placeholder=${r("console-merge-find")}
      aria-expanded=${u.length>0} aria-controls=${`${l}-list`} aria-autocomplete="list"
      aria-activedescendant=${c&&`${l}-${c.id}`} value=${o} onInput=${f} onKeyDown=${p} />
    <ul class="found" id=${`${l}-list`} role="listbox" aria-label=${r("console-merge-into")}>
      ${u.map(b=>Ke`<li
            key=${b.id}
            id=${`${l}-${b.id}`}
            role="option"
            aria-selected=${b===c}
            onClick=${()=>ie(t,n,b)}
          >
            <strong>${b.number?B(b):r("console-tab-new")}</strong> <bdi lang=${b.language||void 0}>${st(b.text)}</bdi>
            ${b.number&&Ke`<span class="muted small">${$("question",b.state)}</span>`}
          </li>`)}
    </ul>
    ${u.length===0&&Ke`<p class="muted small" role="status">${r("console-merge-nothing")}</p>`}
  <//>`}import{html as Zt,useState as jn}from"../vendor/vendor.js";var Hc=5,Uc=12;function Tr({panel:e,desk:t,row:n}){let[o,s]=jn((t.refused("tag",n)?.tags??n.tags).join(", ")),i=Wc(o),a=zc(e.rows("questions")),l=u=>s((i.includes(u)?i.filter(c=>c!==u):[...i,u]).join(", "));return Zt`<${lt} desk=${t} label=${r("console-tags")} hint=${r("console-tags-why")} done=${r("console-tags-done")}
    submit=${()=>Qo(t,n,i)}>
    <input class="input" type="text" dir="auto" autocomplete="off" aria-label=${r("console-tags-field")} placeholder=${r("console-tags-field")}
      value=${o} onInput=${u=>s(u.target.value)} />
    ${a.length>0&&Zt`<p class="known">
        ${a.map(u=>Zt`<button key=${u} type="button" class="btn small" aria-pressed=${i.includes(u)} onClick=${()=>l(u)}>
              <bdi>${u}</bdi>
            </button>`)}
      </p>`}
  <//>`}function qr({panel:e,desk:t,row:n}){let o=[...new Set([ut(),...e.header.value.languages??[]])],[s,i]=jn(t.refused("gloss",n)?.text??n.gloss??""),[a,l]=jn(n.gloss_language??o.find(p=>p!==n.language)??o[0]),u=()=>bn(t,n,s.trim()||null,a),c=p=>{p.key!=="Enter"||p.shiftKey||p.isComposing||(p.preventDefault(),u())};return Zt`<${lt} desk=${t} label=${r("console-gloss")} hint=${r("console-gloss-why")} done=${r("console-gloss-done")} submit=${u}>
    <textarea class="input" rows="3" dir="auto" lang=${a} aria-label=${r("console-gloss-field")} placeholder=${r("console-gloss-field")}
      value=${s} onInput=${p=>i(p.target.value)} onKeyDown=${c}></textarea>
    <label class="select small-select">
      <span>${r("console-gloss-language")}</span>
      <select value=${a} onChange=${p=>l(p.target.value)}>
        ${o.map(p=>Zt`<option key=${p} value=${p} selected=${p===a}>${At(p)}</option>`)}
      </select>
    </label>
    ${n.gloss&&Zt`<button type="button" class="btn ghost small" onClick=${()=>bn(t,n,null,a)}>${r("console-gloss-remove")}</button>`}
  <//>`}function Wc(e){let t=e.split(/[,;،，、]/).map(n=>n.trim()).filter(Boolean);return[...new Set(t)].slice(0,Hc)}function zc(e){let t=new Map;for(let n of e.flatMap(o=>o.tags??[]))t.set(n,(t.get(n)??0)+1);return[...t].sort((n,o)=>o[1]-n[1]).slice(0,Uc).map(([n])=>n)}var Mr=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"],Nr=6,Gc={decline:Vc,assign:Zc,merge:Cr,tag:Tr,gloss:qr,bundle:Yc};function Ir({panel:e,desk:t,row:n}){return ct`<${Gc[t.menu.value]} key=${t.menu.value} panel=${e} desk=${t} row=${n} />`}function Vc({desk:e,row:t}){let n=Mr.map(o=>()=>Zo(e,t,o));return ct`<${lt} desk=${e} label=${r("console-decline-why")} hint=${r("console-decline-told")} choices=${n}>
    ${Mr.map((o,s)=>ct`<${ze} key=${o} at=${s} run=${n[s]}>${$("reason",o)}<//>`)}
  <//>`}function Zc({panel:e,desk:t,row:n}){let o=e.rows("people").filter(c=>!c.dropped).sort((c,p)=>c.place-p.place),s=n.assigned.map(c=>c.person).filter(c=>o.some(p=>p.id===c)),[i,a]=Rr(s),l=o.map(c=>()=>a(c.id)),u=n.offers??[];return ct`<${lt} desk=${t} label=${r("console-assign-to")} hint=${r("console-assign-order")} choices=${l}
    done=${r("console-assign-done")} submit=${()=>Xo(t,n,i)}>
    ${o.map((c,p)=>{let f=u.find(b=>b.person===c.id);return ct`<${ze} key=${c.id} at=${p} chosen=${i.includes(c.id)} run=${l[p]}>
        <span class="who"><bdi>${v(c)}</bdi>${f&&ct` <span class="muted small">${Ce(e,f)}</span>`}</span>
        <${Ar} at=${i.indexOf(c.id)} />
      <//>`})}
  <//>`}function Yc({panel:e,desk:t,row:n}){let o=e.rows("questions"),s=o.filter(u=>u.id!==n.id&&F("bundle",u)).sort((u,c)=>u.number-c.number),[i,a]=Rr(dt(o,n).map(u=>u.id),Nr-1),l=s.map(u=>()=>a(u.id));return s.length===0?ct`<${lt} desk=${t} label=${r("console-bundle-with")} hint=${r("console-bundle-none")} />`:ct`<${lt} desk=${t} label=${r("console-bundle-with")} hint=${r("console-bundle-most",{most:Nr})} choices=${l}
    done=${r("console-bundle-done")} submit=${()=>ts(t,n,i)}>
    ${s.map((u,c)=>ct`<${ze} key=${u.id} at=${c} chosen=${i.includes(u.id)} run=${l[c]}>
          <span class="who"><strong>${B(u)}</strong> <bdi>${st(u.text)}</bdi></span>
          <${Ar} at=${i.indexOf(u.id)} />
        <//>`)}
  <//>`}function Ar({at:e}){return e<0?null:ct`<span class="ordinal"><${h} name="check" />${w(e+1)}</span>`}function Rr(e,t=20){let[n,o]=Kc(e);return[n,i=>o(a=>a.includes(i)?a.filter(l=>l!==i):[...a,i].slice(0,t))]}var Qc={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],private:["warn","lock"],declined:["","cross"],withdrawn:["","undo"]},Pr={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Lr({panel:e,desk:t,row:n,selected:o}){let s=()=>t.pick(n.id),i=Xc(null),a=t.selected.value===n.id;return Jc(()=>{a&&i.current?.scrollIntoView({block:"nearest"})},[a]),S`<li
    ref=${i}
    class="card question"
    data-id=${n.id}
    data-state=${n.state}
    data-selected=${o}
    tabindex=${o?0:-1}
    aria-current=${o?"true":void 0}
    onFocusIn=${s}
    onClick=${s}
    onKeyDown=${tu(t)}
  >
    <${eu} panel=${e} row=${n} />
    ${n.text===null?S`<p class="muted">${r("console-erased")}</p>`:S`<${W} text=${n.text} lang=${n.language} class="text" />`}
    <${xr} row=${n} />
    <p class="chips"><${ou} panel=${e} row=${n} /></p>
    <${wr} panel=${e} row=${n} />
    <${_r} panel=${e} desk=${t} row=${n} selected=${o} />
    <${Sr} panel=${e} desk=${t} row=${n} selected=${o} />
    ${o&&(t.menu.value?S`<${Ir} panel=${e} desk=${t} row=${n} />`:S`<${yr} panel=${e} desk=${t} row=${n} />`)}
  </li>`}function tu(e){return t=>{let n=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;n===0||t.target!==t.currentTarget||t.ctrlKey||t.metaKey||t.altKey||(t.preventDefault(),e.move(n))}}function eu({panel:e,row:t}){let n=Qc[t.state];return S`<p class="meta">
    ${t.number!==null&&S`<span class="number">${B(t)}</span>`}
    <${nu} row=${t} />
    ${n&&S`<${m} tone=${n[0]} icon=${n[1]}>${$("question",t.state)}<//>`}
    <time class="muted small push">${Vo(t,e.header.value.timezone)}</time>
  </p>`}function nu({row:e}){return e.anonymous?S`<${m} icon="lock">${r("anonymous")}<//>`:S`<span class="by"
    ><bdi>${e.name}</bdi>${e.organisation&&S`<span class="muted">${r("comma")}<bdi>${e.organisation}</bdi></span>`}</span
  >`}function ou({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,o=e.row("people",t.for),s=dt(e.rows("questions"),t);return S` ${t.shortlisted&&t.state!=="new"&&S`<${m} icon="check">${r("console-on-shortlist")}<//>`}
  ${s.length>0&&S`<${m} tone="accent" icon="link">${r("console-together",{names:St(s.map(B))})}<//>`}
  ${t.group&&S`<${m}>${$("group",t.group)}<//>`} ${t.channel&&S`<${m}>${$("channel",t.channel)}<//>`}
  ${t.language&&S`<${m} title=${At(t.language)}><span lang=${t.language}>${t.language}</span><//>`}
  ${t.askers>1&&S`<${m} tone="accent" icon="people">${r("console-askers",{count:t.askers})}<//>`}
  ${n>Math.max(1,t.askers??1)&&S`<${m} tone="accent" icon="support">${r("voices",{count:n})}<//>`}
  ${o&&S`<${m} icon="follow">${r("console-for",{name:v(o)})}<//>`}
  ${(t.assigned??[]).map(i=>S`<${su} key=${i.person} panel=${e} each=${i} row=${t} />`)}
  ${(t.tags??[]).map(i=>S`<${m} key=${i} icon="tag"><bdi>${i}</bdi><//>`)}
  ${t.state==="declined"&&t.reason&&S`<span class="muted small">${$("reason",t.reason)}</span>`}`}function su({panel:e,each:t,row:n}){let[o,s]=Pr[t.state]??Pr.assigned,i=t.state!=="assigned"||n.state==="asked";return S`<${m} tone=${o} icon=${s} title=${$("assigned",t.state)}>
    <bdi>${e.row("people",t.person)?.name}</bdi>${i?S` · ${$("assigned",t.state)}`:S`<span class="unseen">${r("comma")}${$("assigned",t.state)}</span>`}
  <//>`}var ru=["new","approved","next"];function Dr(e,t,n){let o=gt(e),s=vt(e),i=[...t].filter(u=>u.state!=="dropped").sort((u,c)=>u.place-c.place),a=i.find(u=>u.kind==="debate");if(e.state==="ended"||o===null||s===null||!a||a.state==="done")return null;let l=He(i,o,s,n,Gt(e.limits??{}));return{exchanges:l.exchanges,left:l.debate_left}}function jr(e,t){let n=e.filter(s=>ru.includes(s.state));if(n.length<=t)return null;let o=e.indexOf(n[t]);return e[o-1]?.id??""}var Fr=e=>e.filter(t=>t.state==="approved"||t.state==="next").length;import{html as Hr,useEffect as iu,useRef as au}from"../vendor/vendor.js";import{html as Yt,useId as Br}from"../vendor/vendor.js";function yt(e,t){e.value={...e.value,...t}}function tt({draft:e,name:t,label:n,most:o=120,rows:s=0,type:i="text",optional:a=!1}){let l=Br(),u=e.value[t]??"",c=p=>yt(e,{[t]:p.target.value});return Yt`<div class="field">
    <label for=${l}>${n}${a&&Yt` <span class="optional">${r("console-optional")}</span>`}</label>
    ${s>0?Yt`<textarea class="input" id=${l} name=${t} rows=${s} dir="auto" maxlength=${o} value=${u} onInput=${c}></textarea>`:Yt`<input class="input" id=${l} name=${t} type=${i} dir=${i==="text"?"auto":void 0} maxlength=${i==="text"?o:void 0}
            autocomplete="off" value=${u} onInput=${c} />`}
  </div>`}function Jt({draft:e,name:t,label:n,options:o,first:s=""}){let i=Br(),a=e.value[t]??s;return Yt`<div class="field">
    <label for=${i}>${n}</label>
    <select class="input" id=${i} name=${t} onChange=${l=>yt(e,{[t]:l.target.value})}>
      ${o.map(([l,u])=>Yt`<option key=${l} value=${l} selected=${l===a}>${u}</option>`)}
    </select>
  </div>`}var lu=["state","un","nhri","local","civil","academia","media","youth","business","other"];function Ur({panel:e,desk:t}){let n=t.draft("paper",{}),o=au(null),{languages:s=[],question_limit:i}=e.header.value,a=()=>o.current?.querySelector("textarea")?.focus();iu(a,[]);let l=()=>{t.paper.value=!1,document.getElementById("paper-opener")?.focus()},u=async p=>{p.preventDefault();let f=(n.value.text??"").trim();if(a(),!f)return nt({text:_t("empty",{field:"text"}),tone:"over"});(await cu(e,t,n.value,f)).ok&&n.value.text?.trim()===f&&(n.value={language:n.value.language})},c=[...new Set([...s,ut()])];return Hr`<form class="card slip" ref=${o} aria-label=${r("console-slip-title")} onSubmit=${u} novalidate
    onKeyDown=${p=>p.key==="Escape"&&l()}>
    <${tt} draft=${n} name="text" label=${r("console-slip-text")} rows=${3} most=${i*2} />
    <div class="side-by-side">
      <${tt} draft=${n} name="name" label=${r("console-slip-name")} optional />
      <${Jt} draft=${n} name="language" label=${r("language")} first=${ut()} options=${c.map(p=>[p,At(p)])} />
    </div>
    ${n.value.name?.trim()&&Hr`<div class="side-by-side">
        <${tt} draft=${n} name="organisation" label=${r("console-slip-organisation")} optional />
        <${Jt} draft=${n} name="group" label=${r("console-slip-group")} options=${[["","\u2013"],...lu.map(p=>[p,$("group",p)])]} />
      </div>`}
    <p class="foot">
      <button class="btn small chosen">${r("console-slip-send")}</button>
      <button type="button" class="btn small" onClick=${l}>${r("close")}</button>
      <span class="muted small">${r("console-slip-why")}</span>
    </p>
  </form>`}function cu(e,t,n,o){let s=j();t.touched.add(s);let i={question:s,secret:ve(),text:o,channel:"paper",language:n.language??ut()},a=n.name?.trim();if(a){i.name=a;for(let l of["organisation","group"])n[l]?.trim()&&(i[l]=n[l].trim())}return d(e,"question.ask",i,{text:r("console-slip-sent"),undo:!1})}import{html as Fn}from"../vendor/vendor.js";function Ge({label:e,tabs:t,now:n,go:o,prefix:s,panel:i,class:a=""}){return Fn`<div class=${`tabs ${a}`} role="tablist" aria-label=${e} onKeyDown=${uu(t,n,o,s)}>
    ${t.map(l=>Fn`<button
          key=${l.name}
          type="button"
          class="tab"
          role="tab"
          id=${`${s}-${l.name}`}
          aria-selected=${l.name===n}
          aria-controls=${i}
          tabindex=${l.name===n?0:-1}
          onClick=${()=>o(l.name)}
        >
          <span class="tab-text">${l.text}</span>
          ${l.count!==void 0&&Fn`<span class="count">${w(l.count)}</span>`}
        </button>`)}
  </div>`}function uu(e,t,n,o){return s=>{let i=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",a=i==="ArrowLeft"?"ArrowRight":"ArrowLeft",l=s.key===i?1:s.key===a?-1:0;if(l===0)return;s.preventDefault();let u=e.findIndex(p=>p.name===t),c=e[(u+l+e.length)%e.length].name;n(c),document.getElementById(`${o}-${c}`)?.focus()}}import{html as Nt}from"../vendor/vendor.js";function Wr({panel:e,desk:t}){let{state:n}=e.header.value,o=n==="open"||n==="live";return Nt`<div class="list-tools">
    ${o&&Nt`<${pu} panel=${e} />`}
    ${o&&Nt`<${du} desk=${t} />`}
    ${t.tab.value==="new"&&Nt`<${mu} desk=${t} />`}
  </div>`}function pu({panel:e}){let{asking:t,asking_until:n,timezone:o}=e.header.value,s=()=>d(e,"panel.set",{asking:!t},{text:r(t?"console-asking-closed":"console-asking-opened")}),i=t&&n?r("console-asking-until",{time:k(n,o)}):r(t?"console-asking":"console-not-asking");return Nt`<button
    type="button"
    class="btn ghost small switch"
    role="switch"
    aria-checked=${t}
    aria-label=${r("console-asking-label",{state:i})}
    onClick=${s}
  >
    <${h} name=${t?"dot":"lock"} />${i}
  </button>`}function du({desk:e}){let t=e.paper.value;return Nt`<button type="button" class="btn ghost small" id="paper-opener" aria-expanded=${t} onClick=${()=>e.paper.value=!t}>
    <${h} name="paper" />${r("console-slip")}
  </button>`}function mu({desk:e}){let t=e.newest.value,n=o=>{e.hurry(),e.newest.value=o.target.value==="newest"};return Nt`<label class="select push">
    <span class="unseen">${r("console-order")}</span>
    <select class="picker" value=${t?"newest":"oldest"} onChange=${n}>
      <option value="newest" selected=${t}>${r("console-newest")}</option>
      <option value="oldest" selected=${!t}>${r("console-oldest")}</option>
    </select>
  </label>`}var bu={new:"check",shortlist:"ring",approved:"ring",done:"ring",private:"lock",declined:"ring"},Bn={next:"console-part-lined-up",approved:"console-part-approved"},gu=["shortlist","approved"];function Kr({panel:e,desk:t}){let n=Pt(e.rows("questions")),o=t.tab.value,s=Ro(n,o).map(a=>({name:a,text:r(`console-tab-${a}`),count:n[a]})),i=fu(null);return Ps(i,()=>Z(t.question()?.id??null)),et`<${Ge} label=${r("console-question-lists")} tabs=${s} now=${o} go=${a=>t.go(a)}
      prefix="tab" panel="question-list" />
    <${Wr} panel=${e} desk=${t} />
    <div id="question-list" role="tabpanel" tabindex="-1" aria-labelledby=${`tab-${o}`} class="list" ref=${i}>
      ${t.paper.value&&et`<${Ur} panel=${e} desk=${t} />`}
      <${vu} key=${o} panel=${e} desk=${t} tab=${o} />
    </div>`}function vu({panel:e,desk:t,tab:n}){let[o,s]=yu(),i=e.rows("questions"),a=fn(i,n,e.header.value.line??[],t.newest.value),l=o&&!t.isHurried(),{shown:u,waiting:c,reveal:p}=kr(a,{hold:l,mine:y=>t.touched.has(y.id)});t.shown=u.map(y=>y.id);let f=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];$u(()=>t.arrived());let b=xu(e,n,u,i);return et`<div class="held" ...${s}>
    <div aria-live="polite">
      ${c>0&&et`<button type="button" class="btn more-new wide"
        onClick=${()=>ku(t,a,p)}><${h} name="up" />${r("console-more-new",{count:c})}</button>`}
    </div>
    ${u.length===0&&c===0?et`<p class="empty">
            <${h} name=${bu[n]} /><strong>${r(`console-empty-${n}`)}</strong><span>${r(`console-empty-${n}-more`)}</span>
          </p>`:et`<ul class="cards">
            ${b?.after===""&&et`<${zr} key="end" end=${b} />`}
            ${u.flatMap((y,te)=>[Bn[y.state]&&y.state!==u[te-1]?.state&&et`<li key=${Bn[y.state]} class="part-of small muted">${r(Bn[y.state])}</li>`,et`<${Lr} key=${y.id} panel=${e} desk=${t} row=${y} selected=${y.id===f} />`,b?.after===y.id&&et`<${zr} key="end" end=${b} />`])}
          </ul>`}
  </div>`}function ku(e,t,n){let o=t.find(s=>!e.shown.includes(s.id));n(),o&&e.bring(o.id)}function yu(){let[e,t]=hu({pointer:!1,focus:!1}),n=s=>t(i=>({...i,...s})),o={onPointerEnter:s=>s.pointerType==="mouse"&&n({pointer:!0}),onPointerLeave:()=>n({pointer:!1}),onFocusIn:()=>n({focus:!0}),onFocusOut:s=>!s.currentTarget.contains(s.relatedTarget)&&n({focus:!1})};return[e.pointer||e.focus,o]}function xu(e,t,n,o){let s=()=>gu.includes(t)?Dr(e.header.value,e.rows("items"),e.now()):null;E(()=>{let u=s();return u&&`${u.exchanges} ${Math.round(u.left/6e4)}`});let i=s();if(!i)return null;let a=Math.max(0,i.exchanges-(t==="shortlist"?Fr(o):0)),l=jr(n,a);return l===null?null:{after:l,room:a,left:i.left}}function zr({end:e}){let t=w(Math.round(e.left/6e4));return et`<li class="end-of-time"><span>${r("console-fits",{count:e.room,left:t})}</span></li>`}import{html as R,useEffect as Pu,useRef as ei}from"../vendor/vendor.js";import{html as q}from"../vendor/vendor.js";var Gr=(e,t)=>v(e.row("people",t.person))||t.lead||"";function Vr(e){let t=ut()==="en"?"en-GB":ut();return new Intl.DateTimeFormat(`${t}-u-nu-latn`,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(`${e}T00:00:00Z`))}function Zr(e,t){let n=Object.entries(t).filter(([o,s])=>(e[o]??null)!==s);return n.length>0?Object.fromEntries(n):null}import{html as Yr,useEffect as wu,useRef as _u}from"../vendor/vendor.js";var Su=300,de="other",Hn=["asked","answered","written","approved","next"],Eu=8;function Jr(e){let t=e.question?`question ${e.question}`:e.turn?`turn ${e.turn}`:"";return{open:!0,edits:e.id,text:e.text,who:e.person??(e.lead?de:""),lead:e.lead??"",due:e.due??"",from:t}}function Un({panel:e,draft:t,row:n}){let o=_u(null);wu(()=>o.current?.querySelector("textarea")?.focus(),[]);let s=()=>{t.value={},setTimeout(()=>document.getElementById(n?`edit-${n.id}`:"action-opener")?.focus())},i=async u=>{u.preventDefault();let c=Cu(t.value);if(!c.text)return nt({text:_t("empty",{field:"action"}),tone:"over"});(await(n?Mu(e,n,c):qu(e,c))).ok&&s()},l=e.rows("people").filter(u=>!u.dropped||u.id===n?.person).sort(Ou).map(u=>[u.id,v(u)]);return Yr`<form class=${`promise-form ${n?"":"card slip"}`} ref=${o} aria-label=${r("console-action-new")} onSubmit=${i} novalidate
    onKeyDown=${u=>u.key==="Escape"&&s()}>
    <${tt} draft=${t} name="text" label=${r("console-action-text")} rows=${2} most=${Su} />
    <div class="side-by-side">
      <${Jt} draft=${t} name="who" label=${r("console-action-lead")} options=${[["",r("console-action-lead-none")],...l,[de,r("console-action-lead-other")]]} />
      <${tt} draft=${t} name="due" label=${r("console-action-until")} type="date" optional />
    </div>
    ${t.value.who===de&&Yr`<${tt} draft=${t} name="lead" label=${r("console-action-lead-words")} />`}
    <${Jt} draft=${t} name="from" label=${r("console-action-origin")} options=${[["",r("console-action-origin-none")],...Tu(e,t.value.from)]} />
    <p class="foot">
      <button class="btn small chosen">${r(n?"console-action-keep":"console-action-add")}</button>
      <button type="button" class="btn small" onClick=${s}>${r("cancel")}</button>
    </p>
  </form>`}var Ou=(e,t)=>e.place-t.place;function Cu({text:e="",who:t="",lead:n="",due:o="",from:s=""}){let[i,a]=s.split(" ");return{text:e.trim(),person:t&&t!==de?t:null,lead:t===de&&n.trim()||null,due:o||null,turn:i==="turn"?a:null,question:i==="question"?a:null}}function Tu(e,t=""){let n=a=>a.kind!=="read"&&a.kind!=="announce",o=e.rows("turns").filter(n).sort((a,l)=>l.began_at-a.began_at),s=e.rows("questions").filter(a=>Hn.includes(a.state)&&a.number);s.sort((a,l)=>Hn.indexOf(a.state)-Hn.indexOf(l.state)||l.number-a.number);let i=(a,l)=>a.filter((u,c)=>c<Eu||t===`${l} ${u.id}`);return[...i(s,"question").map(a=>[`question ${a.id}`,`${r("question-short",{number:a.number})} \xB7 ${st(a.text)}`]),...i(o,"turn").map(a=>[`turn ${a.id}`,r("console-action-turn",{name:v(e.row("people",a.person))||a.name})])]}function qu(e,t){let n=j(),o=Object.fromEntries(Object.entries(t).filter(([,i])=>i!==null)),s={name:"action.status",args:{action:n,status:"dropped"}};return d(e,"action.add",{action:n,...o},{text:r("console-action-added"),inverse:s})}function Mu(e,t,n){let o=Zr(t,n);if(!o)return Promise.resolve({ok:!0});let s=Object.fromEntries(Object.keys(o).map(a=>[a,t[a]??null])),i={name:"action.edit",args:{action:t.id,...s}};return d(e,"action.edit",{action:t.id,...o,rev:t.rev},{text:r("console-action-kept",{number:t.number}),inverse:i})}var Nu=["to_confirm","confirmed","in_progress","done","dropped"];function Xr({panel:e,desk:t}){let n=e.rows("actions").sort((a,l)=>a.number-l.number),o=t.draft("action",{}),s=o.value.open&&!o.value.edits;return q`<div class="list-tools">
      <button type="button" class="btn small" id="action-opener" aria-expanded=${s} onClick=${()=>yt(o,s?{open:!1}:{open:!0,edits:null})}>
        <${h} name="support" />${r("console-action-new")}
      </button>
      <${Wn} panel=${e} layout="actions" none=${n.length===0} />
    </div>
    <div class="list">
      ${s&&q`<${Un} panel=${e} draft=${o} />`}
      ${n.length===0&&!s?q`<p class="empty">
              <${h} name="check" /><strong>${r("console-actions-empty")}</strong><span>${r("console-actions-empty-more")}</span>
            </p>`:q`<ul class="cards">
              ${n.map(a=>q`<li key=${a.id} class="card promise" data-status=${a.status}>
                    ${o.value.open&&o.value.edits===a.id?q`<${Un} panel=${e} draft=${o} row=${a} />`:q`<${Iu} panel=${e} draft=${o} row=${a} />`}
                  </li>`)}
            </ul>`}
    </div>`}function Wn({panel:e,layout:t,none:n=!1}){let o=e.header.value.layout===t,s=()=>d(e,"display.show",{layout:t},{text:r("console-shown-on-wall")});return q`<button type="button" class="btn ghost small push" aria-pressed=${o} aria-disabled=${n} onClick=${()=>!n&&!o&&s()}>
    <${h} name="wall" />${r(o?"console-is-on-wall":"console-show-on-wall")}
  </button>`}function Iu({panel:e,draft:t,row:n}){let o=Gr(e,n),s=i=>d(e,"action.status",{action:n.id,status:i.target.value},{text:r("console-action-status-set",{number:n.number,status:$("console-action",i.target.value)})});return q`<p class="meta">
      <span class="number">A${n.number}</span>
      ${o?q`<bdi class="by">${o}</bdi>`:q`<${m} tone="warn" icon="triangle">${r("console-action-no-lead")}<//>`}
      <span class="muted small push">${n.due?r("console-action-due",{day:Vr(n.due)}):r("console-action-open-end")}</span>
    </p>
    <${W} text=${n.text} />
    <p class="chips"><${Au} panel=${e} row=${n} />${n.announced&&q`<${m} icon="wall">${r("console-action-announced")}<//>`}</p>
    <div class="acts">
      <label class="select">
        <span class="unseen">${r("console-action-status",{number:n.number})}</span>
        <select value=${n.status} onChange=${s}>
          ${Nu.map(i=>q`<option key=${i} value=${i} selected=${i===n.status}>${$("console-action",i)}</option>`)}
        </select>
      </label>
      <button type="button" class="btn ghost small" id=${`edit-${n.id}`} onClick=${()=>t.value=Jr(n)}>${r("console-action-edit")}</button>
    </div>
    <${Ru} panel=${e} row=${n} />`}function Au({panel:e,row:t}){let n=e.row("questions",t.question),o=e.row("turns",t.turn),s=o&&(v(e.row("people",o.person))||o.name);return q`${n&&q`<${m} icon="follow">${r("question-number",{number:n.number})}<//>`}
  ${s&&q`<${m} icon="speak"><bdi>${s}</bdi><//>`}`}function Ru({panel:e,row:t}){let{timezone:n}=e.header.value,o=It(e.now(),n).slice(0,6),s=i=>It(i,n).startsWith(o)?k(i,n):It(i,n);return(t.history??[]).length<2?null:q`<details class="history small">
    <summary>${r("console-action-history")}</summary>
    <ol>
      ${t.history.map((i,a)=>q`<li key=${a}><time class="muted">${s(i.at)}</time> ${$("console-action",i.status)}</li>`)}
    </ol>
  </details>`}function Qr(e){let t=e??[],n=t.reduce((o,s)=>o+s,0);return{total:n,parts:t.map(o=>Math.round(o/Math.max(1,n)*100))}}var ti=(e,t)=>Array.from({length:t},(n,o)=>(e[`answer${o}`]??"").trim()).filter(Boolean);var Lu=200,Du=60,zn=2,ju=6;function ni({panel:e,desk:t}){let n=e.rows("polls").sort((l,u)=>u.opened_at-l.opened_at),o=t.draft("poll",{open:n.length===0,answers:zn}),{state:s}=e.header.value,i=s==="open"||s==="live",a=i&&o.value.open;return R`${i&&R`<div class="list-tools">
        <button type="button" class="btn small" id="poll-opener" aria-expanded=${a} onClick=${()=>yt(o,{open:!o.value.open})}>
          <${h} name="support" />${r("console-poll-new")}
        </button>
      </div>`}
    <div class="list">
      ${a&&R`<${Fu} panel=${e} draft=${o} />`}
      ${n.length===0?!a&&R`<p class="empty">
              <${h} name="hand" /><strong>${r("console-polls-empty")}</strong
              ><span>${r(i?"console-polls-empty-more":"console-polls-empty-closed")}</span>
            </p>`:R`<ul class="cards">
              ${n.map((l,u)=>R`<${Hu} key=${l.id} panel=${e} row=${l} may=${i} latest=${u===0} />`)}
            </ul>`}
    </div>`}function Fu({panel:e,draft:t}){let n=ei(null),o=t.value.answers??zn,s=ei(o);Pu(()=>{o>s.current&&n.current?.querySelector(`[name="answer${o-1}"]`)?.focus(),s.current=o},[o]);let i=()=>{yt(t,{open:!1}),document.getElementById("poll-opener")?.focus()},a=async l=>{l.preventDefault(),await Bu(e,t.value,o)&&(t.value={open:!1,answers:zn},document.getElementById("poll-opener")?.focus())};return R`<form class="card slip" ref=${n} aria-label=${r("console-poll-new")} onSubmit=${a} novalidate
    onKeyDown=${l=>l.key==="Escape"&&i()}>
    <${tt} draft=${t} name="text" label=${r("console-poll-text")} most=${Lu} />
    ${Array.from({length:o},(l,u)=>R`<${tt} key=${u} draft=${t} name=${`answer${u}`} label=${r("console-poll-answer",{place:u+1})} most=${Du} />`)}
    <p class="foot">
      <button class="btn small chosen">${r("console-poll-open")}</button>
      ${o<ju&&R`<button type="button" class="btn ghost small" onClick=${()=>yt(t,{answers:o+1})}>${r("console-poll-more")}</button>`}
      <span class="muted small">${r("console-poll-why")}</span>
    </p>
  </form>`}async function Bu(e,t,n){let o=j(),s={poll:o,text:(t.text??"").trim(),answers:ti(t,n)},i={name:"poll.close",args:{poll:o}};return(await d(e,"poll.open",s,{text:r("console-poll-opened"),inverse:i})).ok}function Hu({panel:e,row:t,may:n,latest:o}){let s=t.state==="open",{total:i,parts:a}=Qr(t.counts);return R`<li class="card poll" data-state=${t.state}>
    <p class="meta">
      <${m} tone=${s?"live":""} icon=${s?"dot":"square"}>${r(`console-poll-is-${t.state}`)}<//>
      ${t.revealed&&R`<${m} tone="accent" icon="wall">${r("console-poll-is-revealed")}<//>`}
      <span class="muted small push">${r("console-poll-hands",{count:i})}</span>
    </p>
    <${W} text=${t.text} class="text" />
    <dl class="bars">
      ${t.answers.map((l,u)=>R`<div key=${u}>
            <dt><bdi>${l}</bdi></dt>
            <dd class="tabular">${w(t.counts[u])}</dd>
            <dd class="part" aria-hidden="true"><i style=${{inlineSize:`${a[u]}%`}}></i></dd>
          </div>`)}
    </dl>
    <div class="acts"><${Uu} panel=${e} row=${t} may=${n} latest=${o} /></div>
  </li>`}function Uu({panel:e,row:t,may:n,latest:o}){let s=t.state==="open",i=()=>d(e,"poll.close",{poll:t.id},{text:r("console-poll-closed")}),a=()=>d(e,"poll.reopen",{poll:t.id},{text:r("console-poll-reopened")}),l=()=>{let u=r(t.revealed?"console-poll-hidden":"console-poll-revealed");return d(e,"poll.reveal",{poll:t.id,revealed:!t.revealed},{text:u})};return R`
    ${s&&R`<button type="button" class="btn small chosen" onClick=${i}>${r("console-poll-close")}</button>`}
    ${!s&&n&&R`<button type="button" class="btn small" onClick=${a}>${r("console-poll-reopen")}</button>`}
    <button type="button" class="btn small" onClick=${l}>${r(t.revealed?"console-poll-hide":"console-poll-reveal")}</button>
    ${o&&R`<${Wn} panel=${e} layout="poll" />`}
  `}var Wu=["questions","actions","polls"];function oi({panel:e,desk:t}){let n=t.sheet.value,o=e.rows("actions").filter(l=>l.status!=="done"&&l.status!=="dropped").length,s=e.rows("polls").filter(l=>l.state==="open").length,i={actions:o||void 0,polls:s||void 0},a=Wu.map(l=>({name:l,text:r(`console-sheet-${l}`),count:i[l]}));return Ve`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="unseen">${r("console-questions")}</h2>
    <${Ge} label=${r("console-sheets")} tabs=${a} now=${n} go=${l=>t.lay(l)}
      prefix="sheet" panel="sheet" class="sheets" />
    <div id="sheet" class="sheet" role="tabpanel" aria-labelledby=${`sheet-${n}`}>
      ${n==="questions"&&Ve`<${Kr} panel=${e} desk=${t} />`}
      ${n==="actions"&&Ve`<${Xr} panel=${e} desk=${t} />`}
      ${n==="polls"&&Ve`<${ni} panel=${e} desk=${t} />`}
    </div>
  </section>`}import{html as xt}from"../vendor/vendor.js";import{html as G,useState as Vu}from"../vendor/vendor.js";import{html as zu}from"../vendor/vendor.js";var si="ABCDEFGHJKMNPQRSTUVWXYZ23456789";function ri({panel:e,queue:t}){let{lots:n}=e.header.value,o=()=>{let s=Ku();return d(e,"floor.draw",{seed:s},{text:r("console-lots-drawn",{seed:s})})};return zu`<div class="lots">
    <button type="button" class="btn small" disabled=${t.length===0} onClick=${o}>${r("console-lots")}</button>
    <span class="small muted">${n?r("console-lots-were",{count:n.count,seed:n.seed}):r("console-lots-why")}</span>
  </div>`}function Ku(){return[...crypto.getRandomValues(new Uint8Array(6))].map(e=>si[e%si.length]).join("")}import{html as Kn,useRef as Gu,useState as ii}from"../vendor/vendor.js";var ai={name:"",organisation:"",group:"",topic:""};function li({panel:e,close:t}){let[n,o]=ii(ai),[s,i]=ii(!1),a=Gu(null),l=p=>f=>o({...n,[p]:f.target.value}),u=async p=>{p.preventDefault();let f=Object.fromEntries(Object.entries(n).flatMap(([te,he])=>he.trim()?[[te,he.trim()]]:[]));if(!f.name)return;let b={request:j(),secret:ve(),channel:"paper",...f,...s&&{on_behalf:!0}};(await d(e,"floor.request",b,{text:r("console-paper-done",{name:f.name}),undo:!1})).ok&&(o(ai),i(!1),a.current?.focus())},c=(p,f,b)=>Kn`<label class="line-field"
      ><span>${r(f)}</span
      ><input class="input slim" ref=${p==="name"?a:void 0} dir="auto" maxlength=${b} value=${n[p]} onInput=${l(p)}
    /></label>`;return Kn`<form class="inner" onSubmit=${u}>
    ${c("name","console-who",120)} ${c("organisation","console-organisation",120)}
    <label class="line-field"
      ><span>${r("console-group")}</span
      ><select class="picker" value=${n.group} onChange=${l("group")}>
        <option value="">${r("console-group-none")}</option>
        ${Ut.map(p=>Kn`<option key=${p} value=${p} selected=${p===n.group}>${$("group",p)}</option>`)}
      </select></label
    >
    ${c("topic","console-topic",200)}
    <p class="foot">
      <button type="submit" class="btn small chosen" disabled=${!n.name.trim()}>${r("console-paper-add")}</button>
      <button type="button" class="btn small" aria-pressed=${s} onClick=${()=>i(!s)}>${r("console-on-behalf")}</button>
      <button type="button" class="btn ghost small" onClick=${t}>${r("close")}</button>
    </p>
  </form>`}var Zu=["equity","chronological","protocol","alternate"],Yu=12e4,Ju=[10,15,20,30,45].map(e=>e*6e4);function ci({panel:e}){let{state:t,floor_open:n,floor_opens_at:o,floor_closes_at:s,timezone:i}=e.header.value;return t==="ended"?G`<${m} icon="square">${r("console-floor-shut")}<//>`:n?G`<${m} tone="live" icon="dot">${s?r("console-floor-open-until",{time:k(s,i)}):r("console-floor-open")}<//>`:G`<${m} icon="lock">${o?r("console-floor-opens",{time:k(o,i)}):r("console-floor-shut")}<//>`}function ui({panel:e,queue:t}){let n=e.header.value,[o,s]=Vu(""),i=l=>s(o===l?"":l),a=l=>G`<button type="button" class="btn ghost small" aria-expanded=${o===l} onClick=${()=>i(l)}>${r(`console-floor-${l}`)}</button>`;return G`<div class="opening">
    <div class="acts">
      <${Xu} panel=${e} open=${n.floor_open} />
      ${n.floor_open&&G`<button type="button" class="btn small" title=${r("console-last-call-why")} onClick=${()=>Qu(e)}>${r("console-last-call")}</button>`}
      ${a("times")} ${a("paper")}
      <${tp} panel=${e} mode=${n.order??"equity"} />
    </div>
    ${o==="times"&&G`<${ep} panel=${e} header=${n} queue=${t} />`}
    ${o==="paper"&&G`<${li} panel=${e} close=${()=>s("")} />`}
  </div>`}function Xu({panel:e,open:t}){return G`<button type="button" class="btn small" onClick=${()=>d(e,"floor.open",{open:!t},{text:r(t?"console-floor-closed":"console-floor-opened")})}>${r(t?"console-floor-close-now":"console-floor-open-now")}</button>`}function Qu(e){let t=e.now()+Yu,n=k(t,e.header.value.timezone);return d(e,"floor.set",{closes_at:Math.round(t)},{text:r("console-last-call-done",{time:n})})}function tp({panel:e,mode:t}){let n=o=>d(e,"floor.set",{order:o.target.value},{text:r("console-order-is",{order:r(`console-order-${o.target.value}`)})});return G`<label class="select">
    <span>${r("console-order")}</span>
    <select class="picker" value=${t} onChange=${n}>
      ${Zu.map(o=>G`<option key=${o} value=${o} selected=${o===t}>${r(`console-order-${o}`)}</option>`)}
    </select>
  </label>
  <p class="hint">${r(`console-order-${t}-why`)}</p>`}function ep({panel:e,header:t,queue:n}){let o=i=>d(e,"floor.set",i,{text:r("console-floor-set")}),s=t.floor_closes_after??null;return G`<div class="inner">
    <${le} label=${r("console-opens-at")} value=${t.floor_opens_at} panel=${e} save=${i=>o({opens_at:i})} />
    <${le} label=${r("console-closes-at")} value=${t.floor_closes_at} panel=${e} save=${i=>o({closes_at:i})} />
    <label class="line-field"
      ><span>${r("console-closes-after")}</span
      ><select
        class="picker"
        value=${s===null?"":String(s)}
        onChange=${i=>o({closes_after:Number(i.target.value)||null})}
      >
        <option value="">${r("console-closes-never")}</option>
        ${[...new Set([...Ju,...s?[s]:[]])].map(i=>G`<option key=${i} value=${String(i)} selected=${i===s}>${r("console-minutes",{count:Math.round(i/6e4)})}</option>`)}
      </select></label
    >
    <${Y} label=${r("console-floor-names")} hint=${r("console-floor-names-why")} on=${t.floor_names} set=${i=>o({names:i})} />
    <${Y} label=${r("console-places")} hint=${r("console-places-why")} on=${t.places} set=${i=>o({places:i})} />
    <${ri} panel=${e} queue=${n} />
  </div>`}import{html as O,useState as sp}from"../vendor/vendor.js";var np=["pinned","reply","only_one","earliest","first_turn","second_turn","absent_before","group_unheard","group_fewer","channel_unheard","channel_fewer","channel_alternates","dignitary","on_behalf","rank"],op=["channel_unheard","channel_fewer","channel_alternates"];function pi({why:e,channel:t}){let n=(e??[]).filter(s=>np.includes(s));return[...t==="online"&&!n.some(s=>op.includes(s))?["channel-online"]:[],...n.map(s=>`console-why-${s.replaceAll("_","-")}`)]}var rp={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],converted:["","send"],not_reached:["","clock"]};function Gn({panel:e,row:t,queue:n,first:o}){let[s,i]=sp(!1),{state:a}=e.header.value,l=a!=="ended"&&(t.state==="waiting"||t.state==="called"),u=n.indexOf(t);return O`<li class="request" data-state=${t.state} data-first=${o&&l}>
    <span class="place tabular">${u>=0?u+1:t.number}</span>
    <div class="who">
      ${o&&l&&O`<p class="suggested small">${r("console-suggested")}</p>`}
      <p class="name">
        <bdi>${t.name}</bdi
        >${t.organisation&&t.organisation!==t.name&&O`<span class="muted">${r("comma")}<bdi>${t.organisation}</bdi></span>`}
      </p>
      ${t.topic&&O`<p class="topic"><bdi>${t.topic}</bdi></p>`}
      <p class="chips"><${ap} row=${t} zone=${e.header.value.timezone} /></p>
      ${l&&O`<${ip} row=${t} alone=${n.length===1} />`}
    </div>
    ${l&&O`<${lp} panel=${e} row=${t} at=${u} queue=${n} first=${o} open=${s} toggle=${()=>i(!s)} />`}
    ${t.state==="speaking"&&O`<div class="acts"><button type="button" class="btn small"
      onClick=${()=>d(e,"floor.done",{request:t.id},{text:r("console-spoken-done",{name:t.name})})}>${r("console-done")}</button></div>`}
    ${l&&s&&O`<${nr} panel=${e} row=${t} at=${u} queue=${n} close=${()=>i(!1)} />`}
  </li>`}function ip({row:e,alone:t}){let n=e.state==="called"?["console-why-called"]:pi(e),o=t?n:n.map(s=>s==="console-why-only-one"?"console-why-last":s);return o.length===0?null:O`<p class="why small muted">${o.map(s=>r(s,{channel:e.channel??"room"})).join(r("comma"))}</p>`}function ap({row:e,zone:t}){let n=rp[e.state];return O` ${n&&O`<${m} tone=${n[0]} icon=${n[1]}>${$("request",e.state)}<//>`}
    ${e.kind==="reply"&&O`<${m} tone="accent">${r("console-reply")}<//>`}
    ${e.pinned&&O`<${m} tone="accent" icon="lock">${r("console-pinned")}<//>`}
    ${e.dignitary&&O`<${m} tone="accent">${r("console-dignitary")}<//>`}
    ${e.on_behalf&&O`<${m} tone="accent">${r("console-on-behalf")}<//>`}
    ${e.nth>1&&O`<${m}>${r("console-nth-turn",{nth:e.nth})}<//>`}
    ${e.extra>0&&O`<${m} icon="lock" title=${r("console-extra-why")}>${r("console-extra-is",{length:g(e.extra)})}<//>`}
    ${e.absences>0&&O`<${m} tone="warn" icon="triangle">${r("console-absences",{count:e.absences})}<//>`}
    <span class="muted small"
      >${[e.group&&$("group",e.group),e.channel&&$("channel",e.channel),e.language].filter(Boolean).join(" \xB7 ")}
      <time> ${k(e.received,t)}</time></span
    >`}function lp({panel:e,row:t,at:n,queue:o,first:s,open:i,toggle:a}){let l=e.header.value.state==="live",u=b=>d(e,"floor.place",{request:t.id,place:b},{text:r("console-placed",{name:t.name,place:b})}),c=t.state==="waiting",p=o.findIndex(b=>b.state==="waiting"),f=(b,y,te,he)=>O`<button type="button" class="btn small icon" disabled=${!c||!he} aria-label=${r(y,{name:t.name})} title=${r(y,{name:t.name})}
      onClick=${()=>u(te)}><span aria-hidden="true">${b}</span></button>`;return O`<div class="acts">
    ${l&&O`<button type="button" class=${`btn small give ${s?"chosen":""}`} aria-disabled=${C(e)}
      onClick=${()=>M(e,"turn.start",{request:t.id},t.name).then(it)}>${r("console-give-floor")}</button>`}
    <span class="order">
      ${f("\u25B2","console-earlier",n,n>p)} ${f("\u25BC","console-later",n+2,n<o.length-1)}
      ${f("\u2912","console-to-top",p+1,n>p)}
    </span>
    <button type="button" class="btn ghost small" aria-expanded=${i} aria-label=${r("console-more-for",{name:t.name})} onClick=${a}>
      ${r("console-more")}
    </button>
  </div>`}function di({panel:e}){let t=e.header.value,n=Lt(e.rows("requests"),t.line??[]),o=[...n.next,...n.waiting].sort(cp),s=[...n.speaking,...o];return xt`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">
      <span>${r("console-speakers")}${o.length>0&&xt` <span class="count">${w(o.length)}</span>`}</span>
      <${ci} panel=${e} />
    </h2>
    ${t.state!=="ended"&&xt`<${ui} panel=${e} queue=${o} />`}
    ${s.length===0?xt`<p class="empty">
            <${h} name="speak" /><strong>${r("console-speakers-empty")}</strong
            ><span>${r(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span>
          </p>`:xt`<ol class="lines queue">
            ${s.map(i=>xt`<${Gn} key=${i.id} panel=${e} row=${i} queue=${o} first=${i===o[0]} />`)}
          </ol>`}
    ${n.past.length>0&&xt`<details class="past">
        <summary>${r("console-speakers-past",{count:n.past.length})}</summary>
        <ul class="lines">
          ${n.past.map(i=>xt`<${Gn} key=${i.id} panel=${e} row=${i} queue=${[]} first=${!1} />`)}
        </ul>
      </details>`}
  </section>`}function cp(e,t){return(e.rank??1e6)-(t.rank??1e6)||e.number-t.number}import{html as Xt,useState as yp}from"../vendor/vendor.js";import{html as me}from"../vendor/vendor.js";var up={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function $i({panel:e,exact:t=!1}){let{state:n,age:o}=e.freshness.value,[s,i]=up[n];if(!(e.header.value.state==="live")&&(n==="live"||n==="http"))return me`<${m} tone=${s} icon=${i} title=${r(`fresh-${n}-why`)}>${r("fresh-connected")}<//>`;let l=n==="live"&&t?r("fresh-live-age",{age:w(Math.round(o/100)/10)}):r(`fresh-${n}`,hi(o));return me`<${m} tone=${s} icon=${i} title=${r(`fresh-${n}-why`)}>${l}<//>`}function fi({panel:e}){let{state:t,at:n,age:o,code:s}=e.freshness.value;if(t==="ended")return me`<${mi} tone="over" icon="square" text=${$("bye",s)} />`;if(t!=="offline")return null;let i=k(n,e.header.value.timezone);return me`<${mi} tone="warn" icon="triangle" text=${r("fresh-stale",{...hi(o),time:i})} />`}function mi({tone:e,icon:t,text:n}){return me`<p class=${`banner ${e}`} role="status"><${h} name=${t} /><span>${n}</span></p>`}var hi=e=>({seconds:Math.round(e/1e3)});import{html as $e}from"../vendor/vendor.js";var pp=["green","amber","red"],dp={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function bi({panel:e}){let{phones:t,people:n={},links:o,signals:s}=e.here.value,i=xe(e.rows("people").filter(l=>!l.dropped),n),a=i.missing.length===0;return $e`<span class="here">
    <span class="pulse">
      ${fp(s).map(([l,u])=>$e`<${m} key=${l} tone="warn" icon="triangle">${r(`console-signal-${l}`,{count:u})}<//>`)}
    </span>
    ${t!==void 0&&$e`<${m} title=${r("console-phones-why")}>${r("console-phones",{count:t})}<//>`}
    <${m} tone=${a?"":"warn"} icon=${a?"":"triangle"} title=${r("console-present-why")}>
      ${r("console-present",{here:w(i.here),of:w(i.of)})}
    <//>
    ${o&&$e`<${mp} state=${$p(e.rows("links"),o)} />`}
  </span>`}function mp({state:e}){let[t,n]=dp[e];return $e`<${m} tone=${t} icon=${n} title=${r(`console-screen-${e}-why`)}>${r(`console-screen-${e}`)}<//>`}function $p(e,t){let n=e.filter(o=>o.role==="display"&&!o.revoked).map(o=>t[o.id]);return pp.find(o=>n.includes(o))??"none"}function fp(e){return["cant_hear","too_fast"].map(t=>[t.replace("_","-"),e?.[t]??0]).filter(([,t])=>t>0)}import{html as wt}from"../vendor/vendor.js";var hp={late:"triangle",early:"up",on_time:"check"};function gi({panel:e,header:t}){let{timezone:n}=t,o=E(()=>k(e.now(),n));return wt`<dl class="meters">
      <div class="meter">
        <dt><bdi>${Te(n)}</bdi></dt>
        <dd><time>${o}</time></dd>
      </div>
      <${bp} panel=${e} header=${t} />
      <${gp} panel=${e} header=${t} />
    </dl>
    <${vp} panel=${e} header=${t} />`}function bp({panel:e,header:t}){let n=E(()=>{let i=mr(t,e.now());return i===null?"":g(i)}),o=gt(t);if(!n)return t.state==="ended"||o===null?null:wt`<div class="meter">
          <dt>${r("console-planned")}</dt>
          <dd><time>${k(o,t.timezone)}</time></dd>
        </div>`;let s=n.startsWith("+");return wt`<div class="meter" data-over=${s}>
    <dt>${s?r("console-over-slot"):r("console-left-to",{time:k(vt(t)??0,t.timezone)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function gp({panel:e,header:t}){let n=()=>Vt(t,e.rows("items"),e.now());E(()=>{let i=n();return i&&`${Math.round(i.late/1e3)} ${Math.round(i.projected_end/1e4)}`});let o=n();if(!o)return null;let s=gr(o.late);return wt`<div class="meter pace" data-pace=${s}>
    <dt>${r("console-ends",{time:k(o.projected_end,t.timezone)})}</dt>
    <dd><${h} name=${hp[s]} />${r(`console-pace-${s.replace("_","-")}`,{length:I(o.late)})}</dd>
  </div>`}function vp({panel:e,header:t}){let n=()=>fr(t,e.rows("items"),e.now());E(()=>n().map(i=>`${i.kind} ${i.ms}`).join());let o=n();if(o.length===0)return null;let s=(i,a)=>{a();let l={kind:i.kind,ms:i.ms,after:t.step};return d(e,"programme.repair",l,{text:r("console-repaired",{length:I(i.ms)})})};return wt`<${Wt} label=${wt`${r("console-repair")} <span aria-hidden="true">▾</span>`} class="btn repair">
    ${i=>wt`<p class="small muted">${r("console-repair-why",{length:I(o[0].ms)})}</p>
      ${o.map(a=>wt`<button key=${a.kind} type="button" class="btn ghost"
        onClick=${()=>s(a,i)}>${kp(e,a,t.timezone)}</button>`)}`}
  <//>`}function kp(e,t,n){let o=Object.keys(t.budgets),s=I(t.ms);if(t.kind==="extend")return r("console-repair-extend",{time:k(t.ends_at,n)});let i=o.map(p=>e.row("items",p));if(t.kind==="debate")return r("console-repair-debate",{length:s,from:I(i[0].budget),to:I(t.budgets[o[0]])});let a=[...new Set(Object.values(t.budgets))],l=a.length===1?I(a[0]):`${I(Math.min(...a))}\u2013${I(Math.max(...a))}`,[u,c]=[Bt(e,i[0]),Bt(e,i[i.length-1])];return r("console-repair-cut",{count:o.length,first:u,last:c,length:l})}var xp={draft:["","ring"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},wp=["warn","triangle"];function vi({page:e,panel:t,help:n}){let o=t.header.value,[s,i]=o.rehearsing?wp:xp[o.state],[a,l]=yp(!1);return Xt`<header class="top" data-open=${a}>
      <div class="what">
        <h1 title=${o.title} dir="auto">${o.title}</h1>
        <${m} tone=${s} icon=${i}>${o.rehearsing?r("console-is-rehearsal"):$("panel",o.state)}<//>
        <button type="button" class="btn ghost small more" aria-expanded=${a} onClick=${()=>l(!a)}>${r("console-more")}</button>
      </div>
      <div class="hours"><${gi} panel=${t} header=${o} /></div>
      <div class="around">
        <${bi} panel=${t} />
        <${$i} panel=${t} exact />
      </div>
      <div class="tools">
        <${_p} panel=${t} header=${o} />
        <${Sp} page=${e} />
        <button type="button" class="btn ghost icon" aria-label=${r("console-help")} title=${r("console-help")} onClick=${n}>
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
    ${o.rehearsing&&Xt`<${Us} panel=${t} />`}`}function _p({panel:e,header:{state:t}}){return t!=="live"?null:Xt`<button type="button" class="btn small" onClick=${()=>d(e,"panel.end",{},{text:r("console-ended")})}><${h} name="square" />${r("console-end")}</button>`}function Sp({page:e}){let t=e.languages.filter(n=>n.code!==e.language);return Xt`<${Wt} label=${Xt`<${h} name="globe" />`} title=${r("language")} class="btn ghost icon" align="end">
      ${()=>t.map(n=>Xt`<a key=${n.code} class="btn ghost" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}
    <//>
    <${go} />`}import{html as V,useState as Ip}from"../vendor/vendor.js";var ki=["join","speaker","question","list","actions","poll","think","blank"],Qt=3;function Vn(e,t){return{join:Ep,speaker:Op,question:Cp,list:Tp,actions:qp,poll:Mp,think:Np}[t]?.(e)??[]}function Ep(e){let{title:t,code:n}=e.header.value;return[P(t,"small"),P(n,"big"),P(r("console-preview-join"),"small")]}function Op(e){let t=e.header.value,n=e.row("turns",t.turn),o=t.line?.[0];if(!n)return o?[P(r("console-preview-next",{name:Et(e,o)}),"small")]:[];let{name:s,about:i}=bt(e,n),a=i&&i!==s?[P(i,"small")]:[];return[P(s,"mid"),...a,P(g(ot(n,e.now())),"big")]}function Cp(e){let{asked:t=[]}=e.header.value;return t.map(o=>e.row("questions",o)).filter(Boolean).slice(0,Qt).flatMap(o=>[P(o.text,"mid"),P(Oe(o),"small")])}function Tp(e){let t=e.header.value,{speaking:n,next:o,waiting:s}=Lt(e.rows("requests"),t.line??[]),i=[...n,...o,...s],a=i.slice(0,Qt).map(l=>P(t.floor_names?l.name:String(l.number),"mid"));return i.length>Qt?[...a,P(r("console-preview-more",{count:i.length-Qt}),"small")]:a}function qp(e){return e.rows("actions").filter(n=>n.status!=="dropped").slice(0,Qt).map(n=>P(`${n.number}. ${n.text}`,"mid"))}function Mp(e){let t=e.rows("polls").sort((n,o)=>o.opened_at-n.opened_at);return t[0]?[P(t[0].text,"mid"),P(t[0].answers.join(" \xB7 "),"small")]:[]}function Np(e){let{guiding:t=[]}=e.header.value;return[P(r("console-preview-think"),"mid"),...t.slice(0,Qt).map(n=>P(n,"small"))]}var P=(e,t)=>({text:e,look:t});var Ap=[30,60,120],Rp=5;function xi({panel:e}){let t=e.header.value,[n,o]=Ip(""),s=n||t.layout;return V`<section class="wall-control" data-pane="wall" aria-labelledby="wall-title">
    <h2 id="wall-title" class="title">
      <span>${r("console-wall")}</span>
      <${Pp} header=${t} />
    </h2>
    <div class="layouts" role="group" aria-label=${r("console-wall-preview")}>
      ${ki.map(i=>V`<button key=${i} type="button" class="btn small" aria-pressed=${s===i} onClick=${()=>o(i)}>
            ${r(`console-layout-${i}`)}${i===t.layout&&V`<span class="on-air" aria-hidden="true"></span>`}
          </button>`)}
    </div>
    <${Lp} panel=${e} layout=${s} />
    <p class="acts">
      <button type="button" class="btn chosen take" disabled=${s===t.layout} onClick=${()=>yi(e,s).then(()=>o(""))}>
        ${r("console-take")}
      </button>
      <button type="button" class="btn" disabled=${t.layout==="blank"} onClick=${()=>yi(e,"blank")}>${r("console-blank")}</button>
      <button
        type="button"
        class="btn"
        aria-pressed=${t.frozen}
        onClick=${()=>d(e,"display.freeze",{frozen:!t.frozen},{text:r(t.frozen?"console-unfrozen":"console-frozen")})}
      >
        ${r(t.frozen?"console-unfreeze":"console-freeze")}
      </button>
    </p>
    <div class="switches">
      <${Y} label=${r("console-follow")} hint=${r("console-follow-why")} on=${t.follow} set=${i=>d(e,"display.follow",{follow:i})} />
      <${Y} label=${r("console-strip")} hint=${r("console-strip-why")} on=${t.strip} set=${i=>d(e,"display.strip",{strip:i})} />
    </div>
    <${Dp} panel=${e} header=${t} />
  </section>`}function Pp({header:e}){return e.frozen?V`<${m} tone="warn" icon="pause">${r("console-wall-frozen")}<//>`:V`<${m} tone=${e.layout==="blank"?"":"live"} icon=${e.layout==="blank"?"square":"dot"}>${r(`console-layout-${e.layout}`)}<//>`}function yi(e,t){return d(e,"display.show",{layout:t},{text:r("console-wall-shows",{layout:r(`console-layout-${t}`)})})}function Lp({panel:e,layout:t}){E(()=>JSON.stringify(Vn(e,t)));let n=Vn(e,t);return V`<div class="preview always-dark" data-layout=${t}>
    ${n.length===0?V`<p class="muted small">${r(`console-preview-${t}-empty`)}</p>`:n.map((o,s)=>V`<p key=${s} class=${o.look}><bdi>${o.text}</bdi></p>`)}
  </div>`}function Dp({panel:e,header:t}){let n=E(()=>t.think?g(Math.max(0,t.think.until-e.now())):""),o=i=>d(e,"display.think",{seconds:i},{text:i===null?r("console-think-over"):r("console-think-on",{seconds:i})}),s=i=>{let a=i.split(`
`).map(l=>l.trim()).filter(Boolean).slice(0,Rp);return d(e,"panel.set",{guiding:a},{text:r("console-guiding-kept")})};return V`<div class="thinking">
    <h3 class="title"><span>${r("console-think")}</span>${t.think&&V`<span class="tabular" dir="ltr">${n}</span>`}</h3>
    <p class="acts">
      ${Ap.map(i=>V`<button key=${i} type="button" class="btn small" aria-pressed=${t.think?.seconds===i}
        onClick=${()=>o(i)}>${r("console-extra-seconds-plain",{seconds:i})}</button>`)}
      ${t.think&&V`<button type="button" class="btn small" onClick=${()=>o(null)}>${r("console-think-end")}</button>`}
    </p>
    <details>
      <summary class="small">${r("console-guiding",{count:(t.guiding??[]).length})}</summary>
      <${Ct} label=${r("console-guiding-label")} value=${(t.guiding??[]).join(`
`)} most=${1500} rows=${3} save=${s} />
    </details>
  </div>`}var Hp=["questions","speakers","podium","wall","programme"];function Up({page:e,panel:t}){let n=jp(()=>new we(t),[]),[o,s]=Bp("questions"),i=Fp(null),a=()=>i.current?.showModal();return zo(Wp(t,n,a)),fe`<div class="console" data-pane=${o} data-state=${t.header.value.state}>
    <${vi} page=${e} panel=${t} help=${a} />
    <${fi} panel=${t} />
    <main>
      <div class="middle"><${er} page=${e} panel=${t} /><${vr} panel=${t} /></div>
      <div class="work">
        <${zp} panel=${t} pane=${o} go=${s} />
        <${oi} panel=${t} desk=${n} />
        <div class="side"><${di} panel=${t} /><${Ns} panel=${t} /><${sr} panel=${t} /><${xi} panel=${t} /></div>
      </div>
    </main>
    <${Ko} dialog=${i} />
  </div>`}function Wp(e,t,n){return{...rs(t),n:()=>Cn(e)," ":()=>xs(e),z:()=>Oo(),"?":n}}function zp({panel:e,pane:t,go:n}){let o=Pt(e.rows("questions")),s=Lt(e.rows("requests"),e.header.value.line??[]),i={questions:o.new,speakers:s.next.length+s.waiting.length},a=e.row("turns",e.header.value.turn);return fe`<nav class="panes tabs" aria-label=${r("console-panes")}>
    ${Hp.map(l=>fe`<button
          key=${l}
          type="button"
          class="tab"
          data-name=${l}
          aria-current=${l===t?"page":void 0}
          onClick=${()=>n(l)}
        >
          ${r(`console-pane-${l}`)}${i[l]>0&&fe` <span class="count">${w(i[l])}</span>`}
        </button>`)}
    ${a&&fe`<${Le} turn=${a} now=${e.now} />`}
  </nav>`}yo(Up);
