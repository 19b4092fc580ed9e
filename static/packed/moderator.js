var Mi=Object.defineProperty;var Ni=(e,t,n)=>t in e?Mi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var U=(e,t,n)=>Ni(e,typeof t!="symbol"?t+"":t,n);import{html as $e,useMemo as ip,useRef as ap,useState as lp}from"../vendor/vendor.js";import{FluentBundle as Ii,FluentResource as Ai}from"../vendor/vendor.js";var he="en",te=null;function to(e,t){he=t,te=new Ii(be()),te.addResource(new Ai(e))}function r(e,t={}){let n=te?.getMessage(e)?.value;return n?te?.formatPattern(n,t,[])??e:e}var $=(e,t)=>r(`${e}-${t.replace(/[._]/g,"-")}`);function St(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return te?.getMessage(n)?r(n,Ri(t)):r("refused-internal",{ref:e})}function Ri(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var ut=()=>he,be=()=>`${he==="en"?"en-GB":he}-u-nu-latn`,Et=e=>e.filter(Boolean).join(r("comma")),Qn=new Map;function y(e,t="UTC"){let n=Qn.get(t);return n||(n=new Intl.DateTimeFormat(be(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Qn.set(t,n)),n.format(e)}function Rt(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(be(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var w=e=>new Intl.NumberFormat(be()).format(e);function Pt(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as ua,render as da}from"../vendor/vendor.js";import{computed as Gi,io as Vi,signal as ke}from"../vendor/vendor.js";function eo(){return{epoch:"",version:0,header:null,rows:{}}}function Je(e,t){return t.epoch!==e.epoch?t.from===0?{view:Ye({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:Ye({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:Ye(e.rows,t),ask:!1}}function Ye(e,t){let n={...e};for(let[o,s]of Object.entries(t.up??{}))n[o]={...n[o],...Object.fromEntries(s.map(i=>[i.id,i]))};for(let[o,s]of Object.entries(t.gone??{})){let i=new Set(s);n[o]=Object.fromEntries(Object.entries(n[o]??{}).filter(([a])=>!i.has(a)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}function Xe(e,t,n){return new Promise((o,s)=>{e.timeout(8e3).emit(t,n,(i,a)=>{i?s(i):o(a)})})}function Qe(e,t,n,o){let s=t();e.emit("clock",{},({now:i})=>{o(s,t(),i),n>1&&Qe(e,t,n-1,o)})}var $t=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},no=e=>new en(e),en=class{constructor({code:t,as:n,fetch:o,wait:s}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=o,this.wait=s}async view({epoch:t,version:n}){let o=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",s=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},i=await this.ask(`${this.root}/view?as=${this.as}${o}`,{headers:s}),a=Number(i.headers.get("Panel-Time"));if(i.status===304)return{delta:null,now:a};let l=await tn(i);if(!i.ok)throw new $t({code:l.code,retry:l.data?.retry_ms});return{delta:l,now:a}}async command(t){let n=await tn(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new $t;return n}async mine(t){let n=await tn(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}async signal(t,n){return(await this.post(`${this.root}/signal`,{as:this.as,kind:t,on:n})).ok}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let o=new AbortController,s=this.wait(8e3,()=>o.abort());try{let{fetch:i}=this;return await i(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:o.signal})}catch{throw new $t}finally{s.cancel()}}};async function tn(e){try{return await e.json()}catch{throw new $t}}function oo({tries:e,spread:t,calm:n,random:o}){let s=n?2e4:ro(2*t,2e4);return Math.min(s,1500*2**e)*(.5+o/2)}function so({failures:e,spread:t,told:n,random:o}){return n>0?n+o*1e3:Math.min(ro(t,1e4),1500*2**e)*(.8+o*.4)}function ro(e,t){return Math.min(t,Math.max(3e3,e))}var Pi=4e3,Li=6e4,Di=4,io=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),on=e=>e==="public"?5e3:4e3,ao=e=>new nn(e),nn=class{constructor({as:t,socket:n,http:o,wait:s,mono:i,random:a=Math.random,cursor:l,secrets:u,on:c}){U(this,"mode",()=>this.now);this.as=t,this.makeSocket=n,this.http=o,this.wait=s,this.mono=i,this.random=a,this.cursor=l,this.secrets=u,this.on=c,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.wasHere=!1,this.syncing=null,this.again=!1,this.timers={}}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket(this.wasHere);this.later("open",Pi,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[o,s]of Object.entries(n))t.on(o,i=>{t===this.current&&s(i)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.wasHere=!0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:o}=this.cursor();(t.epoch!==n||t.version>o)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*on(this.as),()=>this.drop(t))}left(t,n){io.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let s of["open","silence","measure"])this.timers[s]?.cancel();t.close();let o=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",o,()=>this.poll()),this.later("connect",n?o:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return oo({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=this.failures>0,n=await this.sync();if(this.isSettled())return;n&&t&&this.start(),this.turn(n?"http":"none"),n&&this.watch();let{failures:o,spread:s,told:i}=this;this.later("poll",so({failures:o,spread:s,told:i,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let{delta:n,now:o}=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),this.now!=="ws"&&this.on.sample(t,this.mono(),o),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof $t))throw n;return io.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){if(this.now!=="ws")return;let t=this.current;Qe(t,this.mono,Di,(...n)=>t===this.current&&this.on.sample(...n)),this.later("measure",Li,()=>this.measure())}post(t){return this.now==="ws"?Xe(this.current,"command",t):this.http.command(t)}async signal(t,n){return this.now!=="ws"?this.http.signal(t,n).catch(()=>!1):Xe(this.current,"signal",{kind:t,on:n}).then(o=>o?.ok!==!1,()=>!1)}take(){this.now==="ended"&&(this.now="none",this.wasHere=!1,this.drops=0,this.on.mode("none",""),this.start(),this.sync())}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,o){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,o)}};import{signal as ji}from"../vendor/vendor.js";var Fi=1e3;function lo({as:e,mode:t,now:n,mono:o}){let s=o(),i="",a=ji(u()),l=setInterval(()=>a.value=u(),Fi);return{signal:a,contact:()=>{s=o(),a.value.state!==u().state&&(a.value=u())},moved:c=>{i=c,a.value=u()},close:()=>clearInterval(l)};function u(){let c=o()-s;return{state:Bi(t(),c/on(e)),at:n()-c,age:c,code:i}}}function Bi(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function uo(e=0,t=0){let n=[],o=e-t;return{sample(s,i,a){let l=Math.max(0,i-s),u={trip:l,offset:a+l/2-i};n=[...n.filter(c=>Hi(c,u)),u].slice(-12),o=co(n).offset},pulse(s,i){return n.length>0&&Math.abs(s-(i+o))<=500+co(n).trip?!1:(n=[],!0)},value:()=>o}}function Hi(e,t){return Math.abs(e.offset-t.offset)<=500+(e.trip+t.trip)/2}function co(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var Ui="abcdefghijklmnopqrstuvwxyz0123456789";function ge(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var I=()=>po(20),ve=()=>po(26);function po(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=Ui[n%36]);return t}var Wi=1e3,zi=15e3,ho=e=>new sn(e),sn=class{constructor({post:t,storage:n=null,key:o="",lifetime:s=null,now:i,wait:a,random:l=Math.random,changed:u=()=>{}}){this.post=t,this.storage=n,this.key=o,this.lifetime=s,this.now=i,this.wait=a,this.random=l,this.changed=u,this.entries=fo(n,o,i()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:o=!1,id:s=ge()}={}){let i=new Promise(a=>this.promised.set(s,a));return this.replace([...this.entries,{id:s,name:t,args:n,at:this.now(),keep:o,tries:0,state:"waiting",after:0}]),this.next(),i}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=fo(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((s,i)=>s.state==="waiting"&&!this.isBlocked(s,i));if(t.length===0)return;let n=t.reduce((s,i)=>i.after<s.after?i:s),o=Math.max(0,n.after-this.now());this.open&&o===0?this.fly(n):this.open?this.alarm=this.wait(o,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let o=mo(t);return o!==""&&this.entries.slice(0,n).some(s=>s.state!=="refused"&&mo(s)===o)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(zi,Wi*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),$o(t)&&this.spread()}spread(){if(this.lifetime!==null)return;let t=this.now(),n=o=>o.state!=="waiting"||!$o(o)?o:(t+=5e3+this.random()*25e3,{...o,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:o,at:s}of this.entries)o!=="waiting"||this.now()-s<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(o=>o.id===t?{...o,...n}:o))}replace(t){this.entries=t,Ki(this.storage,this.key,t),this.changed()}};function mo({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function $o({name:e,args:t}){return e==="question.ask"&&!t.name}function fo(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(o=>({...o,state:o.state==="refused"?"refused":"waiting",after:Math.min(o.after,n+3e4)}))}catch{return[]}}function Ki(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function bo(){try{return localStorage}catch{return null}}function rn(){try{return sessionStorage}catch{return null}}var Zi=15e3,Yi=20,ee=()=>performance.now();function an(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var go=e=>new ln(e),ln=class{constructor({code:t,as:n="public",first:o,person:s=null}){U(this,"now",()=>ee()+this.offset.value());U(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));U(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);U(this,"send",(t,n,o)=>this.outbox.send(t,n,o));U(this,"undo",t=>this.send("receipt.undo",{command:t.id}));U(this,"dismiss",t=>this.outbox.dismiss(t));U(this,"watch",t=>{let n=t.slice(-Yi);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});U(this,"signal",(t,n)=>this.connection.signal(t,n));U(this,"take",()=>this.connection.take());U(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=s,this.view=ke(Je(eo(),o).view),this.header=Gi(()=>this.view.value.header??{}),this.here=ke({}),this.mine=ke({}),this.pending=ke([]),this.secrets=[],this.offset=uo(o.now??Date.now(),ee()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=lo({as:n,mode:()=>this.connection.mode(),now:this.now,mono:ee}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return ao({as:n,socket:o=>Vi({transports:["websocket"],auth:{panel:t,as:n,back:o},reconnection:!1,forceNew:!0}),http:no({code:t,as:n,fetch:(o,s)=>fetch(o,s),wait:an}),wait:an,mono:ee,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:o=>this.put(o),sample:this.offset.sample,pulse:o=>this.pulsed(o),mine:o=>this.became(o),mode:(o,s)=>this.moved(o,s),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return ho({post:n=>this.post(n),storage:t?bo():null,key:this.outboxKey(),lifetime:t?null:Zi,now:()=>Date.now(),wait:an,changed:()=>this.pending.value=this.outbox.list()})}async post(t){let n=await this.connection.post(t);return n.ok&&t.args.secret&&this.connection.watch(),n}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:o}=Je(this.view.value,t);this.view.value=n,o&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,ee())&&this.connection.measure()}became(t){let n=t.filter(o=>o!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(o=>[o.id,o]))}),n.some(o=>o.noun==="requests"&&o.state==="converted")&&this.connection.watch()}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=o=>o.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as Xi,signal as Qi}from"../vendor/vendor.js";import{html as x}from"../vendor/vendor.js";var Ji={dot:x`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:x`<circle cx="8" cy="8" r="4.5" />`,triangle:x`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:x`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:x`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:x`<path d="m4 4 8 8m0-8-8 8" />`,pause:x`<path d="M5.5 3.5v9m5-9v9" />`,clock:x`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:x`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:x`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:x`<path d="M8 3v10M3 8h10" />`,undo:x`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:x`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:x`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:x`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:x`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:x`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:x`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:x`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,down:x`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,top:x`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,link:x`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,people:x`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,tag:x`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,alike:x`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,paper:x`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,wall:x`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,hand:x`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,lock:x`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,mute:x`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,fast:x`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`};function h({name:e}){return x`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Ji[e]}</svg
  >`}var vo="moderator.theme",cn=["auto","light","dark"],ft=Qi("auto");function ko(){try{ft.value=localStorage.getItem(vo)??"auto"}catch{}xo()}function yo(){let e=r(`theme-${ft.value}`);return Xi`<button type="button" class="btn ghost icon" onClick=${ta} aria-label=${e} title=${e}>
    <${h} name=${ft.value} />
  </button>`}function ta(){ft.value=cn[(cn.indexOf(ft.value)+1)%cn.length];try{localStorage.setItem(vo,ft.value)}catch{}xo()}function xo(){ft.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=ft.value}import{html as ye,signal as ea,useLayoutEffect as na,useState as oa}from"../vendor/vendor.js";var sa=3,ra=3e3,dt=ea([]),ia=0,un=null;function V({text:e,undo:t,tone:n="",ms:o=t?1e4:6e3}){let s=ia+=1,i=()=>{dt.value=dt.value.filter(l=>l.id!==s)},a=dt.value.filter(l=>l.text!==e||l.undo);return dt.value=[...a,{id:s,text:e,tone:n,ms:o,undo:t}].slice(-sa),i}var aa=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(un=t)};function wo(){return ye`<div class="toasts" role="status" aria-live="polite" onFocusIn=${aa}>
    ${dt.value.map(e=>ye`<${la} key=${e.id} ...${e} />`)}
  </div>`}function la({id:e,text:t,tone:n,ms:o,undo:s}){let i=()=>{dt.value=dt.value.filter(u=>u.id!==e),un?.isConnected&&un.focus({preventScroll:!0})},a=()=>{i(),s?.()},l=ca(e,o);return ye`<div class=${`toast ${n}`} ...${l}>
    <span class="words">${t}</span>
    ${s&&ye`<button type="button" class="btn small" onClick=${a}><${h} name="undo" />${r("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${r("close")} onClick=${i}><${h} name="cross" /></button>
  </div>`}function ca(e,t){let[n,o]=oa({pointer:!1,focus:!1,was:!1}),s=n.pointer||n.focus;na(()=>{if(s)return;let a=setTimeout(()=>dt.value=dt.value.filter(l=>l.id!==e),n.was?ra:t);return()=>clearTimeout(a)},[s]);let i=a=>()=>o(l=>({...l,...a,was:!0}));return{onPointerEnter:i({pointer:!0}),onPointerLeave:i({pointer:!1}),onFocusIn:i({focus:!0}),onFocusOut:i({focus:!1})}}ko();async function _o(e){await pa();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");to(t.messages,t.language);let o=go({code:t.code,as:t.as,first:t.first,person:t.person}),s=ma(n),i=fa(n);n.replaceChildren(),da(ua`<${e} page=${t} panel=${o} typed=${s} /><${wo} />`,n),document.documentElement.dataset.ready="yes",i()}function pa(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function ma(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!$a(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function $a(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function fa(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:o,selectionEnd:s}=t;return()=>{let a=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(l=>l.offsetParent!==null);a?.focus({preventScroll:!0}),o!==null&&a?.setSelectionRange(o,s)}}var Co=new Set(["programme.next","programme.go","turn.start","turn.set_aside","turn.interrupt","panel.start"]),So=new Set([...Co,"turn.end","floor.absent","floor.done"]),ha=1e4,To=600,Eo=-To,Lt=null,Oo=()=>{};async function p(e,t,n,{text:o="",undo:s=!0,inverse:i,undone:a}={}){let l=await e.send(t,n);if(!l.ok)mn(l);else if(o){So.has(t)&&Oo();let c=Mo(o,s?i?()=>ba(e,i):()=>dn(e,[l]):null,a);So.has(t)&&(Oo=c)}return l}async function pn(e,t,{text:n="",undone:o}={}){let s=await Promise.all(t.map(({name:l,args:u})=>e.send(l,u))),i=s.find(l=>!l.ok),a=s.filter(l=>l.ok);return i?(mn(i),await dn(e,a)):Mo(n,()=>dn(e,a),o),i??s[0]}function M(e,t,n,o,s=r("console-now-is",{name:o})){return C(e)||performance.now()-Eo<To?Promise.resolve({ok:!1,code:"dismissed"}):(Eo=performance.now(),p(e,t,{after:e.header.value.step,...n},{text:s}))}function C(e){return e.pending.value.some(t=>Co.has(t.name))}function qo(){Lt&&Date.now()<Lt.until?Lt.undo():V({text:St("undo.unknown")})}function Mo(e,t,n){if(!t)return V({text:e});let o=async()=>{s(),Lt?.undo===o&&(Lt=null);let i=await t();if(i)return mn(i);V({text:r("console-undone")}),n?.()},s=V({text:e,undo:o});return Lt={undo:o,until:Date.now()+ha},s}async function ba(e,{name:t,args:n}){let o=await e.send(t,n);return o.ok?null:o}async function dn(e,t){return(await Promise.all([...t].reverse().map(o=>e.undo(o)))).find(o=>!o.ok)}function mn({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?ga(t):St(e,t);V({text:n,tone:"over"})}function ga(e){return e?.by?r("console-step-taken",{by:e.by}):r("console-step-taken-somebody")}import{signal as ht}from"../vendor/vendor.js";var va={approve:["new","declined"],shortlist:["new","approved"],decline:["new","approved","next"],private:["new","approved","next","declined"],merge:["new","approved","next","declined","written"],assign:["new","approved","next","asked"],tag:["new","approved","next","asked","answered","written","declined","private"],gloss:["new","approved","next","asked","answered","written"],bundle:["approved","next"],line_up:["approved"],take_out:["next"],ask:["approved","next"],answer:["asked"],put_back:["private"],promise:["asked","answered","written"]},ka=["new","approved","next","asked","answered","written"];function F(e,t){return e==="merge"&&(t.askers??1)>1?!1:va[e].includes(t.state)}var $n=e=>e!==null&&ka.includes(e.state);function pt(e,t){return t.bundle?e.filter(n=>n.bundle===t.bundle&&n.id!==t.id).sort((n,o)=>(n.number??0)-(o.number??0)):[]}var ya=6;function Ao(e,t,n){let o=Io(n),s=/^q?(\d+)$/.exec(o)?.[1],i=l=>s?String(l.number??"").startsWith(s):Io([l.text,l.gloss].filter(Boolean).join(" ")).includes(o),a=new Map((t.similar??[]).map(l=>[l.id,l.score]));return e.filter(l=>l.id!==t.id&&$n(l)&&i(l)).sort((l,u)=>(a.get(u.id)??0)-(a.get(l.id)??0)||No(l)-No(u)||(l.id<u.id?-1:1)).slice(0,ya)}function Ro(e,t,n){for(let{id:o}of t.similar??[]){let s=e.find(i=>i.id===o)??null;if($n(s)&&!n.has(fn(t.id,o)))return s}return null}var fn=(e,t)=>[e,t].sort().join(" "),No=e=>e.number??Number.MAX_SAFE_INTEGER,Io=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().trim();var ne=["new","shortlist","approved","done","private","declined"];var xa=["asked","next","approved"],wa={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",private:"private",declined:"declined",withdrawn:"declined"};function Lo(e){return e.state==="merged"?null:wa[e.state]??(e.shortlisted?"shortlist":"new")}function Dt(e){let t=Object.fromEntries(ne.map(n=>[n,0]));for(let n of e.map(Lo))n&&(t[n]+=1);return t}var Do=(e,t="")=>ne.filter(n=>n!=="private"||e.private>0||t===n);function hn(e,t,n,o=!0){let s=e.filter(i=>Lo(i)===t);return t==="approved"?s.sort(_a(n)):t==="done"?s.sort((i,a)=>(a.number??0)-(i.number??0)):s.sort(Sa(o&&t!=="shortlist"))}function _a(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,i)=>[s.question,i])),n=s=>xa.indexOf(s.state),o=s=>s.state==="next"?s.lined_up??t.get(s.id)??50:0;return(s,i)=>n(s)-n(i)||o(s)-o(i)||(s.number??0)-(i.number??0)}function Sa(e){let t=e?-1:1;return(n,o)=>t*(Po(n)-Po(o))||(n.id<o.id?-1:1)}var Po=({received:e,anonymous:t})=>(e??0)+(t?6e5:0);function jt(e,t){let n=new Map(t.filter(l=>l.kind==="floor").map((l,u)=>[l.request,u])),o=l=>n.get(l.id)??50,s=l=>l.absences??0,i=(l,u)=>o(l)-o(u)||s(l)-s(u)||l.number-u.number,a=(...l)=>e.filter(u=>l.includes(u.state));return{speaking:a("speaking"),next:a("called").sort(i),waiting:a("waiting").sort(i),past:a("done","absent","withdrawn").sort((l,u)=>l.number-u.number)}}function jo(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function xe(e,t){let n=e.filter(s=>t[s.id]==="green"||t[s.id]==="amber"),o=e.filter(s=>s.online&&!n.includes(s));return{here:n.length,of:e.length,missing:o}}function Fo(e,t){return hn(e,"approved",t).find(o=>o.state==="next"||o.state==="approved")??null}function Bo(e,t){let n=e.findIndex(o=>o.id===t);return(e[n+1]??e[n-1])?.id??null}var Ea=3e3,Oa=200,we=class{constructor(t){this.panel=t,this.sheet=ht("questions"),this.tab=ht(Ta(t.code)),this.newest=ht(!0),this.selected=ht(null),this.menu=ht(null),this.paper=ht(!1),this.apart=ht(new Set(Ca(t.code))),this.touched=new Set,this.leaving=new Set,this.revs=new Map,this.drafts=new Map,this.shown=[],this.wanted="",this.unsent=null,this.hurriedUntil=0}lay(t){this.sheet.value=t,this.menu.value=null}go(t){this.tab.value=t,rn()?.setItem(Uo(this.panel.code),t),this.selected.value=null,this.menu.value=null,document.getElementById("question-list")?.scrollTo({top:0})}pick(t){t!==this.selected.value&&(this.menu.value=null),this.selected.value=t}move(t){if(!this.isInSight())return;let n=this.shown.indexOf(this.selected.value??""),o=this.shown[n<0?0:Math.min(this.shown.length-1,Math.max(0,n+t))];o&&(this.pick(o),Y(o))}open(t){let n=this.question();n&&(this.selected.value=n.id,this.menu.value===t?this.shut():this.menu.value=t)}mend(t,n){this.unsent={menu:t,...n},this.menu.value=t}refused(t,n){return this.unsent?.menu===t&&this.unsent.row===n.id?this.unsent:null}shut(){this.unsent=null,this.menu.value=null,this.selected.value&&Y(this.selected.value)}isInSight(){return this.sheet.value==="questions"&&(document.getElementById("question-list")?.offsetParent??null)!==null}question(){return this.isInSight()?this.panel.row("questions",this.shown.includes(this.selected.value??"")?this.selected.value:this.shown[0]??null):null}draft(t,n){return this.drafts.has(t)||this.drafts.set(t,ht(n)),this.drafts.get(t)}async leave(t,n){this.leaving.add(t.id);let o=this.shown.filter(l=>l===t.id||!this.leaving.has(l)).map(l=>({id:l})),s=Bo(o,t.id),i=document.activeElement?.closest(".question")?.getAttribute("data-id")===t.id;this.menu.value=null,this.touched.add(t.id),this.pick(s),i&&Y(s);let a=await n();this.leaving.delete(t.id),!a.ok&&(this.pick(t.id),i&&Y(t.id))}bring(t){this.touched.add(t),this.wanted=t,this.arrived()}arrived(){let{wanted:t}=this;if(!t||!this.shown.includes(t)||!Wo(t))return;this.wanted="";let n=document.activeElement;n&&n!==document.body&&!n.closest("#question-list")||(this.pick(t),Y(t))}promise(t){let n=this.draft("action",{});n.value={...n.value,open:!0,from:`question ${t.id}`},this.lay("actions")}hurry(){this.hurriedUntil=performance.now()+Ea}isHurried(){return performance.now()<this.hurriedUntil}tellApart(t,n){this.apart.value=new Set([...this.apart.value,fn(t,n)].slice(-Oa)),Y(t);try{localStorage.setItem(Ho(this.panel.code),JSON.stringify([...this.apart.value]))}catch{}}},Ho=e=>`moderator.${e}.apart`;function Ca(e){try{return JSON.parse(localStorage.getItem(Ho(e))??"[]")}catch{return[]}}var Uo=e=>`moderator.${e}.list`;function Ta(e){let t=rn()?.getItem(Uo(e))??"";return ne.includes(t)&&t!=="private"?t:ne[0]}var Wo=e=>document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);function Y(e){let t=e&&Wo(e)||document.getElementById("question-list");t?.focus({preventScroll:!0}),e&&t?.scrollIntoView({block:"nearest"})}import{html as _e}from"../vendor/vendor.js";import{signal as qa,useEffect as Ma,useRef as Na}from"../vendor/vendor.js";var zo=["j","k","a","s","m","r","p",">","t","g","l","b","n","space","z","?"],Ko="moderator.shortcuts",Ia="input, textarea, select, [contenteditable], dialog",Ft=qa(Aa());function Go(e){Ft.value=e;try{localStorage.setItem(Ko,e?"on":"off")}catch{}}function Aa(){try{return localStorage.getItem(Ko)!=="off"}catch{return!0}}function Ra({key:e,code:t="",ctrlKey:n,metaKey:o,altKey:s,repeat:i}){return n||o||s||i?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function Vo(e){let t=Na(e);t.current=e,Ma(()=>{let n=o=>{let s=o.target,i=Ra(o);if(!Ft.peek()||!i||s.closest?.(Ia)||i===" "&&s.closest?.("button, a, summary, [role=tab]"))return;let a=t.current[i];a&&(o.preventDefault(),a())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var Pa=["next","clock","questions","undo"],La=[["console-shortlist","shortlist"],["console-tab-approved","line"],["console-line-up","line-up"],["console-gloss","gloss"],["console-private","private"],["console-podium","podium"],["console-wall","wall"]],Da={">":"assign","?":"help"};function Zo({dialog:e}){let t=Ft.value,n=()=>e.current?.close();return _e`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${s=>s.target===e.current&&n()}>
    <header>
      <h2 id="help-title">${r("console-help")}</h2>
      <button type="button" class="btn ghost icon" aria-label=${r("close")} onClick=${n}><${h} name="cross" /></button>
    </header>
    <ol class="briefing">
      ${Pa.map(s=>_e`<li key=${s}>${r(`console-brief-${s}`)}</li>`)}
    </ol>
    <h3>${r("console-words")}</h3>
    <dl class="terms">
      ${La.map(([s,i])=>_e`<div key=${i}>
            <dt>${r(s)}</dt>
            <dd>${r(`console-word-${i}`)}</dd>
          </div>`)}
    </dl>
    <h3>${r("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Go(!t)}>
      <${h} name=${t?"check":"cross"} />${r(t?"console-shortcuts-on":"console-shortcuts-off")}
    </button>
    <dl class="keys" data-on=${t}>
      ${zo.map(s=>_e`<div key=${s}>
            <dt><kbd dir="ltr">${s==="space"?r("console-key-name-space"):s.toUpperCase()}</kbd></dt>
            <dd>${r(`console-key-${Da[s]??s}`)}</dd>
          </div>`)}
    </dl>
  </dialog>`}function Se(e){let t=e.filter(o=>o.state==="next");return t.filter(o=>!o.bundle||o.bundle===o.id).map(o=>{let s=o.bundle?t.filter(i=>i.bundle===o.bundle&&i.id!==o.id):[];return{ids:[o.id,...s.map(i=>i.id)],at:o.lined_up??0,fixed:s.length>0,number:o.number??0}}).sort((o,s)=>o.at-s.at||o.number-s.number)}function Ee(e,t,n){let o=e.find(u=>u.ids.includes(t));if(!o)return[];let s=e.filter(u=>u!==o),i=[...s.slice(0,n-1),o,...s.slice(n-1)];if(i.every((u,c)=>u===e[c]))return[];let a=ja(i,i.indexOf(o));if(!a)return null;let l=Fa(i,a);return i.map((u,c)=>({question:u.ids[0],lined_up:Ba(l[c]),stays:a.includes(c)})).filter(({stays:u})=>!u).map(({question:u,lined_up:c})=>({question:u,lined_up:c}))}function ja(e,t){let n=(a,l)=>e.slice(a,l).some(u=>u.fixed),o=a=>2*(a?.length??0)-Number(a?.includes(t)??!1),s=[];return e.forEach((a,l)=>{s[l]=n(0,l)?null:[l];for(let u=0;u<l;u+=1){let c=s[u];!c||n(u+1,l)||bn(a.at)-bn(e[u].at)<l-u||o([...c,l])>=o(s[l])&&(s[l]=[...c,l])}}),s.filter((a,l)=>a&&!n(l+1,e.length)).reduce((a,l)=>o(l)>o(a)?l:a,null)}function Fa(e,t){let n=e.map(o=>bn(o.at));for(let o=t[0]-1;o>=0;o-=1)n[o]=n[o+1]-1;return t.forEach((o,s)=>{let i=t[s+1]??e.length,a=i<e.length?(n[i]-n[o])/(i-o):1;for(let l=o+1;l<i;l+=1)n[l]=n[o]+Math.floor(a*(l-o))}),n}var bn=e=>e<0?e+1:e,Ba=e=>e<=0?e-1:e;function Bt(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function ot(e,t){return e.limit===null?null:e.limit-Bt(e,t)}function oe(e,t){let n=ot(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function g(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var Yo=90,v=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function Ht(e){let t=[e?.function,e?.organisation].filter(Boolean);return t.length===2&&t[0].includes(t[1])?t[0]:Et(t)}function bt(e,t){let n=e.row("people",t.person);return{person:n,name:n?v(n):t.name,about:n?Ht(n):t.organisation??""}}function Ot(e,t){let n=e.row("people",t.person);if(n)return v(n);if(t.kind==="question")return r("question-number",{number:t.name});let o=t.kind==="item"?e.row("items",t.item):null;return o?Ut(e,o):t.name}function Ut(e,t){return v(e.row("people",t.person))||t.title||$("item",t.kind)}function Oe(e){return e.name?Et([e.name,e.organisation]):r("anonymous")}var B=e=>e?.number?r("question-short",{number:e.number}):r("console-unnumbered");function st(e){let t=[...e??""];return t.length>Yo?`${t.slice(0,Yo).join("").trimEnd()}\u2026`:t.join("")}function Ce(e,{offer:t,to:n}){let o=v(e.row("people",n));return o?r("console-offer-pass-to",{name:o}):r(`console-offer-${t}`)}var Te=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Jo(e,t){let n=y(e.received,t);return e.anonymous?`${n}\u2013${y(e.received+6e5,t)}`:n}var A=e=>g(Math.abs(e));function qe(e,t){return F("approve",t)?Ct(e,t,"question.approve",{rev:Ne(e,t)},r("console-approved")):void 0}function se(e,t){if(!F("shortlist",t))return;let n=r(t.shortlisted?"console-unshortlisted":"console-shortlisted");return(t.state==="new"?Ct:Ie)(e,t,"question.shortlist",{shortlisted:!t.shortlisted},n)}function Xo(e,t,n){return Ct(e,t,"question.decline",{reason:n,rev:Ne(e,t)},r("console-declined",{reason:$("reason",n)}))}function Me(e,t){return F("private",t)?Ct(e,t,"question.private",{rev:Ne(e,t)},r("console-made-private")):void 0}function Qo(e,t){return Ct(e,t,"question.restore",{state:"new"},r("console-put-back-done"))}function re(e,t,n){return Ct(e,t,"question.merge",{into:n.id,rev:Ne(e,t)},r("console-merged",{name:B(n)}))}function ts(e,t,n){return e.touched.add(n),Y(t.id),p(e.panel,"question.unmerge",{question:n},{text:r("console-separated")})}function es(e,t,n){if(e.shut(),(t.assigned??[]).map(s=>s.person).join()!==n.join())return Ie(e,t,"question.assign",{people:n},r("console-assigned",{count:n.length}))}function ns(e,t,n){let o=n.length>0?r("console-tagged",{tags:Et(n)}):r("console-untagged");return as(e,t,"tag","question.tag",[{tags:n},{tags:t.tags}],o)}function gn(e,t,n,o){let s={text:t.gloss,language:t.gloss_language??o};return as(e,t,"gloss","question.gloss",[{text:n,language:o},s],r(n===null?"console-gloss-gone":"console-glossed"))}function os(e,t,n){if(n.length===0)return e.shut(),vn(e,t);let o=pt(e.panel.rows("questions"),t).map(i=>i.id).filter(i=>!n.includes(i));e.shut(),e.hurry();let s=[{name:"question.bundle",args:{questions:[t.id,...n],bundled:!0}}];return o.length>0&&s.unshift({name:"question.bundle",args:{questions:o,bundled:!1}}),pn(e.panel,s,{text:r("console-bundled",{count:n.length+1})})}function vn(e,t){let n=pt(e.panel.rows("questions"),t).map(o=>o.id);if(n.length!==0)return Y(t.id),p(e.panel,"question.bundle",{questions:[t.id,...n],bundled:!1},{text:r("console-unbundled")})}function ie(e,t,n=t.state==="approved"){if(!F(n?"line_up":"take_out",t))return;e.hurry();let o=r(n?"console-lined-up":"console-taken-out",{number:t.number});return Ie(e,t,"question.next",{next:n},o)}function ss(e,t,n){let{panel:o}=e,s=Ee(Se(o.rows("questions")),t.id,n);if(!s||s.length===0)return;e.hurry();let i=s.map(({question:a,lined_up:l})=>({name:"question.restore",args:{question:a,state:"next",lined_up:l}}));return pn(o,i,{text:r("console-placed",{number:t.number,place:n})})}function rs(e,t){return e.hurry(),Ie(e,t,"question.asked",{},r("console-asked",{number:t.number}))}function is(e,t){let n=r("console-marked",{number:t.number,mark:$("assigned","answered")});return Ct(e,t,"question.answered",{mark:"answered"},n)}function Ne(e,t){return e.panel.pending.value.some(o=>o.args.question===t.id)?void 0:Math.max(t.rev,e.revs.get(t.id)??0)}function Ct(e,t,n,o,s){let i=()=>e.bring(t.id);return e.leave(t,()=>kn(e,t,n,o,{text:s,undone:i}))}function Ie(e,t,n,o,s){return kn(e,t,n,o,{text:s})}async function kn(e,t,n,o,s){let i=await p(e.panel,n,{question:t.id,...o},s);if(i.ok)for(let a of[t.id,o.into??t.id])e.revs.set(a,i.version);return i}async function as(e,t,n,o,[s,i],a){e.shut();let l={name:o,args:{question:t.id,...i}};!(await kn(e,t,o,s,{text:a,inverse:l})).ok&&e.selected.value===t.id&&e.mend(n,{row:t.id,...s})}var Ua={r:"decline",">":"assign",m:"merge",t:"tag",g:"gloss",b:"bundle"},Wa={a:qe,s:se,p:Me,l:ie};function ls(e){let t={j:()=>e.move(1),k:()=>e.move(-1)};for(let[n,o]of Object.entries(Ua))t[n]=()=>{let s=e.question();s&&F(o,s)&&e.open(o)};for(let[n,o]of Object.entries(Wa))t[n]=()=>{let s=e.question();s&&o(e,s)};return t}import{html as D,signal as Ya}from"../vendor/vendor.js";import{html as us}from"../vendor/vendor.js";import{html as cs}from"../vendor/vendor.js";function m({tone:e="",icon:t="",title:n,children:o}){return cs`<span class=${`chip ${e}`} title=${n}>${t&&cs`<${h} name=${t} />`}<span>${o}</span></span>`}var ds=["conclude","one_minute","you_are_next","stand_by","unmute","louder","slower","answer_now"];function Ae(e,t,n,o){let s=o?{text:o}:{},i=o||$("phrase",n),a=t.length===1?r("console-cue-sent",{name:v(t[0]),phrase:i}):r("console-cue-sent-many",{count:t.length,phrase:i});return p(e,"cue.send",{cue:I(),people:t.map(l=>l.id),phrase:n,...s},{text:a,undo:!1})}function ps({panel:e,person:t,turn:n}){let s=e.rows("cues").filter(i=>i.person===t.id&&i.sent_at>=(n?.began_at??0)).sort((i,a)=>a.sent_at-i.sent_at)[0];return s?us`<${yn} panel=${e} cue=${s} />`:null}function yn({panel:e,cue:t}){let n=t.seen_at!==null,o=e.header.value.timezone;return us`<p class="cue">
    <bdi class="phrase">${t.text||$("phrase",t.phrase)}</bdi>
    <${m} tone=${n?"live":""} icon=${n?"check":"send"}>${n?r("console-cue-seen"):r("console-cue-waits")}<//>
    <time class="muted small">${y(t.seen_at??t.sent_at,o)}</time>
  </p>`}import{html as qt,useState as _n}from"../vendor/vendor.js";import{html as rt,useState as za}from"../vendor/vendor.js";var ms=new Map;function xn(e,t){let n=ms.get(t);return n||(n=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),ms.set(t,n)),n.format(e)}function $s(e,t,n){let o=/^([01]?\d|2[0-3]):([0-5]\d)$/.exec(e.trim());if(!o)return null;let s=Number(o[1])*60+Number(o[2]),i=Math.floor(n/6e4)*6e4,[a,l]=xn(i,t).split(":").map(Number),u=(s-a*60-l)*6e4;return u>864e5/2?i+u-864e5:i+(u<-864e5/2?u+864e5:u)}function Wt(e){let t=/^(?:(\d{1,3}):)?(\d{1,4})$/.exec(e.trim());if(!t)return null;let n=Number(t[1]??0)*60+Number(t[2]);return n===0||t[1]!==void 0&&Number(t[2])>59?null:n*1e3}function Re(e){let t=Math.round(e/1e3);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function wn(e){let[t,n]=za(null);return{text:t??e,touched:t!==null&&t!==e,type:o=>n(o.target.value),reset:()=>n(null)}}function Tt({label:e,value:t,most:n,save:o,rows:s=1,hint:i}){let{text:a,touched:l,type:u,reset:c}=wn(t),d=async b=>{b.preventDefault(),(await o(a.trim()))?.ok!==!1&&c()},f={class:"input slim",dir:"auto",maxlength:n,value:a,onInput:u};return rt`<form class="draft" onSubmit=${d}>
    <label class="line-field"
      ><span>${e}${i&&rt` <small class="muted">${i}</small>`}</span>${s>1?rt`<textarea rows=${s} ...${f}></textarea>`:rt`<input ...${f} />`}</label
    >
    <button type="submit" class="btn small" disabled=${!l}>${r("console-keep")}</button>
  </form>`}function ae({label:e,value:t,panel:n,save:o,hint:s}){let i=n.header.value.timezone,{text:a,touched:l,type:u,reset:c}=wn(t===null?"":xn(t,i));return rt`<form class="draft" onSubmit=${f=>{f.preventDefault();let b=a?$s(a,i,n.now()):null;Promise.resolve(o(b)).then(c)}}>
    <label class="line-field"
      ><span>${e}${s&&rt` <small class="muted">${s}</small>`}</span
      ><input class="input slim time" type="time" dir="ltr" value=${a} onInput=${u}
    /></label>
    <button type="submit" class="btn small" disabled=${!l}>${r("console-keep")}</button>
    ${t!==null&&rt`<button type="button" class="btn ghost small" onClick=${()=>(c(),o(null))}>${r("console-clear")}</button>`}
  </form>`}function fs({label:e,value:t,save:n,cut:o=!1}){let{text:s,touched:i,type:a,reset:l}=wn(Re(t)),u=Wt(s);return rt`<form class="draft length-of" onSubmit=${d=>{d.preventDefault(),u!==null&&Promise.resolve(n(u)).then(l)}}>
    <label class="line-field"
      ><span class=${o?"unseen":""}>${e}</span
      ><input class="input slim length" inputmode="numeric" dir="ltr" value=${s} aria-invalid=${u===null} onInput=${a}
    /></label>
    <button type="submit" class="btn small" disabled=${!i||u===null}>${r("console-keep")}</button>
  </form>`}function J({label:e,on:t,set:n,hint:o}){return rt`<button type="button" class="btn ghost toggle" role="switch" aria-checked=${t} title=${o} onClick=${()=>n(!t)}>
    <span class="knob" aria-hidden="true">${t&&rt`<${h} name="check" />`}</span><span>${e}</span>
  </button>`}var Ka=[["point_of_order","point_of_order","order"],["right_of_reply","reply","reply"]];function hs({panel:e}){let{extras:t=[],limits:n={}}=e.header.value,[o,s]=_n(""),i=Ka.filter(([a])=>t.includes(a));return qt`${i.map(([,a,l])=>qt`<button key=${a} type="button" class="btn" aria-expanded=${o===a} onClick=${()=>s(o===a?"":a)}>
          ${r(`console-interrupt-${l}`)}
        </button>`)}
    ${o&&qt`<${Ga} panel=${e} kind=${o} limit=${n[o]} close=${()=>s("")} />`}`}function Ga({panel:e,kind:t,limit:n,close:o}){let[s,i]=_n(""),[a,l]=_n(""),u=async d=>{d.preventDefault();let f=s.trim();if(!f)return;let b=a.trim()?{organisation:a.trim()}:{};(await M(e,"turn.interrupt",{kind:t,name:f,...b},f)).ok&&o()},c=(d,f,b)=>qt`<label class="line-field"
      ><span>${r(d)}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${f} onInput=${k=>b(k.target.value)}
    /></label>`;return qt`<form class="inner interrupting" onSubmit=${u}>
    ${c("console-who",s,i)} ${c("console-organisation",a,l)}
    <p class="foot">
      <button type="submit" class="btn chosen" disabled=${!s.trim()} aria-disabled=${C(e)}>
        ${r("console-give-floor")}${n?qt` <span dir="ltr">${g(n)}</span>`:""}
      </button>
      <button type="button" class="btn ghost" onClick=${o}>${r("cancel")}</button>
    </p>
  </form>`}function bs({panel:e,turn:t}){if(t?.kind!=="point_of_order")return null;let n=o=>p(e,"turn.note",{turn:t.id,text:o||null},{text:r("console-ruling-kept"),undo:!1});return qt`<${Tt} key=${t.id} label=${r("console-ruling")} value=${t.note??""} most=${500} save=${n} />`}var gs=["floor","group","read","answer","followup","final","point_of_order","reply"],Pe=["state","un","nhri","local","civil","academia","media","youth","business","other"],En=["side_event_60","side_event_90","hrc_panel_120","hrc_interactive_dialogue","webinar_60","open_debate_90"],Sn=[30,45,60,90,120,180,240,300,420,600].map(e=>e*1e3);function vs(e){return e===null||Sn.includes(e)?Sn:[...Sn,e].sort((t,n)=>t-n)}function ks(e){return!!e&&e.limit!==null&&e.kind!=="turn"&&e.kind!=="question"}function On(e){let t=e.line?.[0];return t?[e.step,t.kind,t.person,t.request,t.item,t.question,t.turn].join(" "):""}import{html as ys,useRef as Va,useState as Za}from"../vendor/vendor.js";function gt({label:e,class:t="btn",disabled:n=!1,hand:o=!1,align:s="start",title:i,children:a}){let[l,u]=Za(!1),c=Va(null),d=()=>{u(!1),c.current?.focus({preventScroll:!0})};return ys`<div class="menu" data-align=${s} onKeyDown=${k=>{k.key!=="Escape"||!l||(k.stopPropagation(),d())}} onFocusOut=${k=>{k.relatedTarget&&!k.currentTarget.contains(k.relatedTarget)&&u(!1)}}>
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
    ${l&&ys`<div class="card menu-list">${a(d)}</div>`}
  </div>`}var Ja=3e4,Xa=["connection","order","technical"],Cn=Ya({key:"",ms:0});function xs({panel:e,turn:t}){return D`<div class="acts">
      <div class="step"><${Qa} panel=${e} filled=${t?.state!=="paused"} /><${nl} panel=${e} /></div>
      <div class="on-the-clock"><${ol} panel=${e} turn=${t} /></div>
      <${il} panel=${e} turn=${t} />
    </div>
    <${bs} panel=${e} turn=${t} />`}function Qa({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?D`<button
    type="button"
    class=${`btn big next ${t?"primary":""}`}
    aria-disabled=${C(e)}
    aria-keyshortcuts="n"
    onClick=${()=>Tn(e)}
  >
    <span class="words"
      ><span class="label">${r(`console-comes-${el(n)}`)}</span>
      <span class="whom"
        ><bdi>${Ot(e,n)}</bdi>${n.kind==="turn"&&D` <span class="label">${r("console-left",{length:g(n.limit)})}</span>`}</span
      ></span
    >
    <kbd aria-hidden="true">N</kbd>
  </button>`:D`<${tl} panel=${e} />`}function tl({panel:e}){let t=()=>p(e,"panel.end",{},{text:r("console-ended")});return D`<p class="nothing">${r("console-nothing-next")}</p>
    <button type="button" class="btn big" onClick=${t}><${h} name="square" />${r("console-end")}</button>`}function el(e){return e.kind==="question"||e.kind==="turn"||e.kind==="answer"?e.kind:e.kind==="item"&&!e.person?"item":"floor"}function nl({panel:e}){let t=e.header.value,n=t.line?.[0];if(!ks(n))return null;let o=On(t),s=ws(t)??n.limit,i=a=>Cn.value={key:o,ms:Number(a.target.value)};return D`<label class="next-limit">
    <span class="unseen">${r("console-next-limit")}</span>
    <select class="picker big" key=${o} value=${String(s)} title=${r("console-next-limit")} onChange=${i}>
      ${vs(n.limit).map(a=>D`<option key=${a} value=${String(a)} selected=${a===s}>${g(a)}</option>`)}
    </select>
  </label>`}function ws(e){return Cn.value.key===On(e)?Cn.value.ms:null}function Tn(e){let t=e.header.value;if(t.state!=="live"||!t.line?.length)return;let n=ws(t);M(e,"programme.next",n===null?{}:{limit:n},Ot(e,t.line[0]))}function ol({panel:e,turn:t}){let n=t&&bt(e,t).person,o=!t||t.limit===null;return D`<${rl} panel=${e} turn=${t} />
    <button type="button" class="btn big" disabled=${o} onClick=${()=>sl(e,t)}>${r("console-more-time")}</button>
    <button type="button" class="btn big" disabled=${!n} onClick=${()=>Ae(e,[n],"conclude")}>${r("console-conclude")}</button>
    <button
      type="button"
      class="btn big end"
      disabled=${!t}
      onClick=${()=>p(e,"turn.end",{turn:t.id},{text:r("console-turn-ended")})}
    >
      ${r("console-end-turn")}
    </button>`}function sl(e,t){return p(e,"turn.add",{turn:t.id,ms:Ja},{text:r("console-time-added",{name:t.name})})}function rl({panel:e,turn:t}){if(t?.state==="paused")return D`<button type="button" class="btn big primary" data-hand aria-keyshortcuts="Space" onClick=${()=>_s(e,t)}>
      ${r("console-resume")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd>
    </button>`;let n=D`${r("console-pause")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd>`;return D`<${gt} label=${n} class="btn big" disabled=${!t} hand>
    ${o=>Xa.map(s=>D`<button key=${s} type="button" class="btn ghost" onClick=${()=>(o(),Le(e,t,s))}>
            ${$("pause",s)}
          </button>`)}
  <//>`}var Le=(e,t,n)=>p(e,"turn.pause",{turn:t.id,reason:n}),_s=(e,t)=>p(e,"turn.resume",{turn:t.id});function Ss(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?_s(e,t):t&&Le(e,t,"technical")}function il({panel:e,turn:t}){let{line:n}=e.header.value,o=Fo(e.rows("questions"),n),s=n?.[0]?.kind==="question",i=e.row("people",t?.person),a=()=>M(e,"turn.start",{question:o?.id},r("question-number",{number:o?.number??""}));return D`<div class="extra">
    ${o&&!s&&D`<button type="button" class="btn ask-next" title=${st(o.text)} aria-disabled=${C(e)} onClick=${a}>
        <${h} name="follow" />${r("console-next-question",{number:o.number})}
      </button>`}
    <${hs} panel=${e} />
    ${i&&D`<${ps} panel=${e} person=${i} turn=${t} />`}
  </div>`}import{html as mt}from"../vendor/vendor.js";var Cs=["room","online"],Es="unknown";function qn(e){let t=e.filter(n=>n.kind==="floor");return{channels:{room:0,online:0,unknown:0,...Os(e.map(n=>Ms(n.channel)??Es))},groups:Os(e.map(n=>n.group||Es)),first:t.filter(n=>n.nth<=1).length,second:t.filter(n=>n.nth>1).length}}function Ts(e){let t=e.map(Ms).filter(n=>n!==null).slice(-3);return t.length===3&&new Set(t).size===1?t[0]:null}function qs(e,t){let[n,o]=Cs.map(i=>e[i]??0);if(n===o)return null;let s=n<o?"room":"online";return t.includes(s)?s:null}function Ms(e){return e!==null&&Cs.includes(e)?e:null}function Os(e){let t={};for(let n of e)t[n]=(t[n]??0)+1;return t}var al=["asked","answered"],ll=["floor","reply"];function Ns(e,t,n){let o=new Map(t.map(c=>[c.id,c])),s=e.filter(c=>ll.includes(c.kind)&&o.has(c.request)),i=new Map(e.filter(c=>c.kind==="read").map(c=>[c.question,c.began_at])),a=n.filter(c=>al.includes(c.state)||i.has(c.id)),u=[...s.map(c=>({at:c.began_at,...cl(o.get(c.request))})),...a.map(c=>({at:i.get(c.id)??0,channel:c.channel??null,group:c.group??null,kind:"question",nth:1}))].sort((c,d)=>c.at-d.at);return{entries:u.map(({at:c,...d})=>d),recent:u.map(c=>c.channel)}}function cl(e){return{channel:e.channel??null,group:e.group??null,kind:"floor",nth:e.nth??1}}function Is(e){return e.filter(t=>t.state==="waiting"||t.state==="called").map(t=>t.channel??null)}function Rs({panel:e}){let{entries:t,recent:n}=Ns(e.rows("turns"),e.rows("requests"),e.rows("questions"));return mt`<section class="balance" data-pane="speakers" aria-labelledby="balance-title">
    <h2 id="balance-title" class="title">${r("console-balance")}</h2>
    ${t.length===0?mt`<p class="hint">${r("console-balance-empty")}</p>`:mt`<${ul} found=${qn(t)} /><${dl} panel=${e} counts=${qn(t).channels} recent=${n} />`}
  </section>`}function ul({found:{channels:e,groups:t,first:n,second:o}}){let s=Math.max(1,...Object.values(e),...Object.values(t)),i=Object.entries(t).sort(([l,u],[c,d])=>+(l==="unknown")-+(c==="unknown")||d-u),a=["room","online",...e.unknown>0?["unknown"]:[]];return mt`<dl class="shares">
      ${a.map(l=>mt`<${As} key=${l} label=${l==="unknown"?r("console-side-unknown"):r(`console-side-${l}`)} count=${e[l]} most=${s} look="side" />`)}
      ${i.map(([l,u])=>mt`<${As} key=${l} label=${l==="unknown"?r("console-group-unknown"):$("group",l)} count=${u} most=${s} look="group" />`)}
    </dl>
    <p class="small muted">${r("console-turns",{first:w(n),second:w(o)})}</p>`}function As({label:e,count:t,most:n,look:o}){return mt`<div class="row-bar" data-look=${o}>
    <dt>${e}</dt>
    <dd><span class="share-bar" aria-hidden="true"><i style=${{inlineSize:`${t/n*100}%`}}></i></span><span class="tabular">${w(t)}</span></dd>
  </div>`}function dl({panel:e,counts:t,recent:n}){let o=Is(e.rows("requests")),s=Ts(n),i=s==="room"?"online":"room";if(s&&o.includes(i))return mt`<p class="tip warn"><${h} name="triangle" />${r(`console-one-sided-${s}`)}</p>`;let a=qs(t,o);return a&&mt`<p class="tip"><${h} name="up" />${r(`console-next-side-${a}`)}</p>`}import{html as Kt,useRef as sc}from"../vendor/vendor.js";import{html as z}from"../vendor/vendor.js";import{h as pl}from"../vendor/vendor.js";function W({text:e,lang:t,as:n="p",class:o=""}){return pl(n,{dir:"auto",lang:t||void 0,class:`said ${o}`},e)}import{useEffect as Ps,useRef as Ls}from"../vendor/vendor.js";function it({ok:e}){e&&(document.getElementById("now")?.focus({preventScroll:!0}),document.querySelector(".middle")?.scrollTo({top:0}))}function Ds(e,t){let n=Ls(!1);return Ps(()=>{if(!n.current||(n.current=!1,document.activeElement&&document.activeElement!==document.body))return;(e.current?.querySelector("[data-hand]")??e.current)?.focus({preventScroll:!0})},[t]),()=>{n.current=!0}}function js(e,t){let n=Ls(t);n.current=t,Ps(()=>{let o=e.current,s=null,i=u=>{let c=u.target;s=o.contains(c)?c:null},a=()=>{!s||document.activeElement&&document.activeElement!==document.body||(s.isConnected&&s.focus({preventScroll:!0}),document.activeElement===document.body&&n.current())},l=new MutationObserver(a);return l.observe(o,{childList:!0,subtree:!0}),document.addEventListener("focusin",i),document.addEventListener("pointerdown",i),()=>{l.disconnect(),document.removeEventListener("focusin",i),document.removeEventListener("pointerdown",i)}},[])}var ml=["answered","passed","written"],$l={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Fs({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return z`<div class="card asked">
    <p class="meta">
      <${m} tone="accent" icon="dot">${r("question-number",{number:t.number})}<//>
      <bdi class="muted">${Oe(t)}</bdi>
    </p>
    ${n?.kind!=="read"&&z`<div class="text" tabindex="0"><${W} text=${t.text} lang=${t.language} /></div>`}
    <ul class="lines">
      ${t.assigned.map(o=>z`<${fl}
        key=${o.person} panel=${e} question=${t} each=${o} speaks=${n?.person===o.person} />`)}
    </ul>
    <${hl} panel=${e} question=${t} />
  </div>`}function fl({panel:e,question:t,each:n,speaks:o}){let s=e.row("people",n.person),[i,a]=o?["live","dot"]:$l[n.state],l=n.state==="assigned";return z`<li>
    <span class="who"><bdi class="name">${v(s)}</bdi></span>
    ${(o||!l)&&z`<${m} tone=${i} icon=${a}>${o?$("turn","running"):$("assigned",n.state)}<//>`}
    ${l&&z`<span class="marks">
        ${!o&&z`<button type="button" class="btn small" aria-disabled=${C(e)}
          onClick=${()=>M(e,"turn.start",{person:n.person},v(s)).then(it)}>${r("console-give-floor")}</button>`}
        ${ml.map(u=>z`<button key=${u} type="button" class="btn ghost small"
          onClick=${()=>Mn(e,t,u,s)}>${r(`console-mark-${u}`)}</button>`)}
      </span>`}
  </li>`}function hl({panel:e,question:t}){let n=jo(t).length>1;return!n&&t.assigned.length>0?null:z`<p class="closing">
    ${t.assigned.length===0&&z`<${bl} panel=${e} question=${t} />`}
    <button type="button" class="btn small" onClick=${()=>Mn(e,t,"answered")}>
      <${h} name="check" />${r(n?"console-all-answered":"console-answered")}
    </button>
    ${!n&&z`<button type="button" class="btn ghost small" onClick=${()=>Mn(e,t,"written")}>${r("console-mark-written")}</button>`}
  </p>`}function bl({panel:e,question:t}){let n=e.rows("people").filter(s=>!s.dropped).sort((s,i)=>s.place-i.place),o=s=>{let i=s.target.value;return i&&p(e,"question.assign",{question:t.id,people:[i]},{text:r("console-assigned",{count:1})})};return z`<label class="select">
    <span class="unseen">${r("console-assign-to")}</span>
    <select class="picker" value="" onChange=${o}>
      <option value="" selected>${r("console-assign-to")}</option>
      ${n.map(s=>z`<option key=${s.id} value=${s.id}>${v(s)}</option>`)}
    </select>
  </label>`}function Mn(e,t,n,o){let s=o?{person:o.id}:{},i=r("console-marked",{number:t.number,mark:$("assigned",n)});return p(e,"question.answered",{question:t.id,mark:n,...s},{text:i})}import{html as le}from"../vendor/vendor.js";var gl=["amber","red"];function Bs({header:e,turn:t,turns:n,people:o,whispers:s,here:i}){if(e.state==="ended")return[];let a=new Map(o.map(f=>[f.id,f])),l=t?a.get(t.person):null,u=l?i[l.id]:void 0,c=t&&l&&gl.includes(u??""),d=Nn(n);return[...c?[{kind:"lost",turn:t,person:l,colour:u}]:[],...t?.state==="paused"&&!c?[{kind:"paused",turn:t}]:[],...o.filter(f=>f.asks&&!f.dropped).map(f=>({kind:"asks",person:f,asks:f.asks})),...s.filter(f=>f.to==="moderator"&&f.seen_at===null).sort((f,b)=>f.sent_at-b.sent_at).map(f=>({kind:"whisper",whisper:f})),...d.filter(f=>i[f.person]==="green"&&f.pause==="connection").map(f=>({kind:"back",turn:f,person:a.get(f.person)}))]}function Nn(e){return e.filter(t=>t.state==="held").sort((t,n)=>t.began_at-n.began_at)}import{html as je}from"../vendor/vendor.js";import{html as Hs,useEffect as vl,useState as kl}from"../vendor/vendor.js";var yl=250;function E(e){let[,t]=kl(0),n=e();return vl(()=>{let o=setInterval(()=>{e()!==n&&t(s=>s+1)},yl);return()=>clearInterval(o)}),n}function De({turn:e,now:t,of:n=!1,class:o=""}){let s=E(()=>e.limit===null?g(-Bt(e,t())).replace("+",""):g(ot(e,t()))),i=e.limit===null?"none":oe(e,t());return Hs`<span class=${`face ${o}`} role="timer" aria-live="off" data-phase=${i} data-paused=${e.state==="paused"}>
    <span class="digits">${s}</span>${n&&e.limit!==null&&Hs`${" "}<span class="of">${r("clock-of",{limit:g(e.limit)})}</span>`}
  </span>`}var xl={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function wl(e,t={}){return t[e.id]??(e.online?"none":"room")}function zt({panel:e,person:t}){let n=wl(t,e.here.value.people);if(n==="room")return je`<span class="muted small">${r("channel-room")}</span>`;let[o,s]=xl[n];return je`<${m} tone=${o} icon=${s} title=${r(`console-presence-${n}-why`)}>${r(`console-presence-${n}`)}<//>
    ${t.timezone&&t.timezone!==e.header.value.timezone&&je`<${_l} panel=${e} zone=${t.timezone} />`}`}function _l({panel:e,zone:t}){let n=E(()=>y(e.now(),t));return je`<${m} icon="globe"><bdi>${Te(t)}</bdi> ${n}<//>`}var Us=15e3;function Ws({panel:e}){let t=Nn(e.rows("turns"));return t.length===0?null:le`<ul class="set-aside" aria-label=${r("console-held")}>
    ${t.map(n=>le`<${Sl} key=${n.id} panel=${e} turn=${n} />`)}
  </ul>`}function Sl({panel:e,turn:t}){let{name:n,person:o}=bt(e,t),s=ot(t,e.now());return le`<li class="card">
    <div class="who">
      <bdi class="name">${n}</bdi>
      <span class="chips">
        <${m} tone="warn" icon="pause">${r("console-set-aside",{why:$("pause",t.pause??"technical")})}<//>
        ${o?.online&&le`<${zt} panel=${e} person=${o} />`}
      </span>
    </div>
    <div class="acts">
      <button type="button" class="btn" aria-disabled=${C(e)} onClick=${()=>Fe(e,t,n)}>
        ${s===null?r("console-give-back"):r("console-give-back-left",{length:g(s)})}
      </button>
      ${s!==null&&le`<button type="button" class="btn" aria-disabled=${C(e)}
        onClick=${()=>Fe(e,t,n,Us)}>${r("console-goodwill",{length:g(s+Us)})}</button>`}
    </div>
  </li>`}function Fe(e,t,n,o=0){let s=o?{goodwill:o}:{};return M(e,"turn.start",{turn:t.id,...s},n).then(it)}import{html as X}from"../vendor/vendor.js";import{html as El}from"../vendor/vendor.js";var zs=e=>p(e,"panel.rehearse",{},{text:r("console-rehearsing"),undo:!1});function Ks({panel:e}){let t=()=>p(e,"panel.reset",{},{text:r("console-reset-done"),undo:!1});return El`<div class="banner warn rehearsing" role="status">
    <${h} name="triangle" /><span class="words">${r("console-rehearsal-banner")}</span>
    <button type="button" class="btn small" onClick=${t}>${r("console-reset")}</button>
  </div>`}var Gs=12*36e5;function Vs({panel:e}){return e.header.value.state==="ended"?X`<${Ml} panel=${e} />`:X`<${Ol} panel=${e} />`}function Ol({panel:e}){let t=e.header.value,n=t.state==="draft";return X`<div class="before">
    <p class="name">${r(t.rehearsing?"console-is-rehearsal":`console-is-${t.state}`)}</p>
    <${Tl} panel=${e} header=${t} />
    <div class="acts">
      ${n&&X`<button type="button" class="btn big primary"
        onClick=${()=>p(e,"panel.open",{},{text:r("console-opened"),undo:!1})}>${r("console-open")}</button>`}
      <button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>Cl(e)}>
        ${r(t.rehearsing?"console-rehearsal-start":"console-start")}
      </button>
      ${!t.rehearsing&&X`<button type="button" class="btn big" onClick=${()=>zs(e)}>${r("console-rehearse")}</button>`}
    </div>
    <p class="muted small">${r(t.rehearsing?"console-rehearsal-why":n?"console-open-why":"console-start-why")}</p>
    <${ql} panel=${e} />
  </div>`}function Cl(e){let t=r(e.header.value.rehearsing?"console-rehearsal-started":"console-started");return p(e,"panel.start",{},{text:t,undo:!1})}function Tl({panel:e,header:t}){let n=E(()=>t.starts_at?g(t.starts_at-e.now()):"");if(!t.starts_at)return null;let o=t.starts_at-e.now();return o>Gs||o<-Gs?X`<p class="muted about">${r("console-planned-for",{when:Rt(t.starts_at,t.timezone)})}</p>`:X`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
    <p class="muted">
      ${r(o<0?"console-since-planned":"console-until-planned",{when:y(t.starts_at,t.timezone)})}
    </p>
  </div>`}function ql({panel:e}){let{phones:t,people:n={}}=e.here.value,s=xe(e.rows("people"),n).missing.map(v).join(" \xB7 ");return X`<ul class="ready">
    <li>
      <${h}
        name=${t>0?"check":"ring"}
      />${t>0?r("console-phones-reached",{count:t}):r("console-no-phone")}
    </li>
    <li><${h} name=${s?"ring":"check"} /><span>${s?r("console-missing",{names:s}):r("console-all-online")}</span></li>
  </ul>`}function Ml({panel:e}){let t=e.header.value,n=e.rows("questions"),o=(...a)=>n.filter(l=>a.includes(l.state)).length,s=Dt(n),i=[["answered",o("answered")],["in-writing",o("written")],["unread",s.new+s.shortlist],["not-reached",e.rows("requests").filter(a=>a.state==="not_reached").length],["from-floor",e.rows("requests").filter(a=>a.state==="done").length]];return X`<div class="before">
    <p class="name">${r("console-is-ended")}</p>
    ${t.ended_at&&X`<p class="muted about">${r("console-ended-at",{time:y(t.ended_at,t.timezone),length:g(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
    <dl class="figures">
      ${i.map(([a,l])=>X`<div key=${a}>
            <dd>${w(l)}</dd>
            <dt>${r(`console-figure-${a}`)}</dt>
          </div>`)}
    </dl>
    <div class="acts">
      <button type="button" class="btn" onClick=${()=>p(e,"panel.resume",{},{text:r("console-resumed-panel")})}>
        ${r("console-resume-panel")}
      </button>
    </div>
  </div>`}import{html as Q}from"../vendor/vendor.js";import{html as at,useState as Rl}from"../vendor/vendor.js";import{html as Nl,useState as Il}from"../vendor/vendor.js";var Al=140;function Be({send:e}){let[t,n]=Il("");return Nl`<form class="own" onSubmit=${async s=>{s.preventDefault(),t.trim()&&(await e(t.trim())).ok&&n("")}}>
    <input
      class="input"
      dir="auto"
      maxlength=${Al}
      aria-label=${r("console-own-cue")}
      placeholder=${r("console-own-cue")}
      value=${t}
      onInput=${s=>n(s.target.value)}
    />
    <button type="submit" class="btn" disabled=${!t.trim()}>${r("console-send")}</button>
  </form>`}var Pl=["technician","booth","moderator"],Ll={technician:["no_sound","speaker_missing","ok"],booth:["slow_down","behind","ok"],moderator:["behind","online_waiting","inbox_full","speaker_missing"]},Dl=5;function In(e){return e.text||r(`console-whisper-${e.phrase.replaceAll("_","-")}`)}function Zs({panel:e}){let t=e.rows("whispers").sort((s,i)=>i.sent_at-s.sent_at).slice(0,Dl),[n,o]=Rl("");return at`<div class="whispers">
    <h3 class="title">${r("console-backstage")}</h3>
    ${t.length>0&&at`<ul class="recent">${t.map(s=>at`<${jl} key=${s.id} panel=${e} row=${s} />`)}</ul>`}
    <div class="acts">
      ${Pl.filter(s=>s!==e.as).map(s=>at`<button key=${s} type="button" class="btn small" aria-expanded=${n===s} onClick=${()=>o(n===s?"":s)}>
            ${r(`console-whisper-to-${s}`)}
          </button>`)}
    </div>
    ${n&&at`<${Fl} key=${n} panel=${e} to=${n} close=${()=>o("")} />`}
  </div>`}function jl({panel:e,row:t}){let n=t.seen_at!==null,o=t.to==="moderator";return at`<li class="whisper">
    <p class="small"><strong>${$("role",t.role)}</strong> <span aria-hidden="true">→</span> <span class="muted">${$("role",t.to)}</span></p>
    <p class="cue">
      <bdi class="phrase">${In(t)}</bdi>
      ${o&&!n?at`<button type="button" class="btn small" onClick=${()=>p(e,"whisper.seen",{whisper:t.id})}>${r("console-seen")}</button>`:at`<${m} tone=${n?"live":""} icon=${n?"check":"send"}>${r(n?"console-cue-seen":"console-cue-waits")}<//>`}
      <time class="muted small">${y(t.sent_at,e.header.value.timezone)}</time>
    </p>
  </li>`}function Fl({panel:e,to:t,close:n}){let o=async(s,i="")=>{let a=i?{text:i}:{},l=await p(e,"whisper.send",{whisper:I(),to:t,phrase:s,...a},{text:r("console-whisper-sent",{role:$("role",t)}),undo:!1});return l.ok&&n(),l};return at`<div class="inner to-send">
    <div class="phrases">
      ${Ll[t].map(s=>at`<button key=${s} type="button" class="btn small" onClick=${()=>o(s)}>${r(`console-whisper-${s.replaceAll("_","-")}`)}</button>`)}
    </div>
    <${Be} send=${s=>o("own",s)} />
  </div>`}var Bl={lost:["over","square"],paused:["warn","pause"],asks:["accent","speak"],whisper:["accent","send"],back:["live","dot"]},Hl=["warn","triangle"];function Ys({panel:e}){let t=e.header.value;if(t.state==="ended")return null;let n=Bs({header:t,turn:e.row("turns",t.turn),turns:e.rows("turns"),people:e.rows("people"),whispers:e.rows("whispers"),here:e.here.value.people??{}}),o=n[0],[s,i]=o?.colour==="amber"?Hl:Bl[o?.kind]??["","ring"];return Q`<div class=${`notices ${s}`} role="status">
    ${o?Q`<${h} name=${i} /><span class="words">${Ul(o)}</span>
            <span class="acts"><${Wl} panel=${e} notice=${o} /></span>
            ${n.length>1&&Q`<span class="muted small">${r("console-notices-more",{count:n.length-1})}</span>`}`:Q`<span class="muted">${r("console-notices-none")}</span>`}
  </div>`}function Ul({kind:e,person:t,turn:n,asks:o,whisper:s,colour:i}){return e==="lost"?r(`console-lost-${i}`,{name:v(t)}):e==="paused"?r("console-paused",{why:$("pause",n.pause??"technical")}):e==="asks"?r(`console-asks-${o}`,{name:v(t)}):e==="back"?r("console-is-back",{name:v(t)}):r("console-whispered",{role:$("role",s.role),text:In(s)})}function Wl({panel:e,notice:t}){let{kind:n,person:o,turn:s,whisper:i}=t;if(n==="lost"||n==="paused")return Q`<${zl} panel=${e} turn=${s} />`;if(n==="asks")return Q`<button type="button" class="btn small" onClick=${()=>p(e,"person.heard",{person:o.id})}>
      ${r("console-heard")}
    </button>`;if(n==="back"){let a=ot(s,e.now());return Q`<button type="button" class="btn small" aria-disabled=${C(e)} onClick=${()=>Fe(e,s,v(o))}>
      ${a===null?r("console-give-back"):r("console-give-back-left",{length:g(a)})}
    </button>`}return Q`<button type="button" class="btn small" onClick=${()=>p(e,"whisper.seen",{whisper:i.id})}>${r("console-seen")}</button>`}function zl({panel:e,turn:t}){let o=e.header.value.line?.[0],s=t.pause??"connection",i=r("console-set-aside-done",{name:t.name}),a=()=>M(e,"turn.set_aside",{turn:t.id,reason:s},"",i);return Q`${t.state==="running"&&Q`<button type="button" class="btn small" onClick=${()=>Le(e,t,"connection")}>${r("console-pause-lost")}</button>`}
    ${o&&Q`<button type="button" class="btn small" aria-disabled=${C(e)} onClick=${a}>${r("console-set-aside-for",{name:Ot(e,o)})}</button>`}`}import{FluentBundle as Kl,FluentResource as Gl,html as Mt}from"../vendor/vendor.js";var He=null;function Js({page:e,panel:t}){let[n,o]=t.header.value.line??[];if(!n)return null;let s=t.row("people",n.person),i=e.say?.language??e.language,a=t.row("turns",t.header.value.turn)?.kind==="read";return Mt`<div class="say">
    <p class="muted small">${r(a?"console-say-after":"console-say")}</p>
    <p class="words" lang=${i} dir="auto">${Vl(t,tr(e),n,o)}</p>
    ${s?.phonetic&&Mt`<p class="phonetic">${r("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
    ${s?.note&&Mt`<p class="muted small"><bdi>${s.note}</bdi></p>`}
  </div>`}function Xs({page:e,panel:t,turn:n}){if(n?.kind!=="welcome")return null;let{asking:o,floor_names:s,limits:i}=t.header.value,a=["screens",o&&"questions",i.floor&&"floor",!s&&"numbers","photographs"].filter(Boolean),l=e.say?.language??e.language,u=tr(e);return Mt`<div class="say">
    <p class="muted small">${r("console-house-rules")}</p>
    <p class="words" lang=${l} dir="auto">${a.map(c=>u(`console-say-rule-${c}`,{limit:g(i.floor)})).join(" ")}</p>
  </div>`}function Qs({panel:e,turn:t}){let n=t?.kind==="read"?e.row("questions",e.header.value.question):null;if(!n)return null;let o=[n,...pt(e.rows("questions"),n)];return Mt`<div class="say reading">
    <p class="muted small">${r("console-read-out")}</p>
    ${o.map(s=>Mt`<div key=${s.id} class="words">
      ${o.length>1&&Mt`<strong>${B(s)}</strong>`}<${W} text=${s.text} lang=${s.language} />
    </div>`)}
  </div>`}function tr(e){if(!e.say?.messages)return r;if(He===null||He.of!==e.say.language){let t=new Kl(e.say.language);t.addResource(new Gl(e.say.messages));let n=(o,s={})=>{let i=t.getMessage(o)?.value;return i?t.formatPattern(i,s,[]):r(o,s)};He={of:e.say.language,speak:n}}return He.speak}function Vl(e,t,n,o){let s={name:Yl(e,t,n),number:n.name,then:o?er(e,t,o):""};return t(`console-say-${Zl(n)}${o?"":"-last"}`,s)}function Zl(e){return e.kind==="question"||e.kind==="answer"||e.kind==="turn"?e.kind:e.kind==="item"&&!e.person?"item":"floor"}function er(e,t,n){if(n.kind==="question")return t("console-say-a-question",{number:n.name});let o=e.row("people",n.person);if(o)return v(o);let s=e.row("items",n.item);return n.kind==="item"&&s?s.title||t(`console-say-the-${s.kind}`):e.row("requests",n.request)?.name??n.name}function Yl(e,t,n){if(n.kind==="question")return Jl(e.row("questions",n.question),t);let o=e.row("requests",n.request),s=e.row("people",n.person),i=o?o.organisation!==o.name&&o.organisation:Ht(s);return[er(e,t,n),i].filter(Boolean).join(", ")}function Jl(e,t){return e?.name?[e.name,e.organisation].filter(Boolean).join(", "):t("console-say-anonymous")}import{html as H}from"../vendor/vendor.js";var Xl=6e4,Ql=3e4,tc=15e3;function nr({panel:e,turn:t}){let{name:n,about:o,person:s}=bt(e,t),i=e.row("requests",t.request),a=s?.extra||i?.extra||0,l=i?.name??n,u=i?i.organisation??"":o;return H`<div class="speaking">
      <p class="chips">
        ${t.state==="paused"?H`<${m} tone="warn" icon="pause">${$("turn","paused")} · ${$("pause",t.pause??"technical")}<//>`:H`<${m} tone="live" icon="dot">${$("turn",t.kind)}<//>`}
        ${s?.online&&H`<${zt} panel=${e} person=${s} />`}
        ${t.granted!==0&&H`<${m}>${r("console-granted",{length:ec(t.granted)})}<//>`}
        ${a>0&&H`<${m} icon="lock" title=${r("console-extra-why")}>${r("console-extra-is",{length:g(a)})}<//>`}
      </p>
      <p class="name"><bdi>${l}</bdi></p>
      <p class="muted about" title=${u}><bdi>${u===l?"":u}</bdi></p>
    </div>
    <${nc} turn=${t} now=${e.now} />`}function or({panel:e}){let{interlude:t}=e.header.value;return H`<div class="speaking">
      <p class="chips">
        ${t?H`<${m} tone="warn" icon="pause">${$("pause",t)}<//>`:H`<${m} icon="ring">${r("console-between")}<//>`}
      </p>
      <p class="name quiet">${r("console-nobody")}</p>
      <p class="about"></p>
    </div>
    <div class="clock absent" aria-hidden="true"><span class="face huge">0:00</span></div>
    <div class="track" aria-hidden="true"></div>`}var ec=e=>`${e<0?"\u2212":"+"}${g(Math.abs(e))}`;function nc({turn:e,now:t}){let n=E(()=>g(-Bt(e,t())).replace("+","")),o=e.limit===null?"none":oe(e,t()),s=o==="red";return H`<div class="clock" data-phase=${o}>
      <${De} turn=${e} now=${t} class="huge" />
      <p class="muted">
        ${e.limit!==null&&H`<span class="rest">${s?r("console-over-of",{limit:g(e.limit)}):r("console-left-of",{length:g(e.limit)})}</span>`}
        <span>${r("console-spoken",{length:n})}</span>
        ${o!=="green"&&o!=="none"&&H`<${m}
          tone=${s?"over":"warn"} icon=${s?"square":"triangle"}>${r(`console-phase-${o}`)}<//>`}
      </p>
    </div>
    <${oc} turn=${e} now=${t} />`}function oc({turn:e,now:t}){let n=E(()=>e.limit?Math.min(1e3,Math.round(Bt(e,t())/e.limit*1e3)):0);if(!e.limit)return H`<div class="track" aria-hidden="true"></div>`;let o=Math.min(100,(e.limit<=Xl?tc:Ql)/e.limit*100);return H`<div class="track" data-phase=${oe(e,t())} aria-hidden="true">
    <i class="zone" style=${{inlineSize:`${o}%`}}></i>
    <i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
  </div>`}function sr({page:e,panel:t}){let n=t.header.value,o=t.row("turns",n.turn),s=sc(null),i=o?.state??n.state,a=Ds(s,i),l=n.state==="live";return Kt`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${r("console-now")}</h2>
    <div class="card" id="now" tabindex="-1" ref=${s} data-state=${i} onClick=${a}>
      ${l?Kt`${o?Kt`<${nr} panel=${t} turn=${o} />`:Kt`<${or} panel=${t} />`}
              <${xs} panel=${t} turn=${o} />
              <${Xs} page=${e} panel=${t} turn=${o} />
              <${Qs} panel=${t} turn=${o} />
              <${Js} page=${e} panel=${t} />`:Kt`<${Vs} panel=${t} />`}
    </div>
    <${Ys} panel=${t} />
    ${l&&Kt`<${Ws} panel=${t} />`}
    <${Fs} panel=${t} />
  </section>`}import{html as T,useState as ir}from"../vendor/vendor.js";import{html as j,useState as An}from"../vendor/vendor.js";var rc=[0,3e4,6e4];function rr({panel:e,row:t,at:n,queue:o,close:s}){let i=(l,u,c)=>p(e,l,{request:t.id,...u},{text:r(c,{name:t.name})}),a=t.state==="called";return j`<div class="inner more-of">
    <div class="acts">
      <button type="button" class="btn small" onClick=${()=>i("floor.call",{called:!a},a?"console-uncalled":"console-called")}>
        ${r(a?"console-uncall":"console-call")}
      </button>
      <button type="button" class="btn small" onClick=${()=>i("floor.absent",{},"console-absent-done")}>${r("console-absent")}</button>
      <button type="button" class="btn small" onClick=${()=>i("floor.done",{},"console-spoken-done")}>${r("console-done")}</button>
      ${!a&&j`<button type="button" class="btn small" onClick=${()=>i("floor.skip",{},"console-skipped-done")}>${r("console-skip")}</button>`}
      ${!a&&j`<button type="button" class="btn small" onClick=${()=>i("floor.pin",{pinned:!t.pinned},t.pinned?"console-unpinned":"console-pinned-done")}>
        ${r(t.pinned?"console-unpin":"console-pin")}</button>`}
    </div>
    ${!a&&o.length>1&&j`<${ic} panel=${e} row=${t} at=${n} queue=${o} />`}
    <${ac} panel=${e} row=${t} />
    <${lc} panel=${e} row=${t} close=${s} />
  </div>`}function ic({panel:e,row:t,at:n,queue:o}){let s=l=>{let u=Number(l.target.value);return p(e,"floor.place",{request:t.id,place:u},{text:r("console-placed",{name:t.name,place:u})})},i=l=>{let u=o.find(c=>c.id===l.target.value);if(l.target.value="",u)return p(e,"floor.swap",{request:t.id,other:u.id},{text:r("console-swapped",{name:t.name,other:u.name})})},a=o.filter(l=>l!==t&&l.state==="waiting");return j`<div class="pair">
    <label class="line-field"
      ><span>${r("console-place")}</span
      ><select class="picker" value=${String(n+1)} onChange=${s}>
        ${o.map((l,u)=>l.state==="waiting"&&j`<option key=${l.id} value=${String(u+1)} selected=${u===n}>${u+1}</option>`)}
      </select></label
    >
    ${a.length>0&&j`<label class="line-field"
        ><span>${r("console-swap")}</span
        ><select class="picker" value="" onChange=${i}>
          <option value="">…</option>
          ${a.map(l=>j`<option key=${l.id} value=${l.id}>${l.name}</option>`)}
        </select></label
      >`}
  </div>`}function ac({panel:e,row:t}){let[n,o]=An(!1),[s,i]=An(t.topic??"");return n?j`<form class="converting" onSubmit=${async l=>{l.preventDefault();let u=s.trim(),c=u&&u!==t.topic?{text:u}:{};u&&await p(e,"floor.convert",{request:t.id,question:I(),...c},{text:r("console-converted",{name:t.name})})}}>
    <label class="line-field"
      ><span>${r("console-convert-text")}</span
      ><textarea class="input slim" rows="2" dir="auto" maxlength="500" value=${s} onInput=${l=>i(l.target.value)}></textarea
    ></label>
    <p class="foot">
      <button type="submit" class="btn small chosen" disabled=${!s.trim()}>${r("console-convert-now")}</button>
      <button type="button" class="btn ghost small" onClick=${()=>o(!1)}>${r("cancel")}</button>
    </p>
  </form>`:j`<button type="button" class="btn small start" onClick=${()=>o(!0)}>${r("console-convert")}</button>`}function lc({panel:e,row:t,close:n}){let[o,s]=An({}),i=c=>d=>s({...o,[c]:d.target.value}),a={...t,...o},l=async c=>{c.preventDefault();let d={...o,..."organisation"in o&&{organisation:o.organisation.trim()||null},..."group"in o&&{group:o.group||null}};(await p(e,"floor.edit",{request:t.id,...d,rev:t.rev},{text:r("console-edited",{name:a.name})})).ok&&n()},u=c=>j`<button type="button" class="btn small" aria-pressed=${a[c]} onClick=${()=>s({...o,[c]:!a[c]})}>
      ${r(`console-${c.replace("_","-")}`)}
    </button>`;return j`<form class="edit" onSubmit=${l}>
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
        ${Pe.map(c=>j`<option key=${c} value=${c} selected=${c===a.group}>${$("group",c)}</option>`)}
      </select></label
    >
    <p class="acts">${u("on_behalf")} ${u("dignitary")}</p>
    <${Rn} value=${a.extra} set=${c=>s({...o,extra:c})} />
    <p class="foot"><button type="submit" class="btn small chosen" disabled=${Object.keys(o).length===0||!a.name.trim()}>${r("console-keep")}</button></p>
  </form>`}function Rn({value:e,set:t}){return j`<div class="extra-time" role="group" aria-label=${r("console-extra")}>
    <span class="small">${r("console-extra")} <span class="muted">${r("console-extra-why")}</span></span>
    <span class="acts">
      ${rc.map(n=>j`<button key=${n} type="button" class="btn small" aria-pressed=${e===n} onClick=${()=>t(n)}>
        ${n===0?r("console-extra-none"):r("console-extra-seconds",{seconds:n/1e3})}</button>`)}
    </span>
  </div>`}var cc=5;function ar({panel:e}){let t=e.rows("people").filter(c=>!c.dropped).sort((c,d)=>c.place-d.place),[n,o]=ir(""),[s,i]=ir([]),a=t.filter(c=>s.includes(c.id)),l=a.length===t.length&&t.length>0,u=c=>i(s.includes(c)?s.filter(d=>d!==c):[...s,c]);return T`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">
      <span>${r("console-podium")}</span>
      ${t.length>0&&T`<button type="button" class="btn ghost small" aria-pressed=${l}
        onClick=${()=>i(l?[]:t.map(c=>c.id))}>${r("console-cue-all")}</button>`}
    </h2>
    ${t.length>0&&T`<p class="hint">${r("console-cues-hint")}</p>`}
    <ul class="lines">
      ${t.map(c=>T`<${uc}
        key=${c.id} panel=${e} person=${c} picked=${s.includes(c.id)} pick=${()=>u(c.id)}
        open=${n===c.id} toggle=${()=>o(n===c.id?"":c.id)} />`)}
    </ul>
    <${mc} panel=${e} people=${a} done=${()=>i([])} />
    <${$c} panel=${e} />
    <${Zs} panel=${e} />
  </section>`}function uc({panel:e,person:t,picked:n,pick:o,open:s,toggle:i}){return T`<li class="person" data-open=${s}>
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
    ${t.asks&&T`<${dc} panel=${e} person=${t} />`}
    ${s&&T`<${pc} panel=${e} person=${t} />`}
  </li>`}function dc({panel:e,person:t}){return T`<p class="asks">
    <${m} tone="accent" icon="speak">${r(`console-ask-${t.asks}`)}<//>
    <button type="button" class="btn small" onClick=${()=>p(e,"person.heard",{person:t.id})}>${r("console-heard")}</button>
  </p>`}function pc({panel:e,person:t}){let n=e.header.value.state==="live",o=s=>p(e,"person.extra",{person:t.id,extra:s},{text:r("console-extra-set",{name:v(t),length:g(s)})});return T`<div class="inner">
    ${Ht(t)&&T`<p class="muted small"><bdi>${Ht(t)}</bdi></p>`}
    ${t.phonetic&&T`<p class="small">${r("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
    ${t.note&&T`<p class="small"><bdi>${t.note}</bdi></p>`}
    ${n&&T`<p><button type="button" class="btn small" aria-disabled=${C(e)}
      onClick=${()=>M(e,"turn.start",{person:t.id},v(t)).then(it)}>${r("console-give-floor")}</button></p>`}
    <${Rn} value=${t.extra??0} set=${o} />
  </div>`}function mc({panel:e,people:t,done:n}){if(t.length===0)return null;let o=async(s,i="")=>{let a=await Ae(e,t,s,i);return a.ok&&n(),a};return T`<div class="inner to-send" role="group" aria-label=${r("console-cue-to",{count:t.length})}>
    <p class="small"><strong>${r("console-cue-to",{count:t.length})}</strong> <bdi class="muted">${t.map(v).join(" \xB7 ")}</bdi></p>
    <div class="phrases">
      ${ds.map(s=>T`<button key=${s} type="button" class="btn small" onClick=${()=>o(s)}>${$("phrase",s)}</button>`)}
    </div>
    <${Be} send=${s=>o("own",s)} />
  </div>`}function $c({panel:e}){let t=e.rows("cues").sort((n,o)=>o.sent_at-n.sent_at).slice(0,cc);return t.length===0?null:T`<div class="recent">
    <h3 class="small muted">${r("console-cues")}</h3>
    <ul>
      ${t.map(n=>T`<li key=${n.id}><bdi
        class="name">${v(e.row("people",n.person))}</bdi><${yn} panel=${e} cue=${n} /></li>`)}
    </ul>
  </div>`}import{html as K,useState as Rc}from"../vendor/vendor.js";var fc=["welcome","opening","panel"],hc=["opening","panel"],bc=["passed","dropped"];function Gt(e){return(e.floor??6e4)+(e.answer??e.floor??9e4)+1e4}function Pn(e,t){return e.started_at===null?null:e.started_at-(t+e.starts_at)}function Ue(e,t,n,o,s){let i=gc(e,t,o),a=i+tt(e.filter(Nt)),l=kc(e,n,i,o);return{late:vc(e,t,i,o),projected_end:a,over_end:a-n,debate_left:l.left,debate_ends:l.ends,exchanges:Math.floor(l.left/s)}}function gc(e,t,n){let o=Ln(e);if(o)return o.ended_at===null?Math.max(n,(o.started_at??n)+o.budget):n;if(e.every(i=>i.started_at===null))return Math.max(n,t);let s=ur(e);return e.some(Nt)?n:s?.ended_at??n}function vc(e,t,n,o){let s=Ln(e);if(s&&n>o)return Pn(s,t)??0;let i=s??ur(e);if(!i)return 0;let a=e.find(l=>l.state==="planned");return n-(t+(a?a.starts_at:i.starts_at+i.planned))}function kc(e,t,n,o){if(Ln(e)?.kind==="debate"){let a=t-tt(e.filter(Nt));return{left:Math.max(0,a-o),ends:a}}let s=e.findIndex(a=>a.kind==="debate"&&Nt(a));if(s<0)return{left:0,ends:t-tt(e.filter(Nt))};let i=t-tt(e.slice(s+1).filter(Nt));return{left:Math.max(0,i-n-tt(e.slice(0,s).filter(Nt))),ends:i}}function lr(e,t,n){let o=Math.floor(n/1e3)*1e3;return o<5e3?[]:[...[{kind:"debate",ms:o,budgets:yc(e,o),ends_at:t},{kind:"cut",ms:o,budgets:xc(e,o),ends_at:t}].filter(i=>Object.keys(i.budgets).length>0),{kind:"extend",ms:o,budgets:{},ends_at:t+o}]}function yc(e,t){let n=e.find(o=>o.kind==="debate"&&o.state==="planned");return!n||n.budget<t?{}:{[n.id]:n.budget-t}}function xc(e,t){let n=e.filter(s=>hc.includes(s.kind)&&s.state==="planned"&&s.budget>6e4),o=Math.max(...n.map(s=>s.budget))-6e4;for(let s=Math.ceil(t/(n.length*5e3))*5e3;s<o+5e3;s+=5e3){let i=n.map(a=>({...a,budget:Math.max(6e4,a.budget-s)}));if(tt(n)-tt(i)>=t)return Object.fromEntries(i.map(a=>[a.id,a.budget]))}return{}}function cr(e,t,n){let o=e.filter(c=>!bc.includes(c.state)),s=tt(o.filter(c=>fc.includes(c.kind))),i=tt(o.filter(c=>c.kind==="debate")),a=o.filter(c=>c.kind==="panel").length,l=Math.floor(n*100+.5);return[[s*2>=t,["prepared_half",{prepared:s,slot:t}]],[tt(o)!==t,["sum",{sum:tt(o),slot:t}]],[i*100<l*t,["debate_short",{share:Math.floor(i*100/Math.max(t,1))/100,least:l/100}]],[a*6e5>t,["too_many_speakers",{speakers:a,most:Math.floor(t/6e5)}]]].filter(([c])=>c).map(([,c])=>c)}function Ln(e){return e.find(t=>t.state==="current")}function ur(e){return e.reduce((t,n)=>(n.ended_at??-1)>(t?.ended_at??-1)?n:t,null)}function Nt(e){return e.state==="planned"||e.state==="held"}function tt(e){return e.reduce((t,n)=>t+n.budget,0)}import{html as R}from"../vendor/vendor.js";var wc={planned:"ring",current:"dot",done:"check",held:"pause",passed:"cross",dropped:"cross"},dr=5e3,Dn=["planned","passed"];function We({panel:e,row:t,rows:n,editing:o}){let{item:s}=t,i=Ut(e,s),a=Dn.includes(s.state);return R`<li class="item" data-state=${s.state} aria-current=${s.state==="current"?"step":void 0}>
    <span class="mark"><${h} name=${wc[s.state]} /><span class="unseen">${r(`console-item-${s.state}`)}</span></span>
    <${_c} panel=${e} row=${t} />
    <span class="who">
      <bdi class="name">${i}</bdi>
      ${i!==$("item",s.kind)&&R`<span class="muted small">${$("item",s.kind)}</span>`}
      ${s.state==="held"&&R`<span class="small muted">${r("console-item-held")}</span>`}
    </span>
    <${Sc} row=${t} />
    ${!o&&R`<${Ec} panel=${e} item=${s} name=${i} />`}
    ${o&&(a||s.state==="dropped")&&R`<${Cc} panel=${e} item=${s} name=${i} rows=${n} />`}
  </li>`}function _c({panel:e,row:{item:t,planned:n,at:o,delta:s,ahead:i}}){let{timezone:a}=e.header.value;if(o===null)return R`<span class="times"></span>`;let l=n!==null&&y(o,a)!==y(n,a);return R`<span class="times tabular">
    <time class=${i&&l?o>n?"late":"early":""}>${y(o,a)}</time>
    ${s!==null&&t.state!=="planned"&&Math.abs(s)>=dr?R`<span class=${`small ${s>0?"late":"early"}`} dir="ltr" title=${r("console-delta-why")}>${s>0?"+":"\u2212"}${A(s)}</span>`:l&&R`<s class="muted small" title=${r("console-was-planned")}>${y(n,a)}</s>`}
  </span>`}function Sc({row:{item:e,spent:t,over:n}}){let o=e.budget!==e.planned&&t===null;return R`<span class="length tabular">
    <span dir="ltr">${g(t??e.budget)}</span>
    ${Math.abs(n)>=dr&&R`<span dir="ltr" class=${`small ${n>0?"over":"muted"}`}>${n>0?"+":"\u2212"}${A(n)}</span>`}
    ${o&&R`<s class="small muted" dir="ltr" title=${r("console-was-planned")}>${g(e.planned)}</s>`}
  </span>`}function Ec({panel:e,item:t,name:n}){return e.header.value.state!=="live"||!Dn.includes(t.state)?null:R`<button type="button" class="btn ghost small go" aria-disabled=${C(e)} aria-label=${r("console-go-to",{name:n})}
    onClick=${()=>M(e,"programme.go",{item:t.id},n,Oc(e,t,n)).then(it)}>${r("console-go")}</button>`}function Oc(e,t,n){let o=e.rows("items").filter(s=>s.state==="planned"&&s.place<t.place).length;return o>0?r("console-now-is-passed",{name:n,count:o}):r("console-now-is",{name:n})}function Cc({panel:e,item:t,name:n,rows:o}){let s=c=>p(e,"item.drop",{item:t.id,dropped:c},{text:r(c?"console-dropped":"console-restored",{name:n})});if(t.state==="dropped")return R`<div class="editing"><button type="button" class="btn small" onClick=${()=>s(!1)}>${r("console-restore")}</button></div>`;let i=o.filter(c=>Dn.includes(c.item.state)).map(c=>c.item),a=i.findIndex(c=>c.id===t.id),l=c=>p(e,"item.move",{item:t.id,place:c.place},{text:r("console-moved",{name:n})}),u=(c,d,f)=>R`<button type="button" class="btn small icon" disabled=${!f} aria-label=${r(d,{name:n})} title=${r(d,{name:n})} onClick=${()=>l(f)}>
      <span aria-hidden="true">${c}</span>
    </button>`;return R`<div class="editing">
    <${fs}
      label=${r("console-length-of",{name:n})}
      cut
      value=${t.planned}
      save=${c=>p(e,"item.edit",{item:t.id,planned:c},{text:r("console-length-set",{name:n,length:g(c)})})}
    />
    <span class="order">
      ${u("\u25B2","console-earlier",i[a-1])} ${u("\u25BC","console-later",i[a+1])} ${u("\u2912","console-to-top",a>0?i[0]:null)}
    </span>
    <button type="button" class="btn ghost small" onClick=${()=>s(!0)}>${r("console-drop")}</button>
  </div>`}import{html as ce,useState as mr}from"../vendor/vendor.js";function $r({panel:e}){let{limits:t={},state:n}=e.header.value,[o,s]=mr({}),i=Object.entries(o).filter(([c,d])=>d!==pr(t[c])),a=i.some(([,c])=>Wt(c)===null),l=async c=>{let d=Object.fromEntries(i.map(([b,k])=>[b,Wt(k)]));(await p(e,"panel.limits",{limits:d,now:c},{text:r(c?"console-limits-now":"console-limits-set")})).ok&&s({})},u=(c,d)=>ce`<label key=${c} class="line-field"
      ><span>${d}</span
      ><input
        class="input slim length"
        inputmode="numeric"
        dir="ltr"
        placeholder=${g(t.floor??6e4)}
        value=${o[c]??pr(t[c])}
        aria-invalid=${c in o&&o[c]!==""&&Wt(o[c])===null}
        onInput=${f=>s({...o,[c]:f.target.value})}
    /></label>`;return ce`<details class="panel-settings">
    <summary>${r("console-limits")}</summary>
    <div class="inner">
      <div class="limits">${gs.map(c=>u(c,r(`console-limit-${c.replaceAll("_","-")}`)))}</div>
      <details>
        <summary class="small">${r("console-limits-groups")}</summary>
        <div class="limits">${Pe.map(c=>u(c,$("group",c)))}</div>
      </details>
      <p class="acts">
        <button type="button" class="btn small chosen" disabled=${i.length===0||a} onClick=${()=>l(!1)}>${r("console-limits-from-now")}</button>
        ${n==="live"&&ce`<button type="button" class="btn small" disabled=${i.length===0||a} onClick=${()=>l(!0)}>${r("console-limits-also-now")}</button>`}
      </p>
      <${Tc} panel=${e} />
    </div>
  </details>`}var pr=e=>e===void 0?"":Re(e);function Tc({panel:e}){let{preset:t,state:n}=e.header.value,[o,s]=mr("");if(n==="live")return null;let i=o||t||En[0],a=l=>p(e,"panel.preset",{preset:i,items:l},{text:r("console-preset-taken",{name:r(`console-preset-${i.replaceAll("_","-")}`)})});return ce`<div class="preset">
    <label class="line-field"
      ><span>${r("console-preset")}</span
      ><select class="picker" value=${i} onChange=${l=>s(l.target.value)}>
        ${En.map(l=>ce`<option key=${l} value=${l} selected=${l===i}>${r(`console-preset-${l.replaceAll("_","-")}`)}</option>`)}
      </select></label
    >
    <p class="acts">
      <button type="button" class="btn small" onClick=${()=>a(!1)}>${r("console-preset-limits")}</button>
      <button type="button" class="btn small" onClick=${()=>a(!0)}>${r("console-preset-items")}</button>
    </p>
  </div>`}import{html as jn}from"../vendor/vendor.js";var qc=["on","hidden","off"],Mc=["point_of_order","right_of_reply"];function fr({panel:e}){let t=e.header.value,n=a=>p(e,"panel.set",a,{text:r("console-set-done")}),o=a=>p(e,"floor.set",a,{text:r("console-set-done")}),s=t.extras??[],i=a=>l=>o({extras:l?[...s,a]:s.filter(u=>u!==a)});return jn`<details class="panel-settings">
    <summary>${r("console-settings")}</summary>
    <div class="inner">
      <${ae} label=${r("console-asking-until")} value=${t.asking_until} panel=${e} save=${a=>n({asking_until:a})} />
      <label class="line-field"
        ><span>${r("console-support")}</span
        ><select class="picker" value=${t.support} onChange=${a=>n({support:a.target.value})}>
          ${qc.map(a=>jn`<option key=${a} value=${a} selected=${a===t.support}>${r(`console-support-${a}`)}</option>`)}
        </select></label
      >
      <${J} label=${r("console-floor-names")} hint=${r("console-floor-names-why")} on=${t.floor_names} set=${a=>o({names:a})} />
      <${J} label=${r("console-places")} hint=${r("console-places-why")} on=${t.places} set=${a=>o({places:a})} />
      <${J}
        label=${r("console-follow")}
        hint=${r("console-follow-why")}
        on=${t.follow}
        set=${a=>p(e,"display.follow",{follow:a},{text:r("console-set-done")})}
      />
      ${Mc.map(a=>jn`<${J} key=${a} label=${r(`console-extra-${a.replaceAll("_","-")}`)} on=${s.includes(a)} set=${i(a)} />`)}
      <${Tt}
        label=${r("console-contact")}
        hint=${r("console-contact-why")}
        value=${t.contact??""}
        most=${200}
        save=${a=>n({contact:a||null})}
      />
      <${Tt}
        label=${r("console-captions")}
        hint=${r("console-captions-why")}
        value=${t.captions??""}
        most=${400}
        save=${a=>n({captions:a||null})}
      />
    </div>
  </details>`}var Nc=12*36e5;function vt(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Nc?e.starts_at:e.started_at}function hr(e,t){let n=kt(e);return e.state==="live"&&n!==null?n-t:null}function kt(e){let t=vt(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}var Ic=5e3,Ac=.35;function ze(e){return e.filter(t=>t.state!=="dropped").sort((t,n)=>t.place-n.place)}function Vt(e,t,n){let o=vt(e),s=kt(e);return e.state!=="live"||o===null||s===null||t.length===0?null:Ue(ze(t),o,s,n,Gt(e.limits??{}))}function gr(e,t,n){let o=Vt(e,t,n),s=kt(e);return o&&s!==null?lr(ze(t),s,o.over_end):[]}function vr(e,t,n){let o=ze(t),s=vt(e),i=Vt(e,t,n),a=i?i.projected_end-o.filter(br).reduce((l,u)=>l+u.budget,0):null;return o.map(l=>{let u=s===null?null:s+l.starts_at,c=br(l),d=c&&a!==null?a:u;c&&a!==null&&(a+=l.budget);let f=l.ended_at&&l.started_at?l.ended_at-l.started_at:null;return{item:l,planned:u,at:l.started_at??d,delta:s===null?null:Pn(l,s),spent:f,over:f===null?0:f-l.planned,ahead:c}})}function kr(e,t){return!e.starts_at||!e.ends_at||t.length===0?[]:cr(ze(t),e.ends_at-e.starts_at,Ac)}function yr(e){return Math.abs(e)<Ic?"on_time":e>0?"late":"early"}function br(e){return e.state==="planned"||e.state==="held"}var Pc=2;function xr({panel:e}){let t=e.header.value,n=()=>vr(t,e.rows("items"),e.now());E(()=>n().map(d=>Math.floor((d.at??0)/6e4)).join());let[o,s]=Rc(!1),i=n(),a=i.filter(d=>d.item.state==="done"),l=!o&&a.length>Pc?a.slice(0,-1):[],u=e.rows("items").filter(d=>d.state==="dropped"),c=t.state==="ended";return K`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">
      <span>${r("console-programme")}</span>
      <${Lc} panel=${e} header=${t} />
      ${!c&&i.length>0&&K`<button type="button" class="btn ghost small" aria-pressed=${o} onClick=${()=>s(!o)}>${r("console-edit")}</button>`}
    </h2>
    ${i.length===0?K`<p class="empty">${r("console-programme-empty")}</p>`:K`<${Dc} panel=${e} rows=${l} />
            <ol class="lines">
              ${i.filter(d=>!l.includes(d)).map(d=>K`<${We} key=${d.item.id} panel=${e} row=${d} rows=${i} editing=${o} />`)}
            </ol>`}
    ${o&&u.map(d=>K`<${We} key=${d.id} panel=${e} row=${{item:d,planned:null,at:null,delta:null,spent:null,over:0,ahead:!1}} rows=${i} editing />`)}
    ${t.state!=="live"&&!c&&K`<${jc} panel=${e} header=${t} />`}
    ${!c&&K`<${$r} panel=${e} /><${fr} panel=${e} />`}
  </section>`}function Lc({panel:e,header:t}){let n=E(()=>{let c=Vt(t,e.rows("items"),e.now());return c&&c.debate_left>0?`${A(c.debate_left)} ${c.exchanges}`:""});if(!n)return null;let[o,s]=n.split(" "),{limits:i={}}=t,a=i.answer??9e4,l=Gt(i)-a-1e4,u=r("console-exchange",{floor:g(l),answer:g(a)});return K`<span class="budget" title=${r("console-exchange-why")}>
    <span>${r("console-debate-left",{length:o})}</span> <strong>${r("console-exchanges",{count:Number(s)})}</strong>
    <span class="muted parts">${u}</span>
  </span>`}function Dc({panel:e,rows:t}){return t.length===0?null:K`<details class="past">
    <summary>${r("console-programme-past",{count:t.length})}</summary>
    <ol class="lines">
      ${t.map(n=>K`<${We} key=${n.item.id} panel=${e} row=${n} rows=${t} editing=${!1} />`)}
    </ol>
  </details>`}function jc({panel:e,header:t}){let n=kr(t,e.rows("items"));return n.length===0?null:K`<ul class="warnings">
    ${n.map(([o,s])=>K`<li key=${o}><${h} name="triangle" /><span>${r(`console-unwise-${o.replaceAll("_","-")}`,Fc(s))}</span></li>`)}
  </ul>`}function Fc(e){let t=Object.entries(e).map(([n,o])=>n==="share"||n==="least"?[n,Math.round(o*100)]:[n,n==="speakers"||n==="most"?o:A(o)]);return Object.fromEntries(t)}import{html as Ze}from"../vendor/vendor.js";import{html as nt,useEffect as Ru,useRef as Pu,useState as Lu}from"../vendor/vendor.js";import{useRef as Bc,useState as Hc}from"../vendor/vendor.js";function wr(e,{hold:t=!0,mine:n=()=>!1}={}){let o=Bc(null),[,s]=Hc(0);(o.current===null||!t)&&(o.current=e.map(c=>c.id));let i=new Map(e.map(c=>[c.id,c])),a=new Set(o.current),l=e.filter(c=>!a.has(c.id)&&n(c)).map(c=>c.id);o.current=[...l,...o.current.filter(c=>i.has(c))];let u=new Set(o.current);return{shown:o.current.map(c=>i.get(c)),waiting:e.filter(c=>!u.has(c.id)).length,reveal:()=>{o.current=e.map(c=>c.id),s(c=>c+1)}}}import{html as S,useLayoutEffect as ru,useRef as iu}from"../vendor/vendor.js";import{html as _}from"../vendor/vendor.js";function _r({panel:e,desk:t,row:n}){return _`<div class="acts"><${Uc} panel=${e} desk=${t} row=${n} /></div>
    ${n.state==="next"&&_`<${zc} panel=${e} desk=${t} row=${n} />`}
    <div class="acts besides"><${Wc} desk=${t} row=${n} /></div>`}function Uc({panel:e,desk:t,row:n}){let o=e.header.value.state==="live",s=n.state==="new",i=a=>F(a,n);return _`
    ${i("approve")&&_`<${N} chosen letter="A" run=${()=>qe(t,n)}>${r("console-approve")}<//>`}
    ${i("line_up")&&_`<${N} chosen letter="L" run=${()=>ie(t,n,!0)}>${r("console-line-up")}<//>`}
    ${i("take_out")&&_`<${N} letter="L" run=${()=>ie(t,n,!1)}>${r("console-take-out")}<//>`}
    ${o&&i("ask")&&_`<${N} run=${()=>rs(t,n)}>${r("console-ask-now")}<//>`}
    ${i("answer")&&_`<${N} chosen run=${()=>is(t,n)}>${r("console-answered")}<//>`}
    ${i("put_back")&&_`<${N} chosen run=${()=>Qo(t,n)}>${r("console-put-back")}<//>`}
    ${s&&i("shortlist")&&_`<${N} letter="S" run=${()=>se(t,n)}>${r(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${i("merge")&&_`<${N} letter="M" run=${()=>t.open("merge")}>${r("console-merge")}<//>`}
    ${i("decline")&&_`<${N} letter="R" run=${()=>t.open("decline")}>${r("console-decline")}<//>`}
  `}function Wc({desk:e,row:t}){let n=o=>F(o,t);return _`
    ${t.state!=="new"&&n("shortlist")&&_`<${N} ghost letter="S" run=${()=>se(e,t)}>${r(t.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
    ${n("assign")&&_`<${N} ghost letter=">" run=${()=>e.open("assign")}>${r("console-assign")}<//>`}
    ${n("tag")&&_`<${N} ghost letter="T" run=${()=>e.open("tag")}>${r("console-tag")}<//>`}
    ${n("gloss")&&_`<${N} ghost letter="G" run=${()=>e.open("gloss")}>${r("console-gloss")}<//>`}
    ${n("bundle")&&_`<${N} ghost letter="B" run=${()=>e.open("bundle")}>${r("console-bundle")}<//>`}
    ${t.bundle&&n("bundle")&&_`<${N} ghost run=${()=>vn(e,t)}>${r("console-unbundle")}<//>`}
    ${n("private")&&_`<${N} ghost letter="P" run=${()=>Me(e,t)}>${r("console-private")}<//>`}
    ${n("promise")&&_`<${N} ghost run=${()=>e.promise(t)}>${r("console-action-from")}<//>`}
  `}function zc({panel:e,desk:t,row:n}){let o=Se(e.rows("questions")),s=o.findIndex(u=>u.ids.includes(n.id))+1;if(o.length<2||s===0)return null;let i=u=>ss(t,n,u),a=u=>u>=1&&u<=o.length&&u!==s&&Ee(o,n.id,u)!==null,l=(u,c,d)=>_`<button type="button" class="btn small icon" aria-label=${r(`console-place-${u}`)} title=${r(`console-place-${u}`)}
      aria-disabled=${!a(d)} onClick=${()=>a(d)&&i(d)}><${h} name=${c} /></button>`;return _`<div class="acts places">
    ${l("up","up",s-1)} ${l("down","down",s+1)} ${l("top","top",1)}
    <label class="select">
      <span>${r("console-place")}</span>
      <select value=${s} onChange=${u=>i(Number(u.target.value))}>
        ${o.map((u,c)=>_`<option key=${c} value=${c+1} selected=${c+1===s} disabled=${c+1!==s&&!a(c+1)}>
              ${r("console-place-of",{place:w(c+1),count:w(o.length)})}
            </option>`)}
      </select>
    </label>
  </div>`}function N({chosen:e,ghost:t,letter:n,run:o,children:s}){let i=e?"chosen":t?"ghost":"",a=Ft.value?n:void 0;return _`<button type="button" class=${`btn small ${i}`} aria-keyshortcuts=${a} onClick=${o}>
    ${s}${a&&_`<kbd aria-hidden="true" dir="ltr">${n}</kbd>`}
  </button>`}import{html as yt}from"../vendor/vendor.js";function Sr({row:e}){return e.gloss?yt`<div class="gloss">
    <${W} text=${e.gloss} lang=${e.gloss_language} />
    <span class="small muted">${r("console-gloss-unofficial")}</span>
  </div>`:null}function Er({panel:e,row:t}){let n=["new","approved","next","asked"].includes(t.state),o=(t.offers??[]).filter(s=>n&&e.row("people",s.person));return o.length===0?null:yt`<ul class="offers small">
    ${o.map(s=>yt`<li key=${s.person}>
          <${h} name=${s.offer==="take"?"check":"undo"} />
          <span><bdi>${v(e.row("people",s.person))}</bdi> ${Ce(e,s)}</span>
        </li>`)}
  </ul>`}function Or({panel:e,desk:t,row:n,selected:o}){let s=F("merge",n)&&n.state!=="declined"?Ro(e.rows("questions"),n,t.apart.value):null;return s?yt`<div class="suggestion">
    <p>
      <${m} tone="accent" icon="alike">${r("console-similar",{name:B(s)})}<//>
      <bdi class="small muted" lang=${s.language||void 0}>${st(s.text)}</bdi>
    </p>
    ${o&&!t.menu.value&&yt`<p class="acts">
        <button type="button" class="btn small chosen" onClick=${()=>re(t,n,s)}>${r("console-merge-with",{name:B(s)})}</button>
        <button type="button" class="btn ghost small" onClick=${()=>t.tellApart(n.id,s.id)}>${r("console-not-same")}</button>
      </p>`}
  </div>`:null}function Cr({panel:e,desk:t,row:n,selected:o}){let s=n.originals??[];return s.length===0||!o?null:yt`<ul class="originals" aria-label=${r("console-originals")}>
    ${s.map(i=>yt`<li key=${i.id}>
          <${W} text=${i.text??r("console-erased")} lang=${i.language} />
          ${e.row("questions",i.id)&&yt`<button
              type="button"
              class="btn ghost small"
              onClick=${()=>ts(t,n,i.id)}
            >
              <${h} name="undo" />${r("console-separate")}
            </button>`}
        </li>`)}
  </ul>`}import{html as ct,useState as tu}from"../vendor/vendor.js";import{html as ue,useLayoutEffect as Kc,useRef as Tr}from"../vendor/vendor.js";function lt({desk:e,label:t,hint:n,choices:o=[],done:s,submit:i,children:a}){let l=Gc(e,o);return ue`<form class="inner" ref=${l} aria-label=${t} onSubmit=${c=>{c.preventDefault(),i?.()}} novalidate>
    <p class="small">
      <strong>${t}</strong>
      ${n&&ue`<span class="muted"> ${n}</span>`}
    </p>
    ${a}
    <p class="foot">
      ${s&&ue`<button class="btn small chosen">${s}</button>`}
      <button type="button" class="btn small" onClick=${()=>e.shut()}>${r("cancel")}</button>
    </p>
  </form>`}function Ke({at:e,chosen:t,run:n,children:o}){return ue`<button type="button" class="btn ghost choice-row" ...${t===void 0?{}:{role:"checkbox","aria-checked":t}} onClick=${n}>
    ${e<9&&ue`<kbd aria-hidden="true">${e+1}</kbd>`}${o}
  </button>`}function Gc(e,t){let n=Tr(null),o=Tr(t);return o.current=t,Kc(()=>{let s=n.current;s.querySelector("input, textarea, button")?.focus({preventScroll:!0}),s.scrollIntoView({block:"nearest"});let a=l=>Vc(l,s,o.current,()=>e.shut());return s.addEventListener("keydown",a),()=>s.removeEventListener("keydown",a)},[]),n}function Vc(e,t,n,o){if(e.isComposing)return;let s=e.target,a=!s.matches("input, textarea, select")&&/^[1-9]$/.test(e.key)?n[Number(e.key)-1]:void 0,l=e.key==="Enter"&&s.getAttribute("role")==="checkbox";if(e.key==="Escape")o();else if(a)a();else if(l)t.requestSubmit();else{e.key.length===1&&e.stopPropagation();return}e.preventDefault(),e.stopPropagation()}import{html as Ge,useId as Zc,useState as qr}from"../vendor/vendor.js";function Mr({panel:e,desk:t,row:n}){let[o,s]=qr(""),[i,a]=qr(0),l=Zc(),u=Ao(e.rows("questions"),n,o),c=u[Math.min(i,u.length-1)],d=b=>{let k=b.key==="ArrowDown"?1:b.key==="ArrowUp"?-1:0;k===0||u.length===0||(b.preventDefault(),a((Math.min(i,u.length-1)+k+u.length)%u.length))},f=b=>{s(b.target.value),a(0)};return Ge`<${lt} desk=${t} label=${r("console-merge-into")} hint=${r("console-merge-keeps")}
    done=${r("console-merge")} submit=${()=>c&&re(t,n,c)}>
    <input class="input" type="text" role="combobox" autocomplete="off" dir="auto" aria-label=${r("console-merge-find")} placeholder=${r("console-merge-find")}
      aria-expanded=${u.length>0} aria-controls=${`${l}-list`} aria-autocomplete="list"
      aria-activedescendant=${c&&`${l}-${c.id}`} value=${o} onInput=${f} onKeyDown=${d} />
    <ul class="found" id=${`${l}-list`} role="listbox" aria-label=${r("console-merge-into")}>
      ${u.map(b=>Ge`<li
            key=${b.id}
            id=${`${l}-${b.id}`}
            role="option"
            aria-selected=${b===c}
            onClick=${()=>re(t,n,b)}
          >
            <strong>${b.number?B(b):r("console-tab-new")}</strong> <bdi lang=${b.language||void 0}>${st(b.text)}</bdi>
            ${b.number&&Ge`<span class="muted small">${$("question",b.state)}</span>`}
          </li>`)}
    </ul>
    ${u.length===0&&Ge`<p class="muted small" role="status">${r("console-merge-nothing")}</p>`}
  <//>`}import{html as Zt,useState as Fn}from"../vendor/vendor.js";var Yc=5,Jc=12;function Nr({panel:e,desk:t,row:n}){let[o,s]=Fn((t.refused("tag",n)?.tags??n.tags).join(", ")),i=Xc(o),a=Qc(e.rows("questions")),l=u=>s((i.includes(u)?i.filter(c=>c!==u):[...i,u]).join(", "));return Zt`<${lt} desk=${t} label=${r("console-tags")} hint=${r("console-tags-why")} done=${r("console-tags-done")}
    submit=${()=>ns(t,n,i)}>
    <input class="input" type="text" dir="auto" autocomplete="off" aria-label=${r("console-tags-field")} placeholder=${r("console-tags-field")}
      value=${o} onInput=${u=>s(u.target.value)} />
    ${a.length>0&&Zt`<p class="known">
        ${a.map(u=>Zt`<button key=${u} type="button" class="btn small" aria-pressed=${i.includes(u)} onClick=${()=>l(u)}>
              <bdi>${u}</bdi>
            </button>`)}
      </p>`}
  <//>`}function Ir({panel:e,desk:t,row:n}){let o=[...new Set([ut(),...e.header.value.languages??[]])],[s,i]=Fn(t.refused("gloss",n)?.text??n.gloss??""),[a,l]=Fn(n.gloss_language??o.find(d=>d!==n.language)??o[0]),u=()=>gn(t,n,s.trim()||null,a),c=d=>{d.key!=="Enter"||d.shiftKey||d.isComposing||(d.preventDefault(),u())};return Zt`<${lt} desk=${t} label=${r("console-gloss")} hint=${r("console-gloss-why")} done=${r("console-gloss-done")} submit=${u}>
    <textarea class="input" rows="3" dir="auto" lang=${a} aria-label=${r("console-gloss-field")} placeholder=${r("console-gloss-field")}
      value=${s} onInput=${d=>i(d.target.value)} onKeyDown=${c}></textarea>
    <label class="select small-select">
      <span>${r("console-gloss-language")}</span>
      <select value=${a} onChange=${d=>l(d.target.value)}>
        ${o.map(d=>Zt`<option key=${d} value=${d} selected=${d===a}>${Pt(d)}</option>`)}
      </select>
    </label>
    ${n.gloss&&Zt`<button type="button" class="btn ghost small" onClick=${()=>gn(t,n,null,a)}>${r("console-gloss-remove")}</button>`}
  <//>`}function Xc(e){let t=e.split(/[,;،，、]/).map(n=>n.trim()).filter(Boolean);return[...new Set(t)].slice(0,Yc)}function Qc(e){let t=new Map;for(let n of e.flatMap(o=>o.tags??[]))t.set(n,(t.get(n)??0)+1);return[...t].sort((n,o)=>o[1]-n[1]).slice(0,Jc).map(([n])=>n)}var Ar=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"],Rr=6,eu={decline:nu,assign:ou,merge:Mr,tag:Nr,gloss:Ir,bundle:su};function Pr({panel:e,desk:t,row:n}){return ct`<${eu[t.menu.value]} key=${t.menu.value} panel=${e} desk=${t} row=${n} />`}function nu({desk:e,row:t}){let n=Ar.map(o=>()=>Xo(e,t,o));return ct`<${lt} desk=${e} label=${r("console-decline-why")} hint=${r("console-decline-told")} choices=${n}>
    ${Ar.map((o,s)=>ct`<${Ke} key=${o} at=${s} run=${n[s]}>${$("reason",o)}<//>`)}
  <//>`}function ou({panel:e,desk:t,row:n}){let o=e.rows("people").filter(c=>!c.dropped).sort((c,d)=>c.place-d.place),s=n.assigned.map(c=>c.person).filter(c=>o.some(d=>d.id===c)),[i,a]=Dr(s),l=o.map(c=>()=>a(c.id)),u=n.offers??[];return ct`<${lt} desk=${t} label=${r("console-assign-to")} hint=${r("console-assign-order")} choices=${l}
    done=${r("console-assign-done")} submit=${()=>es(t,n,i)}>
    ${o.map((c,d)=>{let f=u.find(b=>b.person===c.id);return ct`<${Ke} key=${c.id} at=${d} chosen=${i.includes(c.id)} run=${l[d]}>
        <span class="who"><bdi>${v(c)}</bdi>${f&&ct` <span class="muted small">${Ce(e,f)}</span>`}</span>
        <${Lr} at=${i.indexOf(c.id)} />
      <//>`})}
  <//>`}function su({panel:e,desk:t,row:n}){let o=e.rows("questions"),s=o.filter(u=>u.id!==n.id&&F("bundle",u)).sort((u,c)=>u.number-c.number),[i,a]=Dr(pt(o,n).map(u=>u.id),Rr-1),l=s.map(u=>()=>a(u.id));return s.length===0?ct`<${lt} desk=${t} label=${r("console-bundle-with")} hint=${r("console-bundle-none")} />`:ct`<${lt} desk=${t} label=${r("console-bundle-with")} hint=${r("console-bundle-most",{most:Rr})} choices=${l}
    done=${r("console-bundle-done")} submit=${()=>os(t,n,i)}>
    ${s.map((u,c)=>ct`<${Ke} key=${u.id} at=${c} chosen=${i.includes(u.id)} run=${l[c]}>
          <span class="who"><strong>${B(u)}</strong> <bdi>${st(u.text)}</bdi></span>
          <${Lr} at=${i.indexOf(u.id)} />
        <//>`)}
  <//>`}function Lr({at:e}){return e<0?null:ct`<span class="ordinal"><${h} name="check" />${w(e+1)}</span>`}function Dr(e,t=20){let[n,o]=tu(e);return[n,i=>o(a=>a.includes(i)?a.filter(l=>l!==i):[...a,i].slice(0,t))]}var au={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],private:["warn","lock"],declined:["","cross"],withdrawn:["","undo"]},jr={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Fr({panel:e,desk:t,row:n,selected:o}){let s=()=>t.pick(n.id),i=iu(null),a=t.selected.value===n.id;return ru(()=>{a&&i.current?.scrollIntoView({block:"nearest"})},[a]),S`<li
    ref=${i}
    class="card question"
    data-id=${n.id}
    data-state=${n.state}
    data-selected=${o}
    tabindex=${o?0:-1}
    aria-current=${o?"true":void 0}
    onFocusIn=${s}
    onClick=${s}
    onKeyDown=${lu(t)}
  >
    <${cu} panel=${e} row=${n} />
    ${n.text===null?S`<p class="muted">${r("console-erased")}</p>`:S`<${W} text=${n.text} lang=${n.language} class="text" />`}
    <${Sr} row=${n} />
    <p class="chips"><${du} panel=${e} row=${n} /></p>
    <${Er} panel=${e} row=${n} />
    <${Or} panel=${e} desk=${t} row=${n} selected=${o} />
    <${Cr} panel=${e} desk=${t} row=${n} selected=${o} />
    ${o&&(t.menu.value?S`<${Pr} panel=${e} desk=${t} row=${n} />`:S`<${_r} panel=${e} desk=${t} row=${n} />`)}
  </li>`}function lu(e){return t=>{let n=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;n===0||t.target!==t.currentTarget||t.ctrlKey||t.metaKey||t.altKey||(t.preventDefault(),e.move(n))}}function cu({panel:e,row:t}){let n=au[t.state];return S`<p class="meta">
    ${t.number!==null&&S`<span class="number">${B(t)}</span>`}
    <${uu} row=${t} />
    ${n&&S`<${m} tone=${n[0]} icon=${n[1]}>${$("question",t.state)}<//>`}
    <time class="muted small push">${Jo(t,e.header.value.timezone)}</time>
  </p>`}function uu({row:e}){return e.anonymous?S`<${m} icon="lock">${r("anonymous")}<//>`:S`<span class="by"
    ><bdi>${e.name}</bdi>${e.organisation&&S`<span class="muted">${r("comma")}<bdi>${e.organisation}</bdi></span>`} <span class="muted small">${r("as-given")}</span></span
  >`}function du({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,o=e.row("people",t.for),s=pt(e.rows("questions"),t);return S` ${t.shortlisted&&t.state!=="new"&&S`<${m} icon="check">${r("console-on-shortlist")}<//>`}
  ${s.length>0&&S`<${m} tone="accent" icon="link">${r("console-together",{names:Et(s.map(B))})}<//>`}
  ${t.group&&S`<${m}>${$("group",t.group)}<//>`} ${t.channel&&S`<${m}>${$("channel",t.channel)}<//>`}
  ${t.language&&S`<${m} title=${Pt(t.language)}><span lang=${t.language}>${t.language}</span><//>`}
  ${t.askers>1&&S`<${m} tone="accent" icon="people">${r("console-askers",{count:t.askers})}<//>`}
  ${n>Math.max(1,t.askers??1)&&S`<${m} tone="accent" icon="support">${r("voices",{count:n})}<//>`}
  ${o&&S`<${m} icon="follow">${r("console-for",{name:v(o)})}<//>`}
  ${(t.assigned??[]).map(i=>S`<${pu} key=${i.person} panel=${e} each=${i} row=${t} />`)}
  ${(t.tags??[]).map(i=>S`<${m} key=${i} icon="tag"><bdi>${i}</bdi><//>`)}
  ${t.state==="declined"&&t.reason&&S`<span class="muted small">${$("reason",t.reason)}</span>`}`}function pu({panel:e,each:t,row:n}){let[o,s]=jr[t.state]??jr.assigned,i=t.state!=="assigned"||n.state==="asked";return S`<${m} tone=${o} icon=${s} title=${$("assigned",t.state)}>
    <bdi>${e.row("people",t.person)?.name}</bdi>${i?S` · ${$("assigned",t.state)}`:S`<span class="unseen">${r("comma")}${$("assigned",t.state)}</span>`}
  <//>`}var mu=["new","approved","next"];function Br(e,t,n){let o=vt(e),s=kt(e),i=[...t].filter(u=>u.state!=="dropped").sort((u,c)=>u.place-c.place),a=i.find(u=>u.kind==="debate");if(e.state==="ended"||o===null||s===null||!a||a.state==="done")return null;let l=Ue(i,o,s,n,Gt(e.limits??{}));return{exchanges:l.exchanges,left:l.debate_left}}function Hr(e,t){let n=e.filter(s=>mu.includes(s.state));if(n.length<=t)return null;let o=e.indexOf(n[t]);return e[o-1]?.id??""}var Ur=e=>e.filter(t=>t.state==="approved"||t.state==="next").length;import{html as Bn,useEffect as $u,useRef as fu}from"../vendor/vendor.js";import{html as Yt,useId as Wr}from"../vendor/vendor.js";function xt(e,t){e.value={...e.value,...t}}function et({draft:e,name:t,label:n,most:o=120,rows:s=0,type:i="text",optional:a=!1}){let l=Wr(),u=e.value[t]??"",c=d=>xt(e,{[t]:d.target.value});return Yt`<div class="field">
    <label for=${l}>${n}${a&&Yt` <span class="optional">${r("console-optional")}</span>`}</label>
    ${s>0?Yt`<textarea class="input" id=${l} name=${t} rows=${s} dir="auto" maxlength=${o} value=${u} onInput=${c}></textarea>`:Yt`<input class="input" id=${l} name=${t} type=${i} dir=${i==="text"?"auto":void 0} maxlength=${i==="text"?o:void 0}
            autocomplete="off" value=${u} onInput=${c} />`}
  </div>`}function Jt({draft:e,name:t,label:n,options:o,first:s=""}){let i=Wr(),a=e.value[t]??s;return Yt`<div class="field">
    <label for=${i}>${n}</label>
    <select class="input" id=${i} name=${t} onChange=${l=>xt(e,{[t]:l.target.value})}>
      ${o.map(([l,u])=>Yt`<option key=${l} value=${l} selected=${l===a}>${u}</option>`)}
    </select>
  </div>`}function zr({panel:e,desk:t}){let n=t.draft("paper",{}),o=fu(null),{languages:s=[],question_limit:i,attribution:a,groups:l}=e.header.value,u=()=>o.current?.querySelector("textarea")?.focus();$u(u,[]);let c=()=>{t.paper.value=!1,document.getElementById("paper-opener")?.focus()},d=async b=>{b.preventDefault();let k=(n.value.text??"").trim();if(u(),!k)return V({text:St("empty",{field:"text"}),tone:"over"});(await hu(e,t,n.value,k)).ok&&n.value.text?.trim()===k&&(n.value={language:n.value.language})},f=[...new Set([...s,ut()])];return Bn`<form class="card slip" ref=${o} aria-label=${r("console-slip-title")} onSubmit=${d} novalidate
    onKeyDown=${b=>b.key==="Escape"&&c()}>
    <${et} draft=${n} name="text" label=${r("console-slip-text")} rows=${3} most=${i*2} />
    <div class="side-by-side">
      ${a!=="anonymous"&&Bn`<${et} draft=${n} name="name" label=${r("console-slip-name")} optional=${a!=="attributed"} />`}
      <${Jt} draft=${n} name="language" label=${r("language")} first=${ut()} options=${f.map(b=>[b,Pt(b)])} />
    </div>
    ${n.value.name?.trim()&&Bn`<div class="side-by-side">
        <${et} draft=${n} name="organisation" label=${r("console-slip-organisation")} optional />
        <${Jt} draft=${n} name="group" label=${r("console-slip-group")} options=${[["","\u2013"],...l.map(b=>[b,$("group",b)])]} />
      </div>`}
    <p class="foot">
      <button class="btn small chosen">${r("console-slip-send")}</button>
      <button type="button" class="btn small" onClick=${c}>${r("close")}</button>
      <span class="muted small">${r("console-slip-why")}</span>
    </p>
  </form>`}function hu(e,t,n,o){let s=I();t.touched.add(s);let i={question:s,secret:ve(),text:o,channel:"paper",language:n.language??ut()},a=n.name?.trim();if(a){i.name=a;for(let l of["organisation","group"])n[l]?.trim()&&(i[l]=n[l].trim())}return p(e,"question.ask",i,{text:r("console-slip-sent"),undo:!1})}import{html as Hn}from"../vendor/vendor.js";function Ve({label:e,tabs:t,now:n,go:o,prefix:s,panel:i,class:a=""}){return Hn`<div class=${`tabs ${a}`} role="tablist" aria-label=${e} onKeyDown=${bu(t,n,o,s)}>
    ${t.map(l=>Hn`<button
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
          ${l.count!==void 0&&Hn`<span class="count">${w(l.count)}</span>`}
        </button>`)}
  </div>`}function bu(e,t,n,o){return s=>{let i=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",a=i==="ArrowLeft"?"ArrowRight":"ArrowLeft",l=s.key===i?1:s.key===a?-1:0;if(l===0)return;s.preventDefault();let u=e.findIndex(d=>d.name===t),c=e[(u+l+e.length)%e.length].name;n(c),document.getElementById(`${o}-${c}`)?.focus()}}import{html as It}from"../vendor/vendor.js";import{html as Wn}from"../vendor/vendor.js";import{html as Un,useEffect as gu,useRef as vu,useState as Kr}from"../vendor/vendor.js";var Gr=[["challenge","triangle","warn"],["practice","check","live"],["follow_up","send","accent"]],ku=500;function Vr({add:e,id:t="note-text",focus:n=!1}){let[o,s]=Kr(""),[i,a]=Kr(null),l=vu(null);return gu(()=>{n&&l.current?.focus()},[]),Un`<form class="note-entry" onSubmit=${c=>{c.preventDefault(),l.current?.focus(),o.trim()&&(e(o.trim(),i),s(""),a(null))}} onKeyDown=${c=>xu(c,d=>a(d===i?null:d))}>
    <label class="unseen" for=${t}>${r("notes-line")}</label>
    <div class="note-line">
      <input id=${t} ref=${l} class="input" dir="auto" maxlength=${ku} autocomplete="off" placeholder=${r("notes-line")} value=${o}
        aria-describedby=${`${t}-keys`} onInput=${c=>s(c.currentTarget.value)} />
      <button class="btn primary" disabled=${!o.trim()}>${r("notes-add")}</button>
    </div>
    <${yu} tag=${i} set=${a} />
    <p class="hint note-keys" id=${`${t}-keys`}>${r("notes-keys")}</p>
  </form>`}function yu({tag:e,set:t}){return Un`<div class="note-tags" role="group" aria-label=${r("notes-tag")}>
    ${Gr.map(([n,o],s)=>Un`<button key=${n} type="button" class="btn small" aria-pressed=${n===e} aria-keyshortcuts=${`Alt+${s+1}`}
        onClick=${()=>t(n===e?null:n)}><${h} name=${o} />${$("notes-tag",n)}</button>`)}
  </div>`}function xu(e,t){let n=e.altKey&&!e.ctrlKey&&!e.metaKey?["Digit1","Digit2","Digit3"].indexOf(e.code):-1;return n<0?!1:(e.preventDefault(),t(Gr[n][0]),!0)}import{effect as Ou,useEffect as Cu,useMemo as Tu}from"../vendor/vendor.js";import{effect as wu,signal as _u}from"../vendor/vendor.js";function Zr(e,t){let n=_u(Su(e,t));return wu(()=>Eu(e,n.value)),n}function Su(e,t){try{return JSON.parse(localStorage.getItem(e)??"null")??t}catch{return t}}function Eu(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}var qu=new Set(["unsent","busy","storage_full","slow_down","too_soon"]);function Mu(e){let t=Zr(`moderator.${e.code}.notes`,[]),n=new Set,o=a=>{t.value=t.value.filter(l=>l.id!==a)},s=async a=>{n.add(a.id);let{ok:l,code:u,data:c}=await e.send("remark.add",a.args,{id:a.id});n.delete(a.id),l?o(a.id):qu.has(u)||(t.value=t.value.map(d=>d.id===a.id?{...d,code:u,data:c}:d))},i=()=>{for(let a of t.value)!a.code&&!n.has(a.id)&&s(a)};return{lines:t,drop:o,flush:i,add(a,l){let{turn:u=null,question:c=null}=e.header.value;t.value=[...t.value,{id:ge(),args:{remark:I(),text:a,tag:l,turn:u,question:c},at:e.now()}],i()}}}function Yr(e){let t=Tu(()=>Mu(e),[]);return Cu(()=>Ou(()=>{["live","http"].includes(e.freshness.value.state)&&t.flush()}),[]),t}function Jr({panel:e}){let t=Yr(e),n=Wn`<${h} name="follow" />${r("notes-note")}`;return Wn`<${gt} label=${n} class="btn ghost small" hand>
    ${o=>Wn`<div class="notepad">
      <${Vr} id="notepad-text" focus add=${(s,i)=>{t.add(s,i),V({text:r("notes-noted")}),o()}} />
      <a class="btn ghost small" href=${`/p/${e.code}/notes`} target="_blank">${r("notes-all")}</a>
    </div>`}
  <//>`}function Xr({panel:e,desk:t}){let{state:n}=e.header.value,o=n==="open"||n==="live";return It`<div class="list-tools">
    ${o&&It`<${Nu} panel=${e} />`}
    ${o&&It`<${Iu} desk=${t} />`}
    <${Jr} panel=${e} />
    ${t.tab.value==="new"&&It`<${Au} desk=${t} />`}
  </div>`}function Nu({panel:e}){let{asking:t,asking_until:n,timezone:o}=e.header.value,s=()=>p(e,"panel.set",{asking:!t},{text:r(t?"console-asking-closed":"console-asking-opened")}),i=t&&n?r("console-asking-until",{time:y(n,o)}):r(t?"console-asking":"console-not-asking");return It`<button
    type="button"
    class="btn ghost small switch"
    role="switch"
    aria-checked=${t}
    aria-label=${r("console-asking-label",{state:i})}
    onClick=${s}
  >
    <${h} name=${t?"dot":"lock"} />${i}
  </button>`}function Iu({desk:e}){let t=e.paper.value;return It`<button type="button" class="btn ghost small" id="paper-opener" aria-expanded=${t} onClick=${()=>e.paper.value=!t}>
    <${h} name="paper" />${r("console-slip")}
  </button>`}function Au({desk:e}){let t=e.newest.value,n=o=>{e.hurry(),e.newest.value=o.target.value==="newest"};return It`<label class="select push">
    <span class="unseen">${r("console-order")}</span>
    <select class="picker" value=${t?"newest":"oldest"} onChange=${n}>
      <option value="newest" selected=${t}>${r("console-newest")}</option>
      <option value="oldest" selected=${!t}>${r("console-oldest")}</option>
    </select>
  </label>`}var Du={new:"check",shortlist:"ring",approved:"ring",done:"ring",private:"lock",declined:"ring"},zn={next:"console-part-lined-up",approved:"console-part-approved"},ju=["shortlist","approved"];function ti({panel:e,desk:t}){let n=Dt(e.rows("questions")),o=t.tab.value,s=Do(n,o).map(a=>({name:a,text:r(`console-tab-${a}`),count:n[a]})),i=Pu(null);return js(i,()=>Y(t.question()?.id??null)),nt`<${Ve} label=${r("console-question-lists")} tabs=${s} now=${o} go=${a=>t.go(a)}
      prefix="tab" panel="question-list" />
    <${Xr} panel=${e} desk=${t} />
    <div id="question-list" role="tabpanel" tabindex="-1" aria-labelledby=${`tab-${o}`} class="list" ref=${i}>
      ${t.paper.value&&nt`<${zr} panel=${e} desk=${t} />`}
      <${Fu} key=${o} panel=${e} desk=${t} tab=${o} />
    </div>`}function Fu({panel:e,desk:t,tab:n}){let[o,s]=Hu(),i=e.rows("questions"),a=hn(i,n,e.header.value.line??[],t.newest.value),l=o&&!t.isHurried(),{shown:u,waiting:c,reveal:d}=wr(a,{hold:l,mine:k=>t.touched.has(k.id)});t.shown=u.map(k=>k.id);let f=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];Ru(()=>t.arrived());let b=Uu(e,n,u,i);return nt`<div class="held" ...${s}>
    <div aria-live="polite">
      ${c>0&&nt`<button type="button" class="btn more-new wide"
        onClick=${()=>Bu(t,a,d)}><${h} name="up" />${r("console-more-new",{count:c})}</button>`}
    </div>
    ${u.length===0&&c===0?nt`<p class="empty">
            <${h} name=${Du[n]} /><strong>${r(`console-empty-${n}`)}</strong><span>${r(`console-empty-${n}-more`)}</span>
          </p>`:nt`<ul class="cards">
            ${b?.after===""&&nt`<${Qr} key="end" end=${b} />`}
            ${u.flatMap((k,At)=>[zn[k.state]&&k.state!==u[At-1]?.state&&nt`<li key=${zn[k.state]} class="part-of small muted">${r(zn[k.state])}</li>`,nt`<${Fr} key=${k.id} panel=${e} desk=${t} row=${k} selected=${k.id===f} />`,b?.after===k.id&&nt`<${Qr} key="end" end=${b} />`])}
          </ul>`}
  </div>`}function Bu(e,t,n){let o=t.find(s=>!e.shown.includes(s.id));n(),o&&e.bring(o.id)}function Hu(){let[e,t]=Lu({pointer:!1,focus:!1}),n=s=>t(i=>({...i,...s})),o={onPointerEnter:s=>s.pointerType==="mouse"&&n({pointer:!0}),onPointerLeave:()=>n({pointer:!1}),onFocusIn:()=>n({focus:!0}),onFocusOut:s=>!s.currentTarget.contains(s.relatedTarget)&&n({focus:!1})};return[e.pointer||e.focus,o]}function Uu(e,t,n,o){let s=()=>ju.includes(t)?Br(e.header.value,e.rows("items"),e.now()):null;E(()=>{let u=s();return u&&`${u.exchanges} ${Math.round(u.left/6e4)}`});let i=s();if(!i)return null;let a=Math.max(0,i.exchanges-(t==="shortlist"?Ur(o):0)),l=Hr(n,a);return l===null?null:{after:l,room:a,left:i.left}}function Qr({end:e}){let t=w(Math.round(e.left/6e4));return nt`<li class="end-of-time"><span>${r("console-fits",{count:e.room,left:t})}</span></li>`}import{html as P,useEffect as od,useRef as ci}from"../vendor/vendor.js";import{html as q}from"../vendor/vendor.js";var ei=(e,t)=>v(e.row("people",t.person))||t.lead||"";function ni(e){let t=ut()==="en"?"en-GB":ut();return new Intl.DateTimeFormat(`${t}-u-nu-latn`,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(`${e}T00:00:00Z`))}function oi(e,t){let n=Object.entries(t).filter(([o,s])=>(e[o]??null)!==s);return n.length>0?Object.fromEntries(n):null}import{html as si,useEffect as Wu,useRef as zu}from"../vendor/vendor.js";var Ku=300,de="other",Kn=["asked","answered","written","approved","next"],Gu=8;function ri(e){let t=e.question?`question ${e.question}`:e.turn?`turn ${e.turn}`:"";return{open:!0,edits:e.id,text:e.text,who:e.person??(e.lead?de:""),lead:e.lead??"",due:e.due??"",from:t}}function Gn({panel:e,draft:t,row:n}){let o=zu(null);Wu(()=>o.current?.querySelector("textarea")?.focus(),[]);let s=()=>{t.value={},setTimeout(()=>document.getElementById(n?`edit-${n.id}`:"action-opener")?.focus())},i=async u=>{u.preventDefault();let c=Zu(t.value);if(!c.text)return V({text:St("empty",{field:"action"}),tone:"over"});(await(n?Xu(e,n,c):Ju(e,c))).ok&&s()},l=e.rows("people").filter(u=>!u.dropped||u.id===n?.person).sort(Vu).map(u=>[u.id,v(u)]);return si`<form class=${`promise-form ${n?"":"card slip"}`} ref=${o} aria-label=${r("console-action-new")} onSubmit=${i} novalidate
    onKeyDown=${u=>u.key==="Escape"&&s()}>
    <${et} draft=${t} name="text" label=${r("console-action-text")} rows=${2} most=${Ku} />
    <div class="side-by-side">
      <${Jt} draft=${t} name="who" label=${r("console-action-lead")} options=${[["",r("console-action-lead-none")],...l,[de,r("console-action-lead-other")]]} />
      <${et} draft=${t} name="due" label=${r("console-action-until")} type="date" optional />
    </div>
    ${t.value.who===de&&si`<${et} draft=${t} name="lead" label=${r("console-action-lead-words")} />`}
    <${Jt} draft=${t} name="from" label=${r("console-action-origin")} options=${[["",r("console-action-origin-none")],...Yu(e,t.value.from)]} />
    <p class="foot">
      <button class="btn small chosen">${r(n?"console-action-keep":"console-action-add")}</button>
      <button type="button" class="btn small" onClick=${s}>${r("cancel")}</button>
    </p>
  </form>`}var Vu=(e,t)=>e.place-t.place;function Zu({text:e="",who:t="",lead:n="",due:o="",from:s=""}){let[i,a]=s.split(" ");return{text:e.trim(),person:t&&t!==de?t:null,lead:t===de&&n.trim()||null,due:o||null,turn:i==="turn"?a:null,question:i==="question"?a:null}}function Yu(e,t=""){let n=a=>a.kind!=="read"&&a.kind!=="announce",o=e.rows("turns").filter(n).sort((a,l)=>l.began_at-a.began_at),s=e.rows("questions").filter(a=>Kn.includes(a.state)&&a.number);s.sort((a,l)=>Kn.indexOf(a.state)-Kn.indexOf(l.state)||l.number-a.number);let i=(a,l)=>a.filter((u,c)=>c<Gu||t===`${l} ${u.id}`);return[...i(s,"question").map(a=>[`question ${a.id}`,`${r("question-short",{number:a.number})} \xB7 ${st(a.text)}`]),...i(o,"turn").map(a=>[`turn ${a.id}`,r("console-action-turn",{name:v(e.row("people",a.person))||a.name})])]}function Ju(e,t){let n=I(),o=Object.fromEntries(Object.entries(t).filter(([,i])=>i!==null)),s={name:"action.status",args:{action:n,status:"dropped"}};return p(e,"action.add",{action:n,...o},{text:r("console-action-added"),inverse:s})}function Xu(e,t,n){let o=oi(t,n);if(!o)return Promise.resolve({ok:!0});let s=Object.fromEntries(Object.keys(o).map(a=>[a,t[a]??null])),i={name:"action.edit",args:{action:t.id,...s}};return p(e,"action.edit",{action:t.id,...o,rev:t.rev},{text:r("console-action-kept",{number:t.number}),inverse:i})}var Qu=["to_confirm","confirmed","in_progress","done","dropped"];function ii({panel:e,desk:t}){let n=e.rows("actions").sort((a,l)=>a.number-l.number),o=t.draft("action",{}),s=o.value.open&&!o.value.edits;return q`<div class="list-tools">
      <button type="button" class="btn small" id="action-opener" aria-expanded=${s} onClick=${()=>xt(o,s?{open:!1}:{open:!0,edits:null})}>
        <${h} name="support" />${r("console-action-new")}
      </button>
      <${Vn} panel=${e} layout="actions" none=${n.length===0} />
    </div>
    <div class="list">
      ${s&&q`<${Gn} panel=${e} draft=${o} />`}
      ${n.length===0&&!s?q`<p class="empty">
              <${h} name="check" /><strong>${r("console-actions-empty")}</strong><span>${r("console-actions-empty-more")}</span>
            </p>`:q`<ul class="cards">
              ${n.map(a=>q`<li key=${a.id} class="card promise" data-status=${a.status}>
                    ${o.value.open&&o.value.edits===a.id?q`<${Gn} panel=${e} draft=${o} row=${a} />`:q`<${td} panel=${e} draft=${o} row=${a} />`}
                  </li>`)}
            </ul>`}
    </div>`}function Vn({panel:e,layout:t,none:n=!1}){let o=e.header.value.layout===t,s=()=>p(e,"display.show",{layout:t},{text:r("console-shown-on-wall")});return q`<button type="button" class="btn ghost small push" aria-pressed=${o} aria-disabled=${n} onClick=${()=>!n&&!o&&s()}>
    <${h} name="wall" />${r(o?"console-is-on-wall":"console-show-on-wall")}
  </button>`}function td({panel:e,draft:t,row:n}){let o=ei(e,n),s=i=>p(e,"action.status",{action:n.id,status:i.target.value},{text:r("console-action-status-set",{number:n.number,status:$("console-action",i.target.value)})});return q`<p class="meta">
      <span class="number">A${n.number}</span>
      ${o?q`<bdi class="by">${o}</bdi>`:q`<${m} tone="warn" icon="triangle">${r("console-action-no-lead")}<//>`}
      <span class="muted small push">${n.due?r("console-action-due",{day:ni(n.due)}):r("console-action-open-end")}</span>
    </p>
    <${W} text=${n.text} />
    <p class="chips"><${ed} panel=${e} row=${n} />${n.announced&&q`<${m} icon="wall">${r("console-action-announced")}<//>`}</p>
    <div class="acts">
      <label class="select">
        <span class="unseen">${r("console-action-status",{number:n.number})}</span>
        <select value=${n.status} onChange=${s}>
          ${Qu.map(i=>q`<option key=${i} value=${i} selected=${i===n.status}>${$("console-action",i)}</option>`)}
        </select>
      </label>
      <button type="button" class="btn ghost small" id=${`edit-${n.id}`} onClick=${()=>t.value=ri(n)}>${r("console-action-edit")}</button>
    </div>
    <${nd} panel=${e} row=${n} />`}function ed({panel:e,row:t}){let n=e.row("questions",t.question),o=e.row("turns",t.turn),s=o&&(v(e.row("people",o.person))||o.name);return q`${n&&q`<${m} icon="follow">${r("question-number",{number:n.number})}<//>`}
  ${s&&q`<${m} icon="speak"><bdi>${s}</bdi><//>`}`}function nd({panel:e,row:t}){let{timezone:n}=e.header.value,o=Rt(e.now(),n).slice(0,6),s=i=>Rt(i,n).startsWith(o)?y(i,n):Rt(i,n);return(t.history??[]).length<2?null:q`<details class="history small">
    <summary>${r("console-action-history")}</summary>
    <ol>
      ${t.history.map((i,a)=>q`<li key=${a}><time class="muted">${s(i.at)}</time> ${$("console-action",i.status)}</li>`)}
    </ol>
  </details>`}function ai(e){let t=e??[],n=t.reduce((o,s)=>o+s,0);return{total:n,parts:t.map(o=>Math.round(o/Math.max(1,n)*100))}}var li=(e,t)=>Array.from({length:t},(n,o)=>(e[`answer${o}`]??"").trim()).filter(Boolean);var sd=200,rd=60,Zn=2,id=6;function ui({panel:e,desk:t}){let n=e.rows("polls").sort((l,u)=>u.opened_at-l.opened_at),o=t.draft("poll",{open:n.length===0,answers:Zn}),{state:s}=e.header.value,i=s==="open"||s==="live",a=i&&o.value.open;return P`${i&&P`<div class="list-tools">
        <button type="button" class="btn small" id="poll-opener" aria-expanded=${a} onClick=${()=>xt(o,{open:!o.value.open})}>
          <${h} name="support" />${r("console-poll-new")}
        </button>
      </div>`}
    <div class="list">
      ${a&&P`<${ad} panel=${e} draft=${o} />`}
      ${n.length===0?!a&&P`<p class="empty">
              <${h} name="hand" /><strong>${r("console-polls-empty")}</strong
              ><span>${r(i?"console-polls-empty-more":"console-polls-empty-closed")}</span>
            </p>`:P`<ul class="cards">
              ${n.map((l,u)=>P`<${cd} key=${l.id} panel=${e} row=${l} may=${i} latest=${u===0} />`)}
            </ul>`}
    </div>`}function ad({panel:e,draft:t}){let n=ci(null),o=t.value.answers??Zn,s=ci(o);od(()=>{o>s.current&&n.current?.querySelector(`[name="answer${o-1}"]`)?.focus(),s.current=o},[o]);let i=()=>{xt(t,{open:!1}),document.getElementById("poll-opener")?.focus()},a=async l=>{l.preventDefault(),await ld(e,t.value,o)&&(t.value={open:!1,answers:Zn},document.getElementById("poll-opener")?.focus())};return P`<form class="card slip" ref=${n} aria-label=${r("console-poll-new")} onSubmit=${a} novalidate
    onKeyDown=${l=>l.key==="Escape"&&i()}>
    <${et} draft=${t} name="text" label=${r("console-poll-text")} most=${sd} />
    ${Array.from({length:o},(l,u)=>P`<${et} key=${u} draft=${t} name=${`answer${u}`} label=${r("console-poll-answer",{place:u+1})} most=${rd} />`)}
    <p class="foot">
      <button class="btn small chosen">${r("console-poll-open")}</button>
      ${o<id&&P`<button type="button" class="btn ghost small" onClick=${()=>xt(t,{answers:o+1})}>${r("console-poll-more")}</button>`}
      <span class="muted small">${r("console-poll-why")}</span>
    </p>
  </form>`}async function ld(e,t,n){let o=I(),s={poll:o,text:(t.text??"").trim(),answers:li(t,n)},i={name:"poll.close",args:{poll:o}};return(await p(e,"poll.open",s,{text:r("console-poll-opened"),inverse:i})).ok}function cd({panel:e,row:t,may:n,latest:o}){let s=t.state==="open",{total:i,parts:a}=ai(t.counts);return P`<li class="card poll" data-state=${t.state}>
    <p class="meta">
      <${m} tone=${s?"live":""} icon=${s?"dot":"square"}>${r(`console-poll-is-${t.state}`)}<//>
      ${t.revealed&&P`<${m} tone="accent" icon="wall">${r("console-poll-is-revealed")}<//>`}
      <span class="muted small push">${r("console-poll-hands",{count:i})}</span>
    </p>
    <${W} text=${t.text} class="text" />
    <dl class="bars">
      ${t.answers.map((l,u)=>P`<div key=${u}>
            <dt><bdi>${l}</bdi></dt>
            <dd class="tabular">${w(t.counts[u])}</dd>
            <dd class="part" aria-hidden="true"><i style=${{inlineSize:`${a[u]}%`}}></i></dd>
          </div>`)}
    </dl>
    <div class="acts"><${ud} panel=${e} row=${t} may=${n} latest=${o} /></div>
  </li>`}function ud({panel:e,row:t,may:n,latest:o}){let s=t.state==="open",i=()=>p(e,"poll.close",{poll:t.id},{text:r("console-poll-closed")}),a=()=>p(e,"poll.reopen",{poll:t.id},{text:r("console-poll-reopened")}),l=()=>{let u=r(t.revealed?"console-poll-hidden":"console-poll-revealed");return p(e,"poll.reveal",{poll:t.id,revealed:!t.revealed},{text:u})};return P`
    ${s&&P`<button type="button" class="btn small chosen" onClick=${i}>${r("console-poll-close")}</button>`}
    ${!s&&n&&P`<button type="button" class="btn small" onClick=${a}>${r("console-poll-reopen")}</button>`}
    <button type="button" class="btn small" onClick=${l}>${r(t.revealed?"console-poll-hide":"console-poll-reveal")}</button>
    ${o&&P`<${Vn} panel=${e} layout="poll" />`}
  `}var dd=["questions","actions","polls"];function di({panel:e,desk:t}){let n=t.sheet.value,o=e.rows("actions").filter(l=>l.status!=="done"&&l.status!=="dropped").length,s=e.rows("polls").filter(l=>l.state==="open").length,i={actions:o||void 0,polls:s||void 0},a=dd.map(l=>({name:l,text:r(`console-sheet-${l}`),count:i[l]}));return Ze`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="unseen">${r("console-questions")}</h2>
    <${Ve} label=${r("console-sheets")} tabs=${a} now=${n} go=${l=>t.lay(l)}
      prefix="sheet" panel="sheet" class="sheets" />
    <div id="sheet" class="sheet" role="tabpanel" aria-labelledby=${`sheet-${n}`}>
      ${n==="questions"&&Ze`<${ti} panel=${e} desk=${t} />`}
      ${n==="actions"&&Ze`<${ii} panel=${e} desk=${t} />`}
      ${n==="polls"&&Ze`<${ui} panel=${e} desk=${t} />`}
    </div>
  </section>`}import{html as wt}from"../vendor/vendor.js";import{html as G,useState as fd}from"../vendor/vendor.js";import{html as pd}from"../vendor/vendor.js";var pi="ABCDEFGHJKMNPQRSTUVWXYZ23456789";function mi({panel:e,queue:t}){let{lots:n}=e.header.value,o=()=>{let s=md();return p(e,"floor.draw",{seed:s},{text:r("console-lots-drawn",{seed:s})})};return pd`<div class="lots">
    <button type="button" class="btn small" disabled=${t.length===0} onClick=${o}>${r("console-lots")}</button>
    <span class="small muted">${n?r("console-lots-were",{count:n.count,seed:n.seed}):r("console-lots-why")}</span>
  </div>`}function md(){return[...crypto.getRandomValues(new Uint8Array(6))].map(e=>pi[e%pi.length]).join("")}import{html as Yn,useRef as $d,useState as $i}from"../vendor/vendor.js";var fi={name:"",organisation:"",group:"",topic:""};function hi({panel:e,close:t}){let[n,o]=$i(fi),[s,i]=$i(!1),a=$d(null),l=d=>f=>o({...n,[d]:f.target.value}),u=async d=>{d.preventDefault();let f=Object.fromEntries(Object.entries(n).flatMap(([At,fe])=>fe.trim()?[[At,fe.trim()]]:[]));if(!f.name)return;let b={request:I(),secret:ve(),channel:"paper",...f,...s&&{on_behalf:!0}};(await p(e,"floor.request",b,{text:r("console-paper-done",{name:f.name}),undo:!1})).ok&&(o(fi),i(!1),a.current?.focus())},c=(d,f,b)=>Yn`<label class="line-field"
      ><span>${r(f)}</span
      ><input class="input slim" ref=${d==="name"?a:void 0} dir="auto" maxlength=${b} value=${n[d]} onInput=${l(d)}
    /></label>`;return Yn`<form class="inner" onSubmit=${u}>
    ${c("name","console-who",120)} ${c("organisation","console-organisation",120)}
    <label class="line-field"
      ><span>${r("console-group")}</span
      ><select class="picker" value=${n.group} onChange=${l("group")}>
        <option value="">${r("console-group-none")}</option>
        ${e.header.value.groups.map(d=>Yn`<option key=${d} value=${d} selected=${d===n.group}>${$("group",d)}</option>`)}
      </select></label
    >
    ${c("topic","console-topic",200)}
    <p class="foot">
      <button type="submit" class="btn small chosen" disabled=${!n.name.trim()}>${r("console-paper-add")}</button>
      <button type="button" class="btn small" aria-pressed=${s} onClick=${()=>i(!s)}>${r("console-on-behalf")}</button>
      <button type="button" class="btn ghost small" onClick=${t}>${r("close")}</button>
    </p>
  </form>`}var hd=["equity","chronological","protocol","alternate"],bd=12e4,gd=[10,15,20,30,45].map(e=>e*6e4);function bi({panel:e}){let{state:t,floor_open:n,floor_opens_at:o,floor_closes_at:s,timezone:i}=e.header.value;return t==="ended"?G`<${m} icon="square">${r("console-floor-shut")}<//>`:n?G`<${m} tone="live" icon="dot">${s?r("console-floor-open-until",{time:y(s,i)}):r("console-floor-open")}<//>`:G`<${m} icon="lock">${o?r("console-floor-opens",{time:y(o,i)}):r("console-floor-shut")}<//>`}function gi({panel:e,queue:t}){let n=e.header.value,[o,s]=fd(""),i=l=>s(o===l?"":l),a=l=>G`<button type="button" class="btn ghost small" aria-expanded=${o===l} onClick=${()=>i(l)}>${r(`console-floor-${l}`)}</button>`;return G`<div class="opening">
    <div class="acts">
      <${vd} panel=${e} open=${n.floor_open} />
      ${n.floor_open&&G`<button type="button" class="btn small" title=${r("console-last-call-why")} onClick=${()=>kd(e)}>${r("console-last-call")}</button>`}
      ${a("times")} ${a("paper")}
      <${yd} panel=${e} mode=${n.order??"equity"} />
    </div>
    ${o==="times"&&G`<${xd} panel=${e} header=${n} queue=${t} />`}
    ${o==="paper"&&G`<${hi} panel=${e} close=${()=>s("")} />`}
  </div>`}function vd({panel:e,open:t}){return G`<button type="button" class="btn small" onClick=${()=>p(e,"floor.open",{open:!t},{text:r(t?"console-floor-closed":"console-floor-opened")})}>${r(t?"console-floor-close-now":"console-floor-open-now")}</button>`}function kd(e){let t=e.now()+bd,n=y(t,e.header.value.timezone);return p(e,"floor.set",{closes_at:Math.round(t)},{text:r("console-last-call-done",{time:n})})}function yd({panel:e,mode:t}){let n=o=>p(e,"floor.set",{order:o.target.value},{text:r("console-order-is",{order:r(`console-order-${o.target.value}`)})});return G`<label class="select">
    <span>${r("console-order")}</span>
    <select class="picker" value=${t} onChange=${n}>
      ${hd.map(o=>G`<option key=${o} value=${o} selected=${o===t}>${r(`console-order-${o}`)}</option>`)}
    </select>
  </label>
  <p class="hint">${r(`console-order-${t}-why`)}</p>`}function xd({panel:e,header:t,queue:n}){let o=i=>p(e,"floor.set",i,{text:r("console-floor-set")}),s=t.floor_closes_after??null;return G`<div class="inner">
    <${ae} label=${r("console-opens-at")} value=${t.floor_opens_at} panel=${e} save=${i=>o({opens_at:i})} />
    <${ae} label=${r("console-closes-at")} value=${t.floor_closes_at} panel=${e} save=${i=>o({closes_at:i})} />
    <label class="line-field"
      ><span>${r("console-closes-after")}</span
      ><select
        class="picker"
        value=${s===null?"":String(s)}
        onChange=${i=>o({closes_after:Number(i.target.value)||null})}
      >
        <option value="">${r("console-closes-never")}</option>
        ${[...new Set([...gd,...s?[s]:[]])].map(i=>G`<option key=${i} value=${String(i)} selected=${i===s}>${r("console-minutes",{count:Math.round(i/6e4)})}</option>`)}
      </select></label
    >
    <${J} label=${r("console-floor-names")} hint=${r("console-floor-names-why")} on=${t.floor_names} set=${i=>o({names:i})} />
    <${J} label=${r("console-places")} hint=${r("console-places-why")} on=${t.places} set=${i=>o({places:i})} />
    <${mi} panel=${e} queue=${n} />
  </div>`}import{html as O,useState as Sd}from"../vendor/vendor.js";var wd=["pinned","reply","only_one","earliest","first_turn","second_turn","absent_before","group_unheard","group_fewer","channel_unheard","channel_fewer","channel_alternates","dignitary","on_behalf","rank"],_d=["channel_unheard","channel_fewer","channel_alternates"];function vi({why:e,channel:t}){let n=(e??[]).filter(s=>wd.includes(s));return[...t==="online"&&!n.some(s=>_d.includes(s))?["channel-online"]:[],...n.map(s=>`console-why-${s.replaceAll("_","-")}`)]}var Ed={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],converted:["","send"],not_reached:["","clock"]};function Jn({panel:e,row:t,queue:n,first:o}){let[s,i]=Sd(!1),{state:a}=e.header.value,l=a!=="ended"&&(t.state==="waiting"||t.state==="called"),u=n.indexOf(t);return O`<li class="request" data-state=${t.state} data-first=${o&&l}>
    <span class="place tabular">${u>=0?u+1:t.number}</span>
    <div class="who">
      ${o&&l&&O`<p class="suggested small">${r("console-suggested")}</p>`}
      <p class="name">
        <bdi>${t.name}</bdi
        >${t.organisation&&t.organisation!==t.name&&O`<span class="muted">${r("comma")}<bdi>${t.organisation}</bdi></span>`}
        <span class="muted small">${r("as-given")}</span>
      </p>
      ${t.topic&&O`<p class="topic"><bdi>${t.topic}</bdi></p>`}
      <p class="chips"><${Cd} row=${t} zone=${e.header.value.timezone} /></p>
      ${l&&O`<${Od} row=${t} alone=${n.length===1} />`}
    </div>
    ${l&&O`<${Td} panel=${e} row=${t} at=${u} queue=${n} first=${o} open=${s} toggle=${()=>i(!s)} />`}
    ${t.state==="speaking"&&O`<div class="acts"><button type="button" class="btn small"
      onClick=${()=>p(e,"floor.done",{request:t.id},{text:r("console-spoken-done",{name:t.name})})}>${r("console-done")}</button></div>`}
    ${l&&s&&O`<${rr} panel=${e} row=${t} at=${u} queue=${n} close=${()=>i(!1)} />`}
  </li>`}function Od({row:e,alone:t}){let n=e.state==="called"?["console-why-called"]:vi(e),o=t?n:n.map(s=>s==="console-why-only-one"?"console-why-last":s);return o.length===0?null:O`<p class="why small muted">${o.map(s=>r(s,{channel:e.channel??"room"})).join(r("comma"))}</p>`}function Cd({row:e,zone:t}){let n=Ed[e.state];return O` ${n&&O`<${m} tone=${n[0]} icon=${n[1]}>${$("request",e.state)}<//>`}
    ${e.kind==="reply"&&O`<${m} tone="accent">${r("console-reply")}<//>`}
    ${e.pinned&&O`<${m} tone="accent" icon="lock">${r("console-pinned")}<//>`}
    ${e.dignitary&&O`<${m} tone="accent">${r("console-dignitary")}<//>`}
    ${e.on_behalf&&O`<${m} tone="accent">${r("console-on-behalf")}<//>`}
    ${e.nth>1&&O`<${m}>${r("console-nth-turn",{nth:e.nth})}<//>`}
    ${e.extra>0&&O`<${m} icon="lock" title=${r("console-extra-why")}>${r("console-extra-is",{length:g(e.extra)})}<//>`}
    ${e.absences>0&&O`<${m} tone="warn" icon="triangle">${r("console-absences",{count:e.absences})}<//>`}
    <span class="muted small"
      >${[e.group&&$("group",e.group),e.channel&&$("channel",e.channel),e.language].filter(Boolean).join(" \xB7 ")}
      <time> ${y(e.received,t)}</time></span
    >`}function Td({panel:e,row:t,at:n,queue:o,first:s,open:i,toggle:a}){let l=e.header.value.state==="live",u=b=>p(e,"floor.place",{request:t.id,place:b},{text:r("console-placed",{name:t.name,place:b})}),c=t.state==="waiting",d=o.findIndex(b=>b.state==="waiting"),f=(b,k,At,fe)=>O`<button type="button" class="btn small icon" disabled=${!c||!fe} aria-label=${r(k,{name:t.name})} title=${r(k,{name:t.name})}
      onClick=${()=>u(At)}><span aria-hidden="true">${b}</span></button>`;return O`<div class="acts">
    ${l&&O`<button type="button" class=${`btn small give ${s?"chosen":""}`} aria-disabled=${C(e)}
      onClick=${()=>M(e,"turn.start",{request:t.id},t.name).then(it)}>${r("console-give-floor")}</button>`}
    <span class="order">
      ${f("\u25B2","console-earlier",n,n>d)} ${f("\u25BC","console-later",n+2,n<o.length-1)}
      ${f("\u2912","console-to-top",d+1,n>d)}
    </span>
    <button type="button" class="btn ghost small" aria-expanded=${i} aria-label=${r("console-more-for",{name:t.name})} onClick=${a}>
      ${r("console-more")}
    </button>
  </div>`}function ki({panel:e}){let t=e.header.value,n=jt(e.rows("requests"),t.line??[]),o=[...n.next,...n.waiting].sort(qd),s=[...n.speaking,...o];return wt`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">
      <span>${r("console-speakers")}${o.length>0&&wt` <span class="count">${w(o.length)}</span>`}</span>
      <${bi} panel=${e} />
    </h2>
    ${t.state!=="ended"&&wt`<${gi} panel=${e} queue=${o} />`}
    ${s.length===0?wt`<p class="empty">
            <${h} name="speak" /><strong>${r("console-speakers-empty")}</strong
            ><span>${r(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span>
          </p>`:wt`<ol class="lines queue">
            ${s.map(i=>wt`<${Jn} key=${i.id} panel=${e} row=${i} queue=${o} first=${i===o[0]} />`)}
          </ol>`}
    ${n.past.length>0&&wt`<details class="past">
        <summary>${r("console-speakers-past",{count:n.past.length})}</summary>
        <ul class="lines">
          ${n.past.map(i=>wt`<${Jn} key=${i.id} panel=${e} row=${i} queue=${[]} first=${!1} />`)}
        </ul>
      </details>`}
  </section>`}function qd(e,t){return(e.rank??1e6)-(t.rank??1e6)||e.number-t.number}import{html as Xt,useState as Hd}from"../vendor/vendor.js";import{html as pe}from"../vendor/vendor.js";var Md={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function xi({panel:e,exact:t=!1}){let{state:n,age:o}=e.freshness.value,[s,i]=Md[n];if(!(e.header.value.state==="live")&&(n==="live"||n==="http"))return pe`<${m} tone=${s} icon=${i} title=${r(`fresh-${n}-why`)}>${r("fresh-connected")}<//>`;let l=n==="live"&&t?r("fresh-live-age",{age:w(Math.round(o/100)/10)}):r(`fresh-${n}`,_i(o));return pe`<${m} tone=${s} icon=${i} title=${r(`fresh-${n}-why`)}>${l}<//>`}function wi({panel:e}){let{state:t,at:n,age:o,code:s}=e.freshness.value;if(t==="ended")return pe`<${yi} tone="over" icon="square" text=${$("bye",s)} />`;if(t!=="offline")return null;let i=y(n,e.header.value.timezone);return pe`<${yi} tone="warn" icon="triangle" text=${r("fresh-stale",{..._i(o),time:i})} />`}function yi({tone:e,icon:t,text:n}){return pe`<p class=${`banner ${e}`} role="status"><${h} name=${t} /><span>${n}</span></p>`}var _i=e=>({seconds:Math.round(e/1e3)});import{html as me}from"../vendor/vendor.js";var Nd=["green","amber","red"],Id={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function Si({panel:e}){let{phones:t,people:n={},links:o,signals:s}=e.here.value,i=xe(e.rows("people").filter(l=>!l.dropped),n),a=i.missing.length===0;return me`<span class="here">
    <span class="pulse">
      ${Pd(s).map(([l,u])=>me`<${m} key=${l} tone="warn" icon="triangle">${r(`console-signal-${l}`,{count:u})}<//>`)}
    </span>
    ${t!==void 0&&me`<${m} title=${r("console-phones-why")}>${r("console-phones",{count:t})}<//>`}
    <${m} tone=${a?"":"warn"} icon=${a?"":"triangle"} title=${r("console-present-why")}>
      ${r("console-present",{here:w(i.here),of:w(i.of)})}
    <//>
    ${o&&me`<${Ad} state=${Rd(e.rows("links"),o)} />`}
  </span>`}function Ad({state:e}){let[t,n]=Id[e];return me`<${m} tone=${t} icon=${n} title=${r(`console-screen-${e}-why`)}>${r(`console-screen-${e}`)}<//>`}function Rd(e,t){let n=e.filter(o=>o.role==="display"&&!o.revoked).map(o=>t[o.id]);return Nd.find(o=>n.includes(o))??"none"}function Pd(e){return["cant_hear","too_fast"].map(t=>[t.replace("_","-"),e?.[t]??0]).filter(([,t])=>t>0)}import{html as _t}from"../vendor/vendor.js";var Ld={late:"triangle",early:"up",on_time:"check"};function Ei({panel:e,header:t}){let{timezone:n}=t,o=E(()=>y(e.now(),n));return _t`<dl class="meters">
      <div class="meter">
        <dt><bdi>${Te(n)}</bdi></dt>
        <dd><time>${o}</time></dd>
      </div>
      <${Dd} panel=${e} header=${t} />
      <${jd} panel=${e} header=${t} />
    </dl>
    <${Fd} panel=${e} header=${t} />`}function Dd({panel:e,header:t}){let n=E(()=>{let i=hr(t,e.now());return i===null?"":g(i)}),o=vt(t);if(!n)return t.state==="ended"||o===null?null:_t`<div class="meter">
          <dt>${r("console-planned")}</dt>
          <dd><time>${y(o,t.timezone)}</time></dd>
        </div>`;let s=n.startsWith("+");return _t`<div class="meter" data-over=${s}>
    <dt>${s?r("console-over-slot"):r("console-left-to",{time:y(kt(t)??0,t.timezone)})}</dt>
    <dd class="digits">${n}</dd>
  </div>`}function jd({panel:e,header:t}){let n=()=>Vt(t,e.rows("items"),e.now());E(()=>{let i=n();return i&&`${Math.round(i.late/1e3)} ${Math.round(i.projected_end/1e4)}`});let o=n();if(!o)return null;let s=yr(o.late);return _t`<div class="meter pace" data-pace=${s}>
    <dt>${r("console-ends",{time:y(o.projected_end,t.timezone)})}</dt>
    <dd><${h} name=${Ld[s]} />${r(`console-pace-${s.replace("_","-")}`,{length:A(o.late)})}</dd>
  </div>`}function Fd({panel:e,header:t}){let n=()=>gr(t,e.rows("items"),e.now());E(()=>n().map(i=>`${i.kind} ${i.ms}`).join());let o=n();if(o.length===0)return null;let s=(i,a)=>{a();let l={kind:i.kind,ms:i.ms,after:t.step};return p(e,"programme.repair",l,{text:r("console-repaired",{length:A(i.ms)})})};return _t`<${gt} label=${_t`${r("console-repair")} <span aria-hidden="true">▾</span>`} class="btn repair">
    ${i=>_t`<p class="small muted">${r("console-repair-why",{length:A(o[0].ms)})}</p>
      ${o.map(a=>_t`<button key=${a.kind} type="button" class="btn ghost"
        onClick=${()=>s(a,i)}>${Bd(e,a,t.timezone)}</button>`)}`}
  <//>`}function Bd(e,t,n){let o=Object.keys(t.budgets),s=A(t.ms);if(t.kind==="extend")return r("console-repair-extend",{time:y(t.ends_at,n)});let i=o.map(d=>e.row("items",d));if(t.kind==="debate")return r("console-repair-debate",{length:s,from:A(i[0].budget),to:A(t.budgets[o[0]])});let a=[...new Set(Object.values(t.budgets))],l=a.length===1?A(a[0]):`${A(Math.min(...a))}\u2013${A(Math.max(...a))}`,[u,c]=[Ut(e,i[0]),Ut(e,i[i.length-1])];return r("console-repair-cut",{count:o.length,first:u,last:c,length:l})}var Ud={draft:["","ring"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},Wd=["warn","triangle"];function Oi({page:e,panel:t,help:n}){let o=t.header.value,[s,i]=o.rehearsing?Wd:Ud[o.state],[a,l]=Hd(!1);return Xt`<header class="top" data-open=${a}>
      <div class="what">
        <h1 title=${o.title} dir="auto">${o.title}</h1>
        <${m} tone=${s} icon=${i}>${o.rehearsing?r("console-is-rehearsal"):$("panel",o.state)}<//>
        <button type="button" class="btn ghost small more" aria-expanded=${a} onClick=${()=>l(!a)}>${r("console-more")}</button>
      </div>
      <div class="hours"><${Ei} panel=${t} header=${o} /></div>
      <div class="around">
        <${Si} panel=${t} />
        <${xi} panel=${t} exact />
      </div>
      <div class="tools">
        <${zd} panel=${t} header=${o} />
        <${Kd} page=${e} />
        <button type="button" class="btn ghost icon" aria-label=${r("console-help")} title=${r("console-help")} onClick=${n}>
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
    ${o.rehearsing&&Xt`<${Ks} panel=${t} />`}`}function zd({panel:e,header:{state:t}}){return t!=="live"?null:Xt`<button type="button" class="btn small" onClick=${()=>p(e,"panel.end",{},{text:r("console-ended")})}><${h} name="square" />${r("console-end")}</button>`}function Kd({page:e}){let t=e.languages.filter(n=>n.code!==e.language);return Xt`<${gt} label=${Xt`<${h} name="globe" />`} title=${r("language")} class="btn ghost icon" align="end">
      ${()=>t.map(n=>Xt`<a key=${n.code} class="btn ghost" href=${`?lang=${n.code}`} lang=${n.code} hreflang=${n.code}>${n.name}</a>`)}
    <//>
    <${yo} />`}import{html as Z,useState as tp}from"../vendor/vendor.js";var Ci=["join","speaker","question","list","actions","poll","think","blank"],Qt=3;function Xn(e,t){return{join:Gd,speaker:Vd,question:Zd,list:Yd,actions:Jd,poll:Xd,think:Qd}[t]?.(e)??[]}function Gd(e){let{title:t,code:n}=e.header.value;return[L(t,"small"),L(n,"big"),L(r("console-preview-join"),"small")]}function Vd(e){let t=e.header.value,n=e.row("turns",t.turn),o=t.line?.[0];if(!n)return o?[L(r("console-preview-next",{name:Ot(e,o)}),"small")]:[];let{name:s,about:i}=bt(e,n),a=i&&i!==s?[L(i,"small")]:[];return[L(s,"mid"),...a,L(g(ot(n,e.now())),"big")]}function Zd(e){let{asked:t=[]}=e.header.value;return t.map(o=>e.row("questions",o)).filter(Boolean).slice(0,Qt).flatMap(o=>[L(o.text,"mid"),L(Oe(o),"small")])}function Yd(e){let t=e.header.value,{speaking:n,next:o,waiting:s}=jt(e.rows("requests"),t.line??[]),i=[...n,...o,...s],a=i.slice(0,Qt).map(l=>L(t.floor_names?l.name:String(l.number),"mid"));return i.length>Qt?[...a,L(r("console-preview-more",{count:i.length-Qt}),"small")]:a}function Jd(e){return e.rows("actions").filter(n=>n.status!=="dropped").slice(0,Qt).map(n=>L(`${n.number}. ${n.text}`,"mid"))}function Xd(e){let t=e.rows("polls").sort((n,o)=>o.opened_at-n.opened_at);return t[0]?[L(t[0].text,"mid"),L(t[0].answers.join(" \xB7 "),"small")]:[]}function Qd(e){let{guiding:t=[]}=e.header.value;return[L(r("console-preview-think"),"mid"),...t.slice(0,Qt).map(n=>L(n,"small"))]}var L=(e,t)=>({text:e,look:t});var ep=[30,60,120],np=5;function qi({panel:e}){let t=e.header.value,[n,o]=tp(""),s=n||t.layout;return Z`<section class="wall-control" data-pane="wall" aria-labelledby="wall-title">
    <h2 id="wall-title" class="title">
      <span>${r("console-wall")}</span>
      <${op} header=${t} />
    </h2>
    <div class="layouts" role="group" aria-label=${r("console-wall-preview")}>
      ${Ci.map(i=>Z`<button key=${i} type="button" class="btn small" aria-pressed=${s===i} onClick=${()=>o(i)}>
            ${r(`console-layout-${i}`)}${i===t.layout&&Z`<span class="on-air" aria-hidden="true"></span>`}
          </button>`)}
    </div>
    <${sp} panel=${e} layout=${s} />
    <p class="acts">
      <button type="button" class="btn chosen take" disabled=${s===t.layout} onClick=${()=>Ti(e,s).then(()=>o(""))}>
        ${r("console-take")}
      </button>
      <button type="button" class="btn" disabled=${t.layout==="blank"} onClick=${()=>Ti(e,"blank")}>${r("console-blank")}</button>
      <button
        type="button"
        class="btn"
        aria-pressed=${t.frozen}
        onClick=${()=>p(e,"display.freeze",{frozen:!t.frozen},{text:r(t.frozen?"console-unfrozen":"console-frozen")})}
      >
        ${r(t.frozen?"console-unfreeze":"console-freeze")}
      </button>
    </p>
    <div class="switches">
      <${J} label=${r("console-follow")} hint=${r("console-follow-why")} on=${t.follow} set=${i=>p(e,"display.follow",{follow:i})} />
      <${J} label=${r("console-strip")} hint=${r("console-strip-why")} on=${t.strip} set=${i=>p(e,"display.strip",{strip:i})} />
    </div>
    <${rp} panel=${e} header=${t} />
  </section>`}function op({header:e}){return e.frozen?Z`<${m} tone="warn" icon="pause">${r("console-wall-frozen")}<//>`:Z`<${m} tone=${e.layout==="blank"?"":"live"} icon=${e.layout==="blank"?"square":"dot"}>${r(`console-layout-${e.layout}`)}<//>`}function Ti(e,t){return p(e,"display.show",{layout:t},{text:r("console-wall-shows",{layout:r(`console-layout-${t}`)})})}function sp({panel:e,layout:t}){E(()=>JSON.stringify(Xn(e,t)));let n=Xn(e,t);return Z`<div class="preview always-dark" data-layout=${t}>
    ${n.length===0?Z`<p class="muted small">${r(`console-preview-${t}-empty`)}</p>`:n.map((o,s)=>Z`<p key=${s} class=${o.look}><bdi>${o.text}</bdi></p>`)}
  </div>`}function rp({panel:e,header:t}){let n=E(()=>t.think?g(Math.max(0,t.think.until-e.now())):""),o=i=>p(e,"display.think",{seconds:i},{text:i===null?r("console-think-over"):r("console-think-on",{seconds:i})}),s=i=>{let a=i.split(`
`).map(l=>l.trim()).filter(Boolean).slice(0,np);return p(e,"panel.set",{guiding:a},{text:r("console-guiding-kept")})};return Z`<div class="thinking">
    <h3 class="title"><span>${r("console-think")}</span>${t.think&&Z`<span class="tabular" dir="ltr">${n}</span>`}</h3>
    <p class="acts">
      ${ep.map(i=>Z`<button key=${i} type="button" class="btn small" aria-pressed=${t.think?.seconds===i}
        onClick=${()=>o(i)}>${r("console-extra-seconds-plain",{seconds:i})}</button>`)}
      ${t.think&&Z`<button type="button" class="btn small" onClick=${()=>o(null)}>${r("console-think-end")}</button>`}
    </p>
    <details>
      <summary class="small">${r("console-guiding",{count:(t.guiding??[]).length})}</summary>
      <${Tt} label=${r("console-guiding-label")} value=${(t.guiding??[]).join(`
`)} most=${1500} rows=${3} save=${s} />
    </details>
  </div>`}var cp=["questions","speakers","podium","wall","programme"];function up({page:e,panel:t}){let n=ip(()=>new we(t),[]),[o,s]=lp("questions"),i=ap(null),a=()=>i.current?.showModal();return Vo(dp(t,n,a)),$e`<div class="console" data-pane=${o} data-state=${t.header.value.state}>
    <${Oi} page=${e} panel=${t} help=${a} />
    <${wi} panel=${t} />
    <main>
      <div class="middle"><${sr} page=${e} panel=${t} /><${xr} panel=${t} /></div>
      <div class="work">
        <${pp} panel=${t} pane=${o} go=${s} />
        <${di} panel=${t} desk=${n} />
        <div class="side"><${ki} panel=${t} /><${Rs} panel=${t} /><${ar} panel=${t} /><${qi} panel=${t} /></div>
      </div>
    </main>
    <${Zo} dialog=${i} />
  </div>`}function dp(e,t,n){return{...ls(t),n:()=>Tn(e)," ":()=>Ss(e),z:()=>qo(),"?":n}}function pp({panel:e,pane:t,go:n}){let o=Dt(e.rows("questions")),s=jt(e.rows("requests"),e.header.value.line??[]),i={questions:o.new,speakers:s.next.length+s.waiting.length},a=e.row("turns",e.header.value.turn);return $e`<nav class="panes tabs" aria-label=${r("console-panes")}>
    ${cp.map(l=>$e`<button
          key=${l}
          type="button"
          class="tab"
          data-name=${l}
          aria-current=${l===t?"page":void 0}
          onClick=${()=>n(l)}
        >
          ${r(`console-pane-${l}`)}${i[l]>0&&$e` <span class="count">${w(i[l])}</span>`}
        </button>`)}
    ${a&&$e`<${De} turn=${a} now=${e.now} />`}
  </nav>`}_o(up);
