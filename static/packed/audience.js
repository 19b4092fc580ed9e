var Cn=Object.defineProperty;var On=(e,t,n)=>t in e?Cn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var C=(e,t,n)=>On(e,typeof t!="symbol"?t+"":t,n);import{html as Tn,useEffect as se,useMemo as oe,useState as Jo}from"../vendor/vendor.js";import{FluentBundle as Mn,FluentResource as qn}from"../vendor/vendor.js";var rt="en",Q=null;function ae(e,t){rt=t,Q=new Mn(at()),Q.addResource(new qn(e))}function a(e,t={}){let n=Q?.getMessage(e)?.value;return n?Q?.formatPattern(n,t,[])??e:e}var m=(e,t)=>a(`${e}-${t.replace(/[._]/g,"-")}`);function O(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return Q?.getMessage(n)?a(n,An(t)):a("refused-internal",{ref:e})}function An(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var I=()=>rt,at=()=>`${rt==="en"?"en-GB":rt}-u-nu-latn`;var re=new Map;function b(e,t="UTC"){let n=re.get(t);return n||(n=new Intl.DateTimeFormat(at(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),re.set(t,n)),n.format(e)}function ie(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(at(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var M=e=>new Intl.NumberFormat(at()).format(e);function it(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as is,render as cs}from"../vendor/vendor.js";import{computed as Un,io as Vn,signal as lt}from"../vendor/vendor.js";function ce(){return{epoch:"",version:0,header:null,rows:{}}}function wt(e,t){return t.epoch!==e.epoch?t.from===0?{view:kt({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:kt({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:kt(e.rows,t),ask:!1}}function kt(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(r=>[r.id,r]))};for(let[s,o]of Object.entries(t.gone??{})){let r=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([i])=>!r.has(i)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}function xt(e,t,n){return new Promise((s,o)=>{e.timeout(8e3).emit(t,n,(r,i)=>{r?o(r):s(i)})})}function yt(e,t,n,s){let o=t();e.emit("clock",{},({now:r})=>{s(o,t(),r),n>1&&yt(e,t,n-1,s)})}var R=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},le=e=>new St(e),St=class{constructor({code:t,as:n,fetch:s,wait:o}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=s,this.wait=o}async view({epoch:t,version:n}){let s=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",o=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},r=await this.ask(`${this.root}/view?as=${this.as}${s}`,{headers:o}),i=Number(r.headers.get("Panel-Time"));if(r.status===304)return{delta:null,now:i};let c=await _t(r);if(!r.ok)throw new R({code:c.code,retry:c.data?.retry_ms});return{delta:c,now:i}}async command(t){let n=await _t(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new R;return n}async mine(t){let n=await _t(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}async signal(t,n){return(await this.post(`${this.root}/signal`,{as:this.as,kind:t,on:n})).ok}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let s=new AbortController,o=this.wait(8e3,()=>s.abort());try{let{fetch:r}=this;return await r(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:s.signal})}catch{throw new R}finally{o.cancel()}}};async function _t(e){try{return await e.json()}catch{throw new R}}function ue({tries:e,spread:t,calm:n,random:s}){let o=n?2e4:pe(2*t,2e4);return Math.min(o,1500*2**e)*(.5+s/2)}function de({failures:e,spread:t,told:n,random:s}){return n>0?n+s*1e3:Math.min(pe(t,1e4),1500*2**e)*(.8+s*.4)}function pe(e,t){return Math.min(t,Math.max(3e3,e))}var In=4e3,Nn=6e4,Ln=4,fe=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Tt=e=>e==="public"?5e3:4e3,me=e=>new Et(e),Et=class{constructor({as:t,socket:n,http:s,wait:o,mono:r,random:i=Math.random,cursor:c,secrets:u,on:l}){C(this,"mode",()=>this.now);this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=r,this.random=i,this.cursor=c,this.secrets=u,this.on=l,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.wasHere=!1,this.syncing=null,this.again=!1,this.timers={}}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket(this.wasHere);this.later("open",In,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,r=>{t===this.current&&o(r)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.wasHere=!0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*Tt(this.as),()=>this.drop(t))}left(t,n){fe.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return ue({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=this.failures>0,n=await this.sync();if(this.isSettled())return;n&&t&&this.start(),this.turn(n?"http":"none"),n&&this.watch();let{failures:s,spread:o,told:r}=this;this.later("poll",de({failures:s,spread:o,told:r,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let{delta:n,now:s}=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),this.now!=="ws"&&this.on.sample(t,this.mono(),s),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof R))throw n;return fe.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){if(this.now!=="ws")return;let t=this.current;yt(t,this.mono,Ln,(...n)=>t===this.current&&this.on.sample(...n)),this.later("measure",Nn,()=>this.measure())}post(t){return this.now==="ws"?xt(this.current,"command",t):this.http.command(t)}async signal(t,n){return this.now!=="ws"?this.http.signal(t,n).catch(()=>!1):xt(this.current,"signal",{kind:t,on:n}).then(s=>s?.ok!==!1,()=>!1)}take(){this.now==="ended"&&(this.now="none",this.wasHere=!1,this.drops=0,this.on.mode("none",""),this.start(),this.sync())}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};import{signal as Pn}from"../vendor/vendor.js";var Rn=1e3;function he({as:e,mode:t,now:n,mono:s}){let o=s(),r="",i=Pn(u()),c=setInterval(()=>i.value=u(),Rn);return{signal:i,contact:()=>{o=s(),i.value.state!==u().state&&(i.value=u())},moved:l=>{r=l,i.value=u()},close:()=>clearInterval(c)};function u(){let l=s()-o;return{state:Fn(t(),l/Tt(e)),at:n()-l,age:l,code:r}}}function Fn(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function ge(e=0,t=0){let n=[],s=e-t;return{sample(o,r,i){let c=Math.max(0,r-o),u={trip:c,offset:i+c/2-r};n=[...n.filter(l=>Dn(l,u)),u].slice(-12),s=$e(n).offset},pulse(o,r){return n.length>0&&Math.abs(o-(r+s))<=500+$e(n).trip?!1:(n=[],!0)},value:()=>s}}function Dn(e,t){return Math.abs(e.offset-t.offset)<=500+(e.trip+t.trip)/2}function $e(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var Wn="abcdefghijklmnopqrstuvwxyz0123456789";function N(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var B=()=>ve(20),ct=()=>ve(26);function ve(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=Wn[n%36]);return t}var jn=1e3,Hn=15e3,xe=e=>new Ct(e),Ct=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:r,wait:i,random:c=Math.random,changed:u=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=r,this.wait=i,this.random=c,this.changed=u,this.entries=we(n,s,r()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=N()}={}){let r=new Promise(i=>this.promised.set(o,i));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),r}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=we(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,r)=>o.state==="waiting"&&!this.isBlocked(o,r));if(t.length===0)return;let n=t.reduce((o,r)=>r.after<o.after?r:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=be(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&be(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(Hn,jn*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),ke(t)&&this.spread()}spread(){if(this.lifetime!==null)return;let t=this.now(),n=s=>s.state!=="waiting"||!ke(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,Bn(this.storage,this.key,t),this.changed()}};function be({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function ke({name:e,args:t}){return e==="question.ask"&&!t.name}function we(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function Bn(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function ye(){try{return localStorage}catch{return null}}var zn=15e3,Gn=20,J=()=>performance.now();function Ot(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var _e=e=>new Mt(e),Mt=class{constructor({code:t,as:n="public",first:s,person:o=null}){C(this,"now",()=>J()+this.offset.value());C(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));C(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);C(this,"send",(t,n,s)=>this.outbox.send(t,n,s));C(this,"undo",t=>this.send("receipt.undo",{command:t.id}));C(this,"dismiss",t=>this.outbox.dismiss(t));C(this,"watch",t=>{let n=t.slice(-Gn);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});C(this,"signal",(t,n)=>this.connection.signal(t,n));C(this,"take",()=>this.connection.take());C(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=o,this.view=lt(wt(ce(),s).view),this.header=Un(()=>this.view.value.header??{}),this.here=lt({}),this.mine=lt({}),this.pending=lt([]),this.secrets=[],this.offset=ge(s.now??Date.now(),J()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=he({as:n,mode:()=>this.connection.mode(),now:this.now,mono:J}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return me({as:n,socket:s=>Vn({transports:["websocket"],auth:{panel:t,as:n,back:s},reconnection:!1,forceNew:!0}),http:le({code:t,as:n,fetch:(s,o)=>fetch(s,o),wait:Ot}),wait:Ot,mono:J,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:s=>this.put(s),sample:this.offset.sample,pulse:s=>this.pulsed(s),mine:s=>this.became(s),mode:(s,o)=>this.moved(s,o),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return xe({post:n=>this.post(n),storage:t?ye():null,key:this.outboxKey(),lifetime:t?null:zn,now:()=>Date.now(),wait:Ot,changed:()=>this.pending.value=this.outbox.list()})}async post(t){let n=await this.connection.post(t);return n.ok&&t.args.secret&&this.connection.watch(),n}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:s}=wt(this.view.value,t);this.view.value=n,s&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,J())&&this.connection.measure()}became(t){let n=t.filter(s=>s!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(s=>[s.id,s]))}),n.some(s=>s.noun==="requests"&&s.state==="converted")&&this.connection.watch()}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=s=>s.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as Kn,signal as Qn}from"../vendor/vendor.js";import{html as p}from"../vendor/vendor.js";var Zn={dot:p`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:p`<circle cx="8" cy="8" r="4.5" />`,triangle:p`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:p`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:p`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:p`<path d="m4 4 8 8m0-8-8 8" />`,pause:p`<path d="M5.5 3.5v9m5-9v9" />`,clock:p`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:p`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:p`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:p`<path d="M8 3v10M3 8h10" />`,undo:p`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:p`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:p`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:p`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:p`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:p`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:p`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:p`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,down:p`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,top:p`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,link:p`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,people:p`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,tag:p`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,alike:p`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,paper:p`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,wall:p`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,hand:p`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,lock:p`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,mute:p`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,fast:p`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`};function d({name:e}){return p`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${Zn[e]}</svg
  >`}var Se="moderator.theme",qt=["auto","light","dark"],F=Qn("auto");function Ee(){try{F.value=localStorage.getItem(Se)??"auto"}catch{}Ce()}function Te(){let e=a(`theme-${F.value}`);return Kn`<button type="button" class="btn ghost icon" onClick=${Jn} aria-label=${e} title=${e}>
    <${d} name=${F.value} />
  </button>`}function Jn(){F.value=qt[(qt.indexOf(F.value)+1)%qt.length];try{localStorage.setItem(Se,F.value)}catch{}Ce()}function Ce(){F.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=F.value}import{html as ut,signal as Yn,useLayoutEffect as Xn,useState as ts}from"../vendor/vendor.js";var es=3,ns=3e3,L=Yn([]),ss=0,At=null;function q({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=ss+=1,r=()=>{L.value=L.value.filter(c=>c.id!==o)},i=L.value.filter(c=>c.text!==e||c.undo);return L.value=[...i,{id:o,text:e,tone:n,ms:s,undo:t}].slice(-es),r}var os=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(At=t)};function Oe(){return ut`<div class="toasts" role="status" aria-live="polite" onFocusIn=${os}>
    ${L.value.map(e=>ut`<${rs} key=${e.id} ...${e} />`)}
  </div>`}function rs({id:e,text:t,tone:n,ms:s,undo:o}){let r=()=>{L.value=L.value.filter(u=>u.id!==e),At?.isConnected&&At.focus({preventScroll:!0})},i=()=>{r(),o?.()},c=as(e,s);return ut`<div class=${`toast ${n}`} ...${c}>
    <span class="words">${t}</span>
    ${o&&ut`<button type="button" class="btn small" onClick=${i}><${d} name="undo" />${a("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${a("close")} onClick=${r}><${d} name="cross" /></button>
  </div>`}function as(e,t){let[n,s]=ts({pointer:!1,focus:!1,was:!1}),o=n.pointer||n.focus;Xn(()=>{if(o)return;let i=setTimeout(()=>L.value=L.value.filter(c=>c.id!==e),n.was?ns:t);return()=>clearTimeout(i)},[o]);let r=i=>()=>s(c=>({...c,...i,was:!0}));return{onPointerEnter:r({pointer:!0}),onPointerLeave:r({pointer:!1}),onFocusIn:r({focus:!0}),onFocusOut:r({focus:!1})}}Ee();async function Me(e){await ls();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");ae(t.messages,t.language);let s=_e({code:t.code,as:t.as,first:t.first,person:t.person}),o=us(n),r=ps(n);n.replaceChildren(),cs(is`<${e} page=${t} panel=${s} typed=${o} /><${Oe} />`,n),document.documentElement.dataset.ready="yes",r()}function ls(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function us(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!ds(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function ds(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function ps(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let i=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(c=>c.offsetParent!==null);i?.focus({preventScroll:!0}),s!==null&&i?.setSelectionRange(s,o)}}import{html as Y}from"../vendor/vendor.js";import{html as qe}from"../vendor/vendor.js";function g({tone:e="",icon:t="",title:n,children:s}){return qe`<span class=${`chip ${e}`} title=${n}>${t&&qe`<${d} name=${t} />`}<span>${s}</span></span>`}var fs={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function Ie({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,r]=fs[n];if(!(e.header.value.state==="live")&&(n==="live"||n==="http"))return Y`<${g} tone=${o} icon=${r} title=${a(`fresh-${n}-why`)}>${a("fresh-connected")}<//>`;let c=n==="live"&&t?a("fresh-live-age",{age:M(Math.round(s/100)/10)}):a(`fresh-${n}`,Le(s));return Y`<${g} tone=${o} icon=${r} title=${a(`fresh-${n}-why`)}>${c}<//>`}function Ne({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return Y`<${Ae} tone="over" icon="square" text=${m("bye",o)} />`;if(t!=="offline")return null;let r=b(n,e.header.value.timezone);return Y`<${Ae} tone="warn" icon="triangle" text=${a("fresh-stale",{...Le(s),time:r})} />`}function Ae({tone:e,icon:t,text:n}){return Y`<p class=${`banner ${e}`} role="status"><${d} name=${t} /><span>${n}</span></p>`}var Le=e=>({seconds:Math.round(e/1e3)});import{html as T,useId as Xs,useState as to}from"../vendor/vendor.js";import{html as It,useEffect as ms,useState as hs}from"../vendor/vendor.js";function X(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function U(e,t){return e.limit===null?null:e.limit-X(e,t)}function dt(e,t){let n=U(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function P(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var $s=250;function x(e){let[,t]=hs(0),n=e();return ms(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},$s);return()=>clearInterval(s)}),n}function V({turn:e,now:t,of:n=!1,class:s=""}){let o=x(()=>e.limit===null?P(-X(e,t())).replace("+",""):P(U(e,t()))),r=e.limit===null?"none":dt(e,t());return It`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${r} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&It`${" "}<span class="of">${a("clock-of",{limit:P(e.limit)})}</span>`}
  </span>`}function Pe({now:e,zone:t}){let n=x(()=>b(e(),t));return It`<time class="place-clock">${n}</time>`}import{h as gs}from"../vendor/vendor.js";function E({text:e,lang:t,as:n="p",class:s=""}){return gs(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}import{html as A,useId as Nt}from"../vendor/vendor.js";var vs=["state","un","nhri","local","civil","academia","media","youth","business","other"];function pt(e){return{value:t=>e.value[t]??"",set:(t,n)=>{e.value={...e.value,[t]:n}},clear:(...t)=>{e.value=Object.fromEntries(Object.entries(e.value).filter(([n])=>!t.includes(n)))}}}function z({form:e,name:t,label:n,optional:s=!1,wrong:o="",max:r=120,autocomplete:i="off"}){let c=Nt();return A`<div class="field">
    <label for=${c}>${n} ${s&&A`<span class="optional">${a("optional")}</span>`}</label>
    <input
      class="input"
      id=${c}
      name=${`arg.${t}`}
      dir="auto"
      maxlength=${r}
      autocomplete=${i}
      value=${e.value(t)}
      onInput=${u=>e.set(t,u.target.value)}
      required=${!s}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${o?`${c}-wrong`:void 0}
    />
    ${o&&A`<${G} id=${`${c}-wrong`} text=${o} />`}
  </div>`}function G({id:e,text:t}){return A`<p class="wrong" id=${e}><${d} name="triangle" /><span>${t}</span></p>`}function Lt({form:e,name:t,legend:n,options:s}){let o=e.value(t)||s[0][0];return A`<fieldset class="field">
    <legend class="legend">${n}</legend>
    <div class="choices">
      ${s.map(([r,i])=>A`<label class="choice">
          <input
            type="radio"
            name=${`arg.${t}`}
            value=${r}
            checked=${o===r}
            onChange=${()=>e.set(t,r)}
          /><span>${i}</span>
        </label>`)}
    </div>
  </fieldset>`}function Pt({form:e,name:t,label:n,hint:s=""}){let o=Nt();return A`<div class="tick">
    <input
      type="checkbox"
      id=${o}
      name=${`arg.${t}`}
      value="true"
      checked=${e.value(t)==="true"}
      onChange=${r=>e.set(t,r.target.checked?"true":"")}
      aria-describedby=${s?`${o}-hint`:void 0}
    />
    <label for=${o}>${n}</label>
    ${s&&A`<p class="hint" id=${`${o}-hint`}>${s}</p>`}
  </div>`}function ft({form:e}){let t=vs.map(n=>[n,m("group",n)]);return A`<${z} form=${e} name="organisation" label=${a("field-organisation")} optional autocomplete="organization" />
    <${mt} form=${e} name="group" label=${a("field-group")} options=${[["",a("group-none")],...t]} />
    <${Lt}
      form=${e}
      name="channel"
      legend=${a("field-channel")}
      options=${[["room",a("channel-room")],["online",a("channel-online")]]}
    />`}function mt({form:e,name:t,label:n,options:s,first:o="",beside:r=!1}){let i=Nt();return A`<div class=${r?"field beside":"field"}>
    <label for=${i}>${n}</label>
    <select
      class="input"
      id=${i}
      name=${`arg.${t}`}
      onChange=${c=>e.set(t,c.target.value)}
    >
      ${s.map(([c,u])=>A`<option value=${c} selected=${(e.value(t)||o)===c}>${u}</option>`)}
    </select>
  </div>`}import{html as ht}from"../vendor/vendor.js";var bs=12e4,ks={early:"clock",soon:"clock",off:"clock",ended:"check"};function $t(e,t){return e.state==="ended"?"ended":e.state==="draft"?"early":e.asking&&(!e.asking_until||t<e.asking_until)?"open":"closed"}function Re(e,t){let{state:n,floor_open:s,floor_opens_at:o,floor_closes_at:r}=e;return n==="ended"?"ended":n==="draft"?"early":r&&t>=r?"closed":(o?t>=o:s)?r&&r-t<=bs?"last":"open":o?"soon":e.floor_closed_at?"closed":"off"}function ws({floor_closes_at:e,floor_closed_at:t},n){return e&&n>=e?e:t??null}function Rt(e){let{asking_until:t,timezone:n}=e.header.value;return t&&$t(e.header.value,e.now())==="open"?a("ask-until",{time:b(t,n)}):""}function tt(e,{code:t="",data:n={}}){let{timezone:s}=e.header.value,o=i=>b(i,s);if(t==="question.closed"&&(n.until??e.header.value.asking_until))return a("ask-closed-at",{time:o(n.until??e.header.value.asking_until)});if(t!=="floor.closed")return O(t,n);let r=n.closed_at?a("floor-closed-at",{time:o(n.closed_at)}):a("notice-floor-closed");return n.asking_until?a("floor-closed-but",{closed:r,time:o(n.asking_until)}):`${r}. ${Fe(e)}`.trim()}function Fe(e){return $t(e.header.value,e.now())!=="open"?"":a("notice-floor-closed-more")}function et({panel:e,kind:t,floor:n=!1}){let[s,o]=(n?ys:xs)(e,t);return ht`<div class="notice card">
    <${d} name=${ks[t]??"lock"} />
    <div>
      <h2>${s}</h2>
      ${o&&ht`<p class="muted">${o}</p>`}
      ${t!=="early"&&t!=="soon"&&t!=="off"&&!n&&ht`<${D} panel=${e} />`}
    </div>
  </div>`}function xs(e,t){let{asking_until:n,timezone:s}=e.header.value;return[t==="closed"&&n&&e.now()>=n?a("ask-closed-at",{time:b(n,s)}):a(`notice-ask-${t}`),a(`notice-ask-${t}-more`)]}function ys(e,t){let{floor_opens_at:n,timezone:s}=e.header.value;if(t==="soon")return[a("floor-opens-at",{time:b(n,s)}),a("notice-floor-soon-more")];if(t!=="closed")return[a(`notice-floor-${t}`),a(`notice-floor-${t}-more`)];let o=ws(e.header.value,e.now());return[o?a("floor-closed-at",{time:b(o,s)}):a("notice-floor-closed"),[Fe(e),Rt(e)].filter(Boolean).join(" ")]}function D({panel:e}){let{contact:t}=e.header.value;return t&&ht`<p class="contact"><span>${a("contact")}</span> <bdi dir="auto">${t}</bdi></p>`}import{html as w}from"../vendor/vendor.js";import{useEffect as _s,useRef as Ss,useState as Es}from"../vendor/vendor.js";var Ts=10;function De(e){let[t,n]=Es(0),s=Ss(e);return s.current=e,_s(()=>{if(t===0)return;let o=setTimeout(()=>{n(t-1),t===1&&s.current()},1e3);return()=>clearTimeout(o)},[t]),{left:t,start:()=>n(Ts),stop:()=>n(0)}}import{html as Bt}from"../vendor/vendor.js";var Cs=12*36e5;function We(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Cs?e.starts_at:e.started_at}function Os(e,t){return e.started_at===null?null:e.started_at-(t+e.starts_at)}function je(e,t,n,s,o){let r=Ms(e,t,s),i=r+nt(e.filter(j)),c=As(e,n,r,s);return{late:qs(e,t,r,s),projected_end:i,over_end:i-n,debate_left:c.left,debate_ends:c.ends,exchanges:Math.floor(c.left/o)}}function Ms(e,t,n){let s=Ft(e);if(s)return s.ended_at===null?Math.max(n,(s.started_at??n)+s.budget):n;if(e.every(r=>r.started_at===null))return Math.max(n,t);let o=He(e);return e.some(j)?n:o?.ended_at??n}function qs(e,t,n,s){let o=Ft(e);if(o&&n>s)return Os(o,t)??0;let r=o??He(e);if(!r)return 0;let i=e.find(c=>c.state==="planned");return n-(t+(i?i.starts_at:r.starts_at+r.planned))}function As(e,t,n,s){if(Ft(e)?.kind==="debate"){let i=t-nt(e.filter(j));return{left:Math.max(0,i-s),ends:i}}let o=e.findIndex(i=>i.kind==="debate"&&j(i));if(o<0)return{left:0,ends:t-nt(e.filter(j))};let r=t-nt(e.slice(o+1).filter(j));return{left:Math.max(0,r-n-nt(e.slice(0,o).filter(j))),ends:r}}function Ft(e){return e.find(t=>t.state==="current")}function He(e){return e.reduce((t,n)=>(n.ended_at??-1)>(t?.ended_at??-1)?n:t,null)}function j(e){return e.state==="planned"||e.state==="held"}function nt(e){return e.reduce((t,n)=>t+n.budget,0)}var Dt=1e4,Is=2e4,Ns=9e4,Ls=6e4;function Ps(e,t){return e.kind==="question"&&(e.questions??[e.question]).some(n=>t.includes(n))}var Rs=({limits:e})=>e?.read??Is;function Wt(e,t,n){let s=e.header.line,o=s[t].kind==="item"?e.items.find(r=>r.id===s[t].item):null;return o?Ve(e,o,n):s.slice(0,t).reduce((r,i)=>r+Ds(e,i),n+jt(e,n))}function Be(e,t,n){let o=(e.header.state==="live"?e.header.line??[]:[]).findIndex(r=>Ps(r,[t]));return o<0?null:Wt(e,o,n)}function Ue(e,t,n,s){if(e.header.state!=="live")return null;let o=Fs(e,t,n,s),{ends:r}=ze(e,s);return o===null?null:{at:o,reached:o<r}}function Fs(e,t,n,s){let{header:o,items:r}=e,i=o.line??[],c=i.findIndex(S=>S.kind==="floor"&&S.request===t);if(c>=0)return Wt(e,c,s);let u=(o.limits?.floor??Ls)+Dt,l=i.filter(S=>S.kind==="floor").length,v=i.map(S=>S.kind).lastIndexOf("floor");if(v>=0)return Wt(e,v,s)+Math.max(1,n-l)*u;let h=Ht(r).find(S=>S.kind==="debate"&&["planned","held","current"].includes(S.state));return h?(h.state==="current"?s+jt(e,s):Ve(e,h,s))+(n-1)*u:null}function Ve(e,t,n){let s=Ht(e.items).filter(o=>Ge(o)&&o.place<t.place);return ze(e,n).free+s.reduce((o,r)=>o+r.budget,0)}function ze(e,t){let{header:n,turn:s}=e,o=Ht(e.items),r=We(n)??t,i=je(o,r,r+(n.ends_at-n.starts_at),t,1),c=i.projected_end-o.filter(Ge).reduce((l,v)=>l+v.budget,0);return{free:s!==null&&s.item!==null&&s.item===n.item?Math.max(c,t+jt(e,t)):c,ends:i.debate_ends}}function jt({turn:e},t){return e?Math.max(0,U(e,t)??0):0}function Ds({header:e,items:t},n){let s=e.limits??{};return n.kind==="question"?Rs(e)+(s.answer??Ns)+Dt:n.kind==="item"?n.limit??t.find(o=>o.id===n.item)?.budget??0:(n.limit??0)+Dt}var Ge=e=>e.state==="planned"||e.state==="held",Ht=e=>[...e].sort((t,n)=>t.place-n.place);var Ze={unsent:[0,"warn","wait"],refused:[-1,"over","cross"],new:[0,"accent","dot"],approved:[1,"accent","dot"],next:[2,"accent","dot"],asked:[3,"accent","dot"],answered:[4,"live","check"],written:[4,"live","check"],declined:[-1,"quiet","cross"],private:[-1,"quiet","lock"],withdrawn:[-1,"quiet","undo"]},Ws=["new","approved","next","asked"];function Ut({panel:e,state:t,row:n,entry:s}){let o=n?.into?n.into.state:t,[r,i,c]=Ze[o]??Ze.new,u=x(()=>js(e,o,n));return Bt`<div class="life" data-tone=${i}>
    ${r>=0&&Bt`<ol class="steps" aria-hidden="true">
      ${Ws.map((l,v)=>Bt`<li key=${l} data-step=${v<r?"done":v===r&&i==="accent"?"now":"ahead"}></li>`)}
    </ol>`}
    <p class="words"><${d} name=${c} /><span>${Hs(e,t,n,s)}${u&&` ${u}`}</span></p>
  </div>`}function js(e,t,n){if(t!=="next"||!n||n.into)return"";let s=e.header.value,o=Be({header:s,items:e.rows("items"),turn:e.row("turns",s.turn)},n.id,e.now());return o===null?"":a("about-time",{time:b(o,s.timezone)})}function Hs(e,t,n,s){if(t==="refused")return tt(e,s);if(t==="declined")return`${a("life-declined")} ${n?.reason?m("reason",n.reason):""}`;if(n?.into)return`${a("life-merged")} ${Ke(n.into.state,n.into.place)}`;let o=n?.voices>1?` ${a("life-joined",{count:n.voices-1})}`:"";return Ke(t,n?.place)+o}var Ke=(e,t)=>e==="next"&&t?a("life-next-place",{place:t}):a(`life-${e}`);var Qe=new Set(["new","approved","next","written","declined","private","merged"]),Bs=new Set(["answered","written","declined","withdrawn","private"]);function st(e,t){let n=e.pending.value.find(o=>o.id===t.command),s=e.mine.value[t.id]??null;return s?{state:s.state,row:s,entry:n}:n?.state==="refused"?{state:"refused",row:s,entry:n}:{state:n?"unsent":"sent",row:s,entry:n}}function Je({panel:e,device:t,mine:n,again:s}){let o=t.things.value.filter(l=>l.noun==="questions"),r=new Set(o.map(l=>l.id)),i=n.filter(l=>l.noun==="questions"&&!r.has(l.id)),c=o.length+i.length,u=t.hidden.value;return c===0?null:w`<div class="stack">
    <div class="heading">
      <h2>${a("own-title",{count:c})}</h2>
      <button type="button" class="btn ghost small" aria-expanded=${u?"false":"true"} onClick=${()=>t.hidden.value=!u}>
        ${a(u?"own-show-all":"own-hide-all")}
      </button>
    </div>
    ${u?w`<p class="hint">${a("own-hidden")}</p>`:w`${o.map(l=>w`<${Vs} key=${l.id} panel=${e} device=${t} thing=${l} again=${s} />`)}
          ${i.map(l=>w`<${Us} key=${l.id} panel=${e} row=${{...l,state:e.row("questions",l.id)?.state??l.state}} />`)}`}
  </div>`}function Us({panel:e,row:t}){return w`<article class="card own" data-state=${t.state}>
    ${t.text&&w`<${E} text=${t.text} />`}
    <${Ut} panel=${e} state=${t.state} row=${t} />
    ${Qe.has(t.state)&&w`<${Vt} panel=${e} name="question.withdraw" what="question" id=${t.id} label=${a("withdraw")} />`}
  </article>`}function Vt({panel:e,name:t,what:n,id:s,label:o}){return w`<form class="acts" method="post" action=${`/p/${e.code}/commands`}>
    <input type="hidden" name="id" value=${N()} /><input type="hidden" name="as" value="public" />
    <input type="hidden" name="name" value=${t} /><input type="hidden" name=${`arg.${n}`} value=${s} />
    <button class="btn ghost">${o}</button>
  </form>`}function Vs({panel:e,device:t,thing:n,again:s}){let{state:o,row:r,entry:i}=st(e,n),c=o==="withdrawn"?"":r?.text||n.text,u=()=>{e.dismiss(n.command),t.forget(n.id)},l=()=>{u(),s(n)};return w`<article class="card own" data-state=${o}>
    ${r?.number&&o!=="withdrawn"&&w`<p class="meta"><span class="number">Q${r.number}</span></p>`}
    ${c&&w`<${E} text=${c} />`}
    <${Ut} panel=${e} state=${o==="sent"?"new":o} row=${r} entry=${i} />
    ${o==="refused"&&i.code==="question.closed"&&w`<p class="hint">${a("kept")}</p><${D} panel=${e} />`}
    <div class="acts">
      ${(o==="refused"||i?.state==="waiting")&&w`<button type="button" class="btn" onClick=${l}>${a("own-change")}</button>`}
      ${Qe.has(o)&&w`<${zt} panel=${e} device=${t} thing=${n} name="question.withdraw" />`}
      ${Bs.has(o)&&w`<button type="button" class="btn ghost" onClick=${u}>${a("own-hide")}</button>`}
    </div>
  </article>`}function zt({panel:e,device:t,thing:n,name:s}){let o=n.noun==="questions"?"question":"request",r=De(()=>{e.send(s,{[o]:n.id,secret:n.secret}),t.erase(n.id)});return r.left===0?w`<button type="button" class="btn ghost" onClick=${r.start}>${a("withdraw")}</button>`:w`<div class="held" role="status">
    <span>${a("withdraw-in",{seconds:r.left})}</span>
    <button type="button" class="btn" onClick=${r.stop}><${d} name="undo" />${a("withdraw-keep")}</button>
  </div>`}import{html as y}from"../vendor/vendor.js";import{useRef as zs,useState as Gs}from"../vendor/vendor.js";function Ye(e,{hold:t=!0,mine:n=()=>!1}={}){let s=zs(null),[,o]=Gs(0);(s.current===null||!t)&&(s.current=e.map(l=>l.id));let r=new Map(e.map(l=>[l.id,l])),i=new Set(s.current),c=e.filter(l=>!i.has(l.id)&&n(l)).map(l=>l.id);s.current=[...c,...s.current.filter(l=>r.has(l))];let u=new Set(s.current);return{shown:s.current.map(l=>r.get(l)),waiting:e.filter(l=>!u.has(l.id)).length,reveal:()=>{s.current=e.map(l=>l.id),o(l=>l+1)}}}var Xe=new Set(["approved","next","asked"]),Zs={asked:["live","dot"],next:["accent","up"],approved:["","ring"],answered:["live","check"],written:["","check"]};function tn({panel:e,device:t}){let n=new Set(t.things.value.map(l=>l.id)),s=e.rows("questions").filter(l=>Xe.has(l.state)&&!n.has(l.id)).sort((l,v)=>v.number-l.number),{shown:o,waiting:r,reveal:i}=Ye(s),{support:c,state:u}=e.header.value;return u==="ended"&&s.length===0?null:y`<div class="stack">
    <h2>${a("others-title")}</h2>
    ${c!=="off"&&o.length>0&&y`<p class="hint">${a(`support-${c}`)}</p>`}
    ${r>0&&y`<button type="button" class="btn more-new wide" onClick=${i}><${d} name="up" />${a("others-new",{count:r})}</button>`}
    ${o.length===0&&r===0?y`<p class="empty">${a("others-empty")}</p>`:y`<ul class="stack">
          ${o.map(l=>y`<${Gt} key=${l.id} panel=${e} device=${t} row=${l} support=${c!=="off"} />`)}
        </ul>`}
  </div>`}function Gt({panel:e,device:t,row:n,support:s=!1}){let o=e.row("tallies",n.id),r=e.row("people",n.for),[i,c]=Zs[n.state]??["","ring"];return y`<li class="card question" data-state=${n.state}>
    <p class="meta">
      <span class="number">${a("question-short",{number:n.number})}</span>
      <${g} tone=${i} icon=${c}>${m("question",n.state)}<//>
      ${r&&y`<span class="muted">${a("for-person",{name:r.name})}</span>`}
    </p>
    <${E} text=${n.text} lang=${n.language} />
    <${Zt} row=${n} />
    ${n.askers>1&&y`<p class="muted">${a("askers",{count:n.askers})}</p>`}
    <div class="foot">
      <p class="muted by">${Ks(n)}</p>
      ${s&&Xe.has(n.state)?y`<${Qs} panel=${e} device=${t} row=${n} voices=${o?.voices} />`:o&&y`<p class="muted">${a("voices",{count:o.voices})}</p>`}
    </div>
  </li>`}function Zt({row:e}){if(!e.gloss)return null;let t=e.gloss_language?it(e.gloss_language):"";return y`<div class="gloss">
    <p class="muted small">${a("gloss")}${t&&` \xB7 ${t}`}</p>
    <${E} text=${e.gloss} lang=${e.gloss_language} />
  </div>`}function Ks(e){return e.name?y`<bdi>${e.name}</bdi>${e.organisation&&y` · <bdi>${e.organisation}</bdi>`}${e.group&&` \xB7 ${m("group",e.group)}`}`:a("anonymous")}function Qs({panel:e,device:t,row:n,voices:s}){let o=!!t.supported.value[n.id];return y`<button type="button" class="btn support" aria-pressed=${o?"true":"false"} onClick=${async()=>{t.support(n.id,!o);let i=await e.send("question.support",{question:n.id,supported:!o});i.ok||i.code==="dismissed"||(t.support(n.id,o),q({text:O(i.code,i.data),tone:"over"}))}}>
    <${d} name=${o?"check":"support"} /><span>${a("support-me-too")}</span>
    ${s!==void 0&&y`<span class="voices"><span aria-hidden="true">${s}</span><span class="unseen">${a("voices",{count:s})}</span></span>`}
  </button>`}var Js=3e3;function Z(e,t,n){let s=()=>q({text:a("ask-kept")}),o=["live","http"].includes(t.freshness.value.state),r=setTimeout(s,o?Js:0);e.then(({ok:i})=>{clearTimeout(r),i&&q({text:a(n),ms:4e3})})}var Kt=["en","fr","es","ar","ru","zh"],en=[["ar",/\p{Script=Arabic}/gu],["ru",/\p{Script=Cyrillic}/gu],["zh",/\p{Script=Han}/gu],["",/\p{Script=Latin}/gu]];function Qt(e,t){let s=en.map(([r,i])=>({code:r,count:e.match(i)?.length??0})).reduce((r,i)=>i.count>r.count?i:r);if(s.count===0||s.code===t)return t;let o=en.some(([r])=>r===t);return s.code||(o?"":t)}var nn="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Ys=120;function H(e,t=1e4){if(e.length>t*10)return e.length;if(!nn)return[...e].length;let n=0;for(let s of nn.segment(e))n+=1;return n}function sn(e){let t=e.trim().split(/\s+/).filter(Boolean).length;return Math.round(t/Ys*60)}function on({panel:e,device:t,draft:n,mine:s}){let o=x(()=>$t(e.header.value,e.now()));return T`<section class="pane ask" aria-label=${a("tab-ask")}>
    ${o==="ended"||o==="closed"?T`<${eo} panel=${e} draft=${n} kind=${o} />`:T`<${so} panel=${e} device=${t} draft=${n} early=${o==="early"} />`}
    <${Je} panel=${e} device=${t} mine=${s} again=${r=>no(n,r)} />
    <${tn} panel=${e} device=${t} />
  </section>`}function eo({panel:e,draft:t,kind:n}){let s=t.value.text?.trim();return T`<div class="stack">
    <${et} panel=${e} kind=${n} />
    ${s&&T`<article class="card own">
      <p class="hint">${a("kept")}</p>
      <${E} text=${s} />
      <div class="acts"><button type="button" class="btn ghost" onClick=${()=>t.value={...t.value,text:""}}>${a("own-hide")}</button></div>
    </article>`}
  </div>`}function no(e,t){e.value={...e.value,text:t.text},document.getElementById("question-text")?.focus()}function so({panel:e,device:t,draft:n,early:s}){let o=pt(n),[r,i]=to({field:"",text:""}),c=e.header.value.question_limit,u=o.value("text"),l=o.value("who")==="named",v=h=>{h.preventDefault();let S=s?{field:"",text:""}:io(o,l,c);if(i(S??{field:"",text:""}),S)return h.target.elements[`arg.${S.field}`]?.focus();co(e,t,o,l)};return T`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${v} novalidate>
    ${s?T`<${et} panel=${e} kind="early" />`:e.header.value.asking_until&&T`<p class="until"><${d} name="clock" />${Rt(e)}</p>`}
    <${oo} form=${o} limit=${c} wrong=${r.field==="text"?r.text:""} />
    <${Lt}
      form=${o}
      name="who"
      legend=${a("who-asks")}
      options=${[["anonymous",a("who-anonymous")],["named",a("who-named")]]}
    />
    ${l&&T`<div class="more">
      <${z}
        form=${o}
        name="name"
        label=${a("field-name")}
        wrong=${r.field==="name"?r.text:""}
        autocomplete="name"
      />
      <${ft} form=${o} />
    </div>`}
    <${ro} form=${o} />
    <${ao} panel=${e} form=${o} />
    <button class="btn primary big wide" disabled=${s||H(u,c)>c}>${a("ask-send")}</button>
    <${Jt} panel=${e} />
    <p class="hint">${a(l?"seen-named":"seen-anonymous")}</p>
  </form>`}function Jt({panel:e}){let t=e.freshness.value.state==="offline";return T`<p class="hint waits" role="status" hidden=${!t}>${t&&a("ask-waits")}</p>`}function oo({form:e,limit:t,wrong:n}){let s=Xs(),o=e.value("text"),r=H(o,t),i=r>t,c=sn(o),u=n||(i?a("ask-over",{over:r-t}):"");return T`<div class="field">
    <label for="question-text">${a("ask-label")}</label>
    <textarea
      class="input"
      id="question-text"
      name="arg.text"
      rows="4"
      dir="auto"
      value=${o}
      onInput=${l=>e.set("text",l.target.value)}
      aria-invalid=${u?"true":void 0}
      aria-describedby=${`${s}-count ${s}-wrong`}
    ></textarea>
    <p class="under hint" id=${`${s}-count`}>
      <span>${c>0&&a("ask-aloud",{seconds:c})}</span>
      <span class="count" data-over=${i}><span class="unseen">${a("ask-count")} </span><bdi dir="ltr">${M(r)} / ${M(t)}</bdi></span>
    </p>
    <div id=${`${s}-wrong`} aria-live="polite">${u&&T`<${G} text=${u} />`}</div>
  </div>`}function ro({form:e}){let t=[...Kt.map(n=>[n,it(n)]),["other",a("written-in-other")]];return T`<${mt} form=${e} name="language" label=${a("written-in")} beside options=${t} first=${Qt(e.value("text"),I())||"other"} />`}function ao({panel:e,form:t}){let n=e.rows("people").filter(o=>o.part!=="moderator").sort((o,r)=>o.place-r.place);if(n.length===0)return null;let s=n.map(o=>[o.id,[o.honorific,o.name].filter(Boolean).join(" ")]);return T`<${mt} form=${t} name="for" label=${a("for-whom")} options=${[["",a("for-panel")],...s]} />`}function io(e,t,n){return e.value("text").trim()?H(e.value("text"),n)>n?{field:"text",text:O("too_long",{field:"text",limit:n})}:t&&!e.value("name").trim()?{field:"name",text:O("empty",{field:"name"})}:null:{field:"text",text:O("empty",{field:"text"})}}function co(e,t,n,s){let o=n.value("text").trim(),r={noun:"questions",id:B(),secret:ct(),text:o,name:"",command:N(),at:e.now()},i={question:r.id,text:o,secret:r.secret},c=n.value("language")||Qt(o,I());if(Kt.includes(c)&&(i.language=c),n.value("for")&&(i.for=n.value("for")),s){r.name=n.value("name").trim(),Object.assign(i,{name:r.name,channel:n.value("channel")||"room"});for(let u of["organisation","group"])n.value(u).trim()&&(i[u]=n.value(u).trim())}t.add(r),n.clear("text","for","language"),Z(e.send("question.ask",i,{keep:!0,id:r.command}),e,"ask-sent")}import{effect as lo,signal as uo}from"../vendor/vendor.js";var po=60;function rn(e){let t=ot(`moderator.${e}.own`,[]),n=ot(`moderator.${e}.supported`,{}),s=ot(`moderator.${e}.answers`,{});return{things:t,add:o=>t.value=[o,...t.value].slice(0,po),forget:o=>t.value=t.value.filter(r=>r.id!==o),erase:o=>t.value=t.value.map(r=>r.id===o?{...r,text:"",name:""}:r),become:(o,r)=>t.value=t.value.map(i=>i.id===o?{...i,noun:"questions",id:r.id,text:r.text??i.text}:i),hidden:ot(`moderator.${e}.hidden`,!1),answers:s,answer:(o,r)=>s.value={...s.value,[o]:r},supported:n,support:(o,r)=>{let{[o]:i,...c}=n.value;n.value=r?{...c,[o]:!0}:c},draft:o=>ot(`moderator.${e}.draft.${o}`,{})}}function ot(e,t){let n=uo(fo(e,t));return lo(()=>mo(e,n.value)),n}function fo(e,t){try{return JSON.parse(localStorage.getItem(e)??"null")??t}catch{return t}}function mo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}import{html as f}from"../vendor/vendor.js";import{html as Yt}from"../vendor/vendor.js";var an={to_confirm:["","ring"],confirmed:["accent","check"],in_progress:["accent","dot"],done:["live","check"]};function cn({panel:e}){let t=e.rows("actions").filter(n=>an[n.status]).sort((n,s)=>n.number-s.number);return t.length===0?null:Yt`<div class="stack">
    <h2>${a("promised-title")}</h2>
    <ol class="card promised">
      ${t.map(n=>{let[s,o]=an[n.status],r=n.lead??e.row("people",n.person)?.name;return Yt`<li key=${n.id}>
          <${E} text=${n.text} />
          <p class="meta">
            <${g} tone=${s} icon=${o}>${a(`promised-${n.status.replace("_","-")}`)}<//>
            ${r&&Yt`<bdi class="muted">${r}</bdi>`}
            <span class="muted">${n.due?a("promised-by",{day:ho(n.due)}):a("promised-open")}</span>
          </p>
        </li>`})}
    </ol>
  </div>`}function ho(e){let t=`${I()==="en"?"en-GB":I()}-u-nu-latn`;return new Intl.DateTimeFormat(t,{day:"numeric",month:"long",timeZone:"UTC"}).format(Date.parse(e))}import{html as _}from"../vendor/vendor.js";function un({page:e,panel:t}){let n=t.header.value;return _`<header class="top">
    <div class="row">
      <${Ie} panel=${t} />
      ${n.rehearsing&&_`<${g} tone="warn" icon="triangle">${m("panel","rehearsal")}<//>`}
      <span class="push"></span>
      <${$o} page=${e} />
      <${Te} />
    </div>
    <h1><bdi>${n.title}</bdi></h1>
    <p class="muted place">
      ${n.room&&_`<bdi>${n.room}</bdi><span aria-hidden="true">·</span>`}
      <${Pe} now=${t.now} zone=${n.timezone} />
    </p>
    ${n.rehearsing&&_`<p class="rehearsing">${a("rehearsing")}</p>`}
  </header>`}function $o({page:e}){let t=e.languages.filter(n=>n.code!==e.language);return t.length===0?null:t.length===1?_`<${ln} one=${t[0]} />`:_`<details class="menu">
    <summary class="btn ghost"><${d} name="globe" />${a("language")}</summary>
    <div class="card">${t.map(n=>_`<${ln} key=${n.code} one=${n} />`)}</div>
  </details>`}function ln({one:e}){return _`<a class="btn ghost" href=${`?lang=${e.code}&tab=${new URLSearchParams(location.search).get("tab")??"ask"}`} lang=${e.code} hreflang=${e.code}>${e.name}</a>`}function dn({panel:e}){let t=e.header.value,n=e.row("turns",t.turn),s=x(()=>Xt(t,e.now()));if(s!=="")return _`<div class="strip"><${d} name="wait" /><p class="who name">${a("think-title")}</p><span class="face">${s}</span></div>`;if(!n&&t.interlude)return _`<div class="strip quiet"><${d} name="pause" /><p>${a("interlude")}</p></div>`;if(!n)return _`<div class="strip quiet"><p>${te(e)}</p></div>`;let o=n.state==="paused";return _`<div class="strip">
    <${d} name=${o?"pause":"dot"} />
    <div class="who">
      <p class="name"><span class="unseen">${a("strip-speaking")} </span><bdi>${n.name}</bdi></p>
      <p class="muted">${o?`${m("turn","paused")} \xB7 ${m("pause",n.pause??"technical")}`:_`<bdi>${n.organisation||m("turn",n.kind)}</bdi>`}</p>
    </div>
    <${V} turn=${n} now=${e.now} />
  </div>`}function Xt({think:e,state:t},n){return e&&t==="live"&&e.until>n?P(e.until-n):""}function gt(e,t){return e.kind==="question"?a("question-number",{number:e.name}):e.kind==="floor"&&t?.header.value.floor_names===!1?a("speaker-number",{number:e.name}):e.name}function te(e){let t=e.header.value;if(t.state==="live"&&t.line?.[0]?.name)return a("strip-next",{name:gt(t.line[0],e)});if(t.state!=="open"&&t.state!=="draft")return a(`now-${t.state}`);if(!t.starts_at)return a(`now-${t.state}`);let s=t.starts_at-e.now()<12*36e5?b(t.starts_at,t.timezone):ie(t.starts_at,t.timezone);return a(t.starts_at>e.now()?"strip-starts":"strip-soon",{when:s})}var go=[["ask","send"],["speak","speak"],["follow","follow"]];function pn({tab:e,go:t,hint:n=""}){return _`<nav class="tabs" aria-label=${a("tabs")}>
    ${go.map(([s,o])=>{let r=i=>{i.preventDefault(),t(s)};return _`<a key=${s} class="tab" data-tab=${s} href=${`?tab=${s}`} aria-current=${e===s?"page":void 0} onClick=${r}>
        <${d} name=${o} /><span>${a(`tab-${s}`)}</span>
        ${s==="follow"&&n&&_`<span class="badge"><${d} name="dot" /><span class="unseen">${n}</span></span>`}
      </a>`})}
  </nav>`}import{html as W}from"../vendor/vendor.js";function K(e){return e.rows("polls").find(t=>t.state==="open")??null}function fn({panel:e,device:t,go:n}){let s=K(e);return!s||(t.answers.value[s.id]??null)!==null?null:W`<a class="poll-call" href="?tab=follow" onClick=${r=>{r.preventDefault(),n("follow")}}>
    <${d} name="hand" /><span class="what"><strong>${a("poll-title")}</strong><bdi dir="auto">${s.text}</bdi></span>
  </a>`}function ee({panel:e,device:t}){let n=e.rows("polls").sort((i,c)=>c.opened_at-i.opened_at),s=K(e)??n.find(i=>i.counts)??null;if(!s)return null;let o=s.state==="open",r=t.answers.value[s.id]??null;return W`<div class="stack">
    <h2>${a("poll-title")}</h2>
    <div class="card poll">
      <p class="meta"><${g} tone=${o?"live":""} icon=${o?"dot":"square"}>${a(o?"poll-open":"poll-closed")}<//></p>
      <${E} text=${s.text} class="big" />
      <ul class="answers">
        ${s.answers.map((i,c)=>W`<${vo} key=${c} panel=${e} device=${t} poll=${s}
          text=${i} index=${c} chosen=${r===c} />`)}
      </ul>
      <p class="hint">${a(o?r===null?"poll-secret":"poll-change":"poll-over",{count:mn(s)})}</p>
    </div>
  </div>`}var mn=e=>(e.counts??[]).reduce((t,n)=>t+n,0);function vo({panel:e,device:t,poll:n,text:s,index:o,chosen:r}){let i=n.counts&&W`<${bo} count=${n.counts[o]} of=${mn(n)} />`;return n.state!=="open"?W`<li class="answer" data-chosen=${r}>${r&&W`<${d} name="check" />`}<bdi dir="auto">${s}</bdi>${i}</li>`:W`<li>
    <button type="button" class="btn answer" aria-pressed=${r?"true":"false"} onClick=${()=>ko(e,t,n,r?null:o)}>
      <${d} name=${r?"check":"ring"} /><bdi dir="auto">${s}</bdi>${i}
    </button>
  </li>`}function bo({count:e,of:t}){return W`<span class="tabular count">${M(e)}</span><progress class="bar" max=${Math.max(1,t)} value=${e} aria-hidden="true"></progress>`}async function ko(e,t,n,s){let o=t.answers.value[n.id]??null;t.answer(n.id,s);let r=await e.send("poll.answer",{poll:n.id,answer:s});r.ok||r.code==="dismissed"||(t.answer(n.id,o),q({text:O(r.code,r.data),tone:"over"}))}import{html as gn,useEffect as wo,useState as hn}from"../vendor/vendor.js";var xo=6e4;function vn({panel:e}){let[t,n]=hn(!1),[s,o]=hn(!1);return gn`<div class="signals" role="group" aria-label=${a("signals")}>
    <${$n} panel=${e} kind="cant_hear" icon="mute" on=${t} setOn=${n} />
    <${$n} panel=${e} kind="too_fast" icon="fast" on=${s} setOn=${o} />
    <p class="hint told" role="status">${a(t||s?"signal-told":"signal-hint")}</p>
  </div>`}function $n({panel:e,kind:t,icon:n,on:s,setOn:o}){return wo(()=>{if(!s)return;let i=setTimeout(()=>o(!1),xo);return()=>clearTimeout(i)},[s]),gn`<button type="button" class="btn signal" aria-pressed=${s?"true":"false"} onClick=${async()=>{o(!s),!await e.signal(t,!s)&&(o(s),q({text:a("signal-unsent")}))}}>
    <${d} name=${s?"check":n} /><span>${a(`signal-${t.replace("_","-")}`)}</span>
  </button>`}import{html as $,useState as Oo}from"../vendor/vendor.js";import{html as k,useMemo as yo,useState as _o}from"../vendor/vendor.js";var bt=new Set(["unsent","sent","waiting","called","speaking"]),kn=new Set(["waiting","called"]),bn=new Set(["waiting","called","not_reached"]),vt={unsent:["warn","wait"],refused:["over","cross"],sent:["accent","dot"],waiting:["accent","dot"],called:["live","up"],speaking:["live","speak"],done:["quiet","check"],withdrawn:["quiet","undo"],converted:["quiet","send"],not_reached:["warn","clock"]};function wn({panel:e,device:t,thing:n}){let{state:s,row:o,entry:r}=st(e,n),[i,c]=vt[s]??vt.sent,u=e.row("turns",e.header.value.turn),[l,v]=_o(!1),h=()=>{e.dismiss(n.command),t.forget(n.id)};return k`<article class="card own request" data-state=${s}>
    <div role="status">
      <p class="words big" data-tone=${i}><${d} name=${c} /><span>${s==="refused"?tt(e,r):xn(s,o)}</span></p>
      <${So} panel=${e} state=${s} row=${o} />
    </div>
    ${s==="speaking"&&u?.request===n.id&&k`<${V} turn=${u} now=${e.now} of class="huge" />`}
    <p class="muted"><bdi>${n.name}</bdi>${n.text&&k` · <bdi>${n.text}</bdi>`}</p>
    <${To} row=${e.row("requests",n.id)} />
    ${s==="refused"&&k`<${D} panel=${e} />`}
    ${l&&bn.has(s)&&k`<${Co} panel=${e} device=${t} thing=${n} stop=${()=>v(!1)} />`}
    <div class="acts">
      ${bn.has(s)&&!l&&k`<button type="button" class="btn" onClick=${()=>v(!0)}><${d} name="send" />${a("write-instead")}</button>`}
      ${kn.has(s)&&k`<${zt} panel=${e} device=${t} thing=${n} name="floor.withdraw" />`}
      ${!bt.has(s)&&k`<button type="button" class="btn ghost" onClick=${h}>${a("own-hide")}</button>`}
    </div>
  </article>`}function xn(e,t){return e==="waiting"&&t?.place?a("speak-place",{place:t.place}):a(`speak-${e.replace("_","-")}`)}function So({panel:e,state:t,row:n}){let s=x(()=>Eo(e,t,n));if(t==="not_reached")return k`<p class="muted">${a("speak-not-reached-more")}</p>`;if(!s)return null;let[o,r]=s.split(" ");return k`<p>${a("about-time",{time:o})} ${r==="no"&&k`<span class="muted">${a("speak-may-not")}</span>`}</p>`}function Eo(e,t,n){if(t!=="waiting"||!n?.place)return"";let s=e.header.value,o={header:s,items:e.rows("items"),turn:e.row("turns",s.turn)},r=Ue(o,n.id,n.place,e.now());return r===null?"":`${b(r.at,s.timezone)} ${r.reached?"yes":"no"}`}function To({row:e}){return!e||!e.on_behalf&&e.nth<2&&e.kind!=="reply"?null:k`<p class="meta">
    ${e.kind==="reply"&&k`<${g}>${m("turn","reply")}<//>`} ${e.on_behalf&&k`<${g}>${a("on-behalf")}<//>`}
    ${e.nth>1&&k`<${g}>${a("nth-turn",{nth:e.nth})}<//>`}
  </p>`}function Co({panel:e,device:t,thing:n,stop:s}){let o=yo(()=>t.draft(`write.${n.id}`),[]),r=o.value.text??n.text,i=e.header.value.question_limit,c=e.pending.value.find(v=>v.id===o.value.command),u=H(r,i)>i;return k`<form class="form" onSubmit=${v=>{if(v.preventDefault(),!r.trim()||u)return;c&&e.dismiss(c.id);let h=N();o.value={text:r,command:h};let S={request:n.id,question:B(),secret:n.secret,text:r.trim(),language:I()};Z(e.send("floor.convert",S,{keep:!0,id:h}),e,"ask-sent")}}>
    <div class="field">
      <label for=${`write-${n.id}`}>${a("ask-label")}</label>
      <textarea class="input" id=${`write-${n.id}`} rows="3" dir="auto" value=${r} aria-invalid=${u?"true":void 0}
        onInput=${v=>o.value={...o.value,text:v.target.value}}></textarea>
      <div aria-live="polite">${u&&k`<${G} text=${a("ask-over",{over:H(r,i)-i})} />`}
        ${c?.state==="refused"&&k`<${G} text=${tt(e,c)} /><p class="hint">${a("kept")}</p><${D} panel=${e} />`}</div>
    </div>
    <p class="hint">${a("write-gives-up")}</p>
    <div class="acts">
      <button class="btn primary" disabled=${!r.trim()||u}>${a("write-send")}</button>
      <button type="button" class="btn ghost" onClick=${s}>${a("cancel")}</button>
    </div>
  </form>`}function yn({panel:e,row:t}){let[n,s]=vt[t.state]??vt.sent;return k`<article class="card own request" data-state=${t.state}>
    <p class="words big" data-tone=${n}><${d} name=${s} /><span>${xn(t.state,t)}</span></p>
    ${kn.has(t.state)&&k`<${Vt} panel=${e} name="floor.withdraw" what="request" id=${t.id} label=${a("withdraw")} />`}
  </article>`}var Mo=new Set(["open","live"]);function Sn({panel:e,device:t,draft:n,mine:s}){let o=e.header.value,r=t.things.value.filter(h=>h.noun==="requests"),i=s.filter(h=>h.noun==="requests"&&bt.has(h.state)),c=i.length>0||r.some(h=>bt.has(st(e,h).state)),u=x(()=>Re(o,e.now())),l=u==="open"||u==="last",v=(o.extras??[]).includes("right_of_reply")&&Mo.has(o.state);return $`<section class="pane speak" aria-label=${a("tab-speak")}>
    ${r.map(h=>$`<${wn} key=${h.id} panel=${e} device=${t} thing=${h} />`)}
    ${i.map(h=>$`<${yn} key=${h.id} panel=${e} row=${{...h,state:e.row("requests",h.id)?.state??h.state}} />`)}
    ${!c&&(l?$`<div class="stack"><${qo} header=${o} last=${u==="last"} /><${_n} panel=${e} device=${t} draft=${n} kind="floor" /></div>`:$`<${et} panel=${e} kind=${u} floor />`)}
    ${v&&$`<details class="named reply">
      <summary class="btn">${a("reply-title")}</summary>
      <div class="more"><p class="hint">${a("reply-intro")}</p><${_n} panel=${e} device=${t} draft=${n} kind="reply" /></div>
    </details>`}
    <${ne} panel=${e} own=${new Set([...r,...i].map(h=>h.id))} />
  </section>`}function qo({header:e,last:t}){if(!e.floor_closes_at)return $`<p>${a("speak-intro")}</p>`;let n=b(e.floor_closes_at,e.timezone);return t?$`<p class="banner warn last-call" role="status"><${d} name="clock" /><span>${a("floor-last-call",{time:n})}</span></p>`:$`<p>${a("speak-intro")} ${a("floor-until",{time:n})}</p>`}function _n({panel:e,device:t,draft:n,kind:s}){let o=pt(n),[r,i]=Oo(""),c=u=>{u.preventDefault();let l=!o.value("name").trim();if(i(l?O("empty",{field:"name"}):""),l)return u.target.elements["arg.name"].focus();Ao(e,t,o,s)};return $`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${c} novalidate>
    <${z} form=${o} name="name" label=${a("field-name")} wrong=${r} autocomplete="name" />
    <${ft} form=${o} />
    ${s==="floor"&&$`<${Pt} form=${o} name="on_behalf" label=${a("field-on-behalf")} hint=${a("field-on-behalf-hint")} />`}
    <${z} form=${o} name="topic" label=${a("field-topic")} optional max=${200} />
    ${s==="floor"&&$`<${Pt} form=${o} name="needs_time" label=${a("field-needs-time")} hint=${a("field-needs-time-hint")} />`}
    <button class="btn primary big wide">${a(s==="reply"?"reply-send":"speak-send")}</button>
    <${Jt} panel=${e} />
    <p class="hint">${a(e.header.value.floor_names===!1?"seen-number":"seen-speaker")}</p>
  </form>`}function Ao(e,t,n,s){let o=n.value("name").trim(),r={noun:"requests",id:B(),secret:ct(),text:n.value("topic").trim(),name:o,command:N(),at:e.now(),kind:s},i={request:r.id,name:o,secret:r.secret,language:I(),channel:n.value("channel")||"room",kind:s};for(let c of["organisation","group","topic"])n.value(c).trim()&&(i[c]=n.value(c).trim());if(s==="floor")for(let c of["on_behalf","needs_time"])n.value(c)==="true"&&(i[c]=!0);t.add(r),n.clear("topic","on_behalf","needs_time"),Z(e.send("floor.request",i,{keep:!0,id:r.command}),e,"speak-sent")}var Io={speaking:0,called:1,waiting:2};function No(e){let t=n=>Io[n.state]??3;return e.rows("requests").sort((n,s)=>t(n)-t(s)||n.number-s.number)}function ne({panel:e,own:t=new Set}){let n=No(e);return n.length===0&&e.header.value.state==="ended"?null:$`<div class="stack speakers">
    <h2>${a("speakers-title")} ${n.length>0&&$`<span class="muted">${M(n.length)}</span>`}</h2>
    ${n.length>0&&$`<p class="hint">${a("speakers-order")}</p>`}
    ${n.length===0?$`<p class="empty">${a("speakers-empty")}</p>`:$`<ol class="card lines">${n.map(s=>$`<${Lo} key=${s.id} row=${s} own=${t.has(s.id)} />`)}</ol>`}
  </div>`}function Lo({row:e,own:t}){return $`<li data-own=${t} data-state=${e.state}>
    <span class="place">${M(e.number)}</span>
    <span class="who">
      <span class="name">${e.name===null?a("speaker-number",{number:e.number}):$`<bdi>${e.name}</bdi>`}</span>
      <span class="muted">${Po(e)}</span>
      <span class="marks">
        ${e.kind==="reply"&&$`<${g}>${m("turn","reply")}<//>`} ${e.on_behalf&&$`<${g}>${a("on-behalf")}<//>`}
        ${e.nth>1&&$`<${g}>${a("nth-turn",{nth:e.nth})}<//>`}
      </span>
    </span>
    ${t&&$`<${g} tone="accent">${a("you")}<//>`}
    ${e.state!=="waiting"&&$`<${g} tone="live" icon="dot">${m("request",e.state)}<//>`}
  </li>`}function Po(e){let t=e.group?m("group",e.group):"";return e.organisation?$`<bdi>${e.organisation}</bdi>${t&&` \xB7 ${t}`}`:t}var Ro=new Set(["answered","written"]);function En({panel:e,device:t}){let n=e.header.value,s=K(e)!==null,o=e.rows("questions").filter(r=>Ro.has(r.state)&&!(n.asked??[]).includes(r.id));return o.sort((r,i)=>i.number-r.number),f`<section class="pane follow" aria-label=${a("tab-follow")}>
    ${n.state==="ended"?f`<${Fo} panel=${e} />`:f`<${Wo} panel=${e} turn=${e.row("turns",n.turn)} />`}
    ${s&&f`<${ee} panel=${e} device=${t} />`}
    <${Do} panel=${e} />
    <${Bo} panel=${e} />
    <${Vo} panel=${e} stops=${n.line??[]} state=${n.state} />
    ${!s&&f`<${ee} panel=${e} device=${t} />`}
    <${cn} panel=${e} />
    <${Zo} panel=${e} />
    <${ne} panel=${e} />
    ${o.length>0&&f`<div class="stack">
      <h2>${a("answered-title")} <span class="muted">${M(o.length)}</span></h2>
      <ul class="stack">${o.map(r=>f`<${Gt} key=${r.id} panel=${e} device=${t} row=${r} />`)}</ul>
    </div>`}
  </section>`}function Fo({panel:e}){return f`<div class="card now ended">
    <p class="name">${a("ended-title")}</p>
    <p>${a("ended-own")}</p>
    <p>${a(e.header.value.contact?"ended-report":"ended-report-ask")}</p>
    <${D} panel=${e} />
  </div>`}function Do({panel:e}){let{captions:t,state:n}=e.header.value;return!t||n==="ended"?null:f`<p><a class="btn" href=${t} target="_blank" rel="noopener noreferrer">${a("captions")}</a></p>`}function Wo({panel:e,turn:t}){let n=e.header.value,s=x(()=>Xt(n,e.now())),o=n.state==="live"&&f`<${vn} panel=${e} />`;if(s!=="")return f`<${jo} panel=${e} left=${s} />`;if(!t&&n.interlude)return f`<div class="card now"><p class="meta"><${g} tone="warn" icon="pause">${m("pause",n.interlude)}<//></p>
    <p class="name">${a("interlude")}</p>${o}</div>`;if(!t)return f`<div class="card now quiet"><p class="name">${te(e)}</p>${o}</div>`;let r=t.state==="paused";return f`<div class="card now">
    <p class="meta">
      <${g} tone=${r?"warn":"live"} icon=${r?"pause":"dot"}>${r?m("pause",t.pause??"technical"):m("turn","running")}<//>
      <span class="muted">${m("turn",t.kind)}</span>
    </p>
    <p class="name"><bdi>${t.name}</bdi></p>
    ${t.organisation&&f`<p class="muted"><bdi>${t.organisation}</bdi></p>`}
    <${V} turn=${t} now=${e.now} of class="huge" />
    <${Ho} turn=${t} now=${e.now} />
    ${o}
  </div>`}function jo({panel:e,left:t}){let{think:n}=e.header.value,s=n.prompts??e.header.value.guiding??[];return f`<div class="card now think">
    <p class="meta"><${g} tone="accent" icon="wait">${a("think-title")}<//></p>
    <p class="face huge" role="timer" aria-live="off"><span class="digits">${t}</span></p>
    <p>${a("think-more")}</p>
    ${s.length>0&&f`<ul class="prompts">${s.map(o=>f`<li key=${o}><${E} text=${o} class="big" /></li>`)}</ul>`}
  </div>`}function Ho({turn:e,now:t}){let n=x(()=>e.limit?Math.min(100,Math.round(X(e,t())/e.limit*100)):0),s=x(()=>e.limit?dt(e,t()):"none");return e.limit?f`<progress class="bar" max="100" value=${n} data-phase=${s} aria-hidden="true"></progress>`:null}function Bo({panel:e}){let{asked:t,question:n}=e.header.value,o=(t?.length>0?t:[n]).map(r=>e.row("questions",r)).filter(Boolean);return o.length===0?null:f`<div class="stack">
    <h2>${a("asked-title")}</h2>
    ${o.map(r=>f`<figure key=${r.id} class="card asked">
      <${E} text=${r.text} lang=${r.language} class="big" />
      <${Zt} row=${r} />
      <figcaption class="muted">
        Q${r.number} · ${r.name?f`<bdi>${r.name}</bdi>`:a("anonymous")}${r.organisation&&f` · <bdi>${r.organisation}</bdi>`}
        ${r.askers>1&&f` · ${a("askers",{count:r.askers})}`}
      </figcaption>
    </figure>`)}
  </div>`}var Uo={item:"clock",question:"ring",answer:"speak",floor:"up",final:"speak",turn:"undo"};function Vo({panel:e,stops:t,state:n}){return t.length===0||n==="ended"?null:f`<div class="stack">
    <h2>${a("next-title")}</h2>
    <ol class="card lines">
      ${t.map((s,o)=>f`<li key=${o}>
          <span class="place"><${d} name=${Uo[s.kind]??"ring"} /></span>
          <span class="who"><span class="name"><bdi>${zo(e,s)}</bdi></span><span class="muted">${Go(e,s)}</span></span>
          ${s.limit!==null&&f`<span class="muted tabular">${P(s.limit)}</span>`}
        </li>`)}
    </ol>
  </div>`}function zo(e,t){return t.kind==="question"&&!t.questions?e.row("questions",t.question)?.text??gt(t):t.kind==="item"&&!t.name?m("item",e.row("items",t.item)?.kind??"debate"):gt(t,e)}function Go(e,t){let n=t.kind==="item"?e.row("items",t.item):null,s=n?m("item",n.kind):"";return s&&t.name&&s!==t.name?s:a(`stop-${t.kind}`)}function Zo({panel:e}){let t=e.rows("items").filter(n=>n.state!=="dropped").sort((n,s)=>n.place-s.place);return t.length===0?null:f`<div class="stack">
    <h2>${a("programme-title")}</h2>
    <ol class="card lines programme">${t.map(n=>f`<${Qo} key=${n.id} panel=${e} item=${n} />`)}</ol>
  </div>`}var Ko={planned:"ring",current:"dot",done:"check",held:"pause",passed:"cross"};function Qo({panel:e,item:t}){let{starts_at:n,timezone:s}=e.header.value,o=e.row("people",t.person),r=t.started_at??(n?n+t.starts_at:null);return f`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${d} name=${Ko[t.state]??"ring"} /><span class="unseen">${m("item",t.state)}</span></span>
    ${r!==null&&f`<time class="muted tabular">${b(r,s)}</time>`}
    <span class="who">
      <span class="name"><bdi>${t.title||o?.name||m("item",t.kind)}</bdi></span>
      ${t.title&&o&&f`<span class="muted"><bdi>${o.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${P(t.planned)}</span>
  </li>`}var Yo=new Set(["ask","speak","follow"]);function Xo({page:e,panel:t,typed:n}){let[s,o]=Jo(tr(location.search,t.header.value)),r=oe(()=>rn(t.code),[]),i=oe(()=>er(r,s,n),[]),c=oe(nr,[]);se(()=>t.watch(sr(r)),[r.things.value]),se(()=>or(r,t.mine.value),[t.mine.value]),se(ar,[]);let u=l=>{history.replaceState(null,"",`?tab=${l}`),o(l),scrollTo({top:0})};return Tn`<div class="audience" data-tab=${s}>
    <${un} page=${e} panel=${t} />
    <aside class="sticky" aria-label=${a("strip")}><${Ne} panel=${t} /><${dn} panel=${t} />
      <${fn} panel=${t} device=${r} go=${u} />
    </aside>
    <main id="main">
      <${on} panel=${t} device=${r} draft=${i.ask} mine=${c} />
      <${Sn} panel=${t} device=${r} draft=${i.speak} mine=${c} />
      <${En} panel=${t} device=${r} />
      <footer class="page-foot">
        ${!isSecureContext&&Tn`<p class="hint">${a("unsecured")}</p>`}
        <a class="btn ghost small" href="/" onClick=${rr}>${a("leave")}</a>
      </footer>
    </main>
    <${pn} tab=${s} go=${u} hint=${K(t)?a("poll-open"):""} />
  </div>`}function tr(e,t){let n=new URLSearchParams(e).get("tab")??"";return Yo.has(n)?n:t.state==="ended"?"follow":"ask"}function er(e,t,n){let s={ask:e.draft("ask"),speak:e.draft("speak")},o=Object.entries(n).filter(([i,c])=>i.startsWith("arg.")&&c),r=t==="speak"?s.speak:s.ask;return r.value={...r.value,...Object.fromEntries(o.map(([i,c])=>[i.slice(4),c]))},t!=="speak"&&r.value.name&&!r.value.who&&(r.value={...r.value,who:"named"}),s}function nr(){return JSON.parse(document.getElementById("mine")?.textContent??"[]")}function sr(e){return e.things.value.map(t=>t.secret).reverse()}function or(e,t){let n=new Set(e.things.value.map(s=>s.id));for(let s of Object.values(t))s.request&&n.has(s.request)&&e.become(s.request,s)}function rr(e){e.preventDefault(),location.replace("/")}function ar(){let e=new URLSearchParams(location.search);e.has("sent")&&(q({text:a("sent-plain")}),e.delete("sent"),history.replaceState(null,"",`?${e}`))}Me(Xo);
