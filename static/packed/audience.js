var Bn=Object.defineProperty;var Un=(e,t,n)=>t in e?Bn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var C=(e,t,n)=>Un(e,typeof t!="symbol"?t+"":t,n);import{html as Hn,useEffect as me,useMemo as fe,useState as fr}from"../vendor/vendor.js";import{FluentBundle as Vn,FluentResource as zn}from"../vendor/vendor.js";var ut="en",et=null;function $e(e,t){ut=t,et=new Vn(nt()),et.addResource(new zn(e))}function a(e,t={}){let n=et?.getMessage(e)?.value;return n?et?.formatPattern(n,t,[])??e:e}var h=(e,t)=>a(`${e}-${t.replace(/[._]/g,"-")}`);function O(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return et?.getMessage(n)?a(n,Zn(t)):a("refused-internal",{ref:e})}function Zn(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var L=()=>ut,nt=()=>`${ut==="en"?"en-GB":ut}-u-nu-latn`;var he=new Map;function b(e,t="UTC"){let n=he.get(t);return n||(n=new Intl.DateTimeFormat(nt(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),he.set(t,n)),n.format(e)}function ge(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(nt(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var dt=e=>new Intl.DateTimeFormat(nt(),{day:"numeric",month:"long",timeZone:"UTC"}).format(Date.parse(e)),M=e=>new Intl.NumberFormat(nt()).format(e);function pt(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}import{html as xs,render as ys}from"../vendor/vendor.js";import{computed as rs,io as as,signal as ft}from"../vendor/vendor.js";function ve(){return{epoch:"",version:0,header:null,rows:{}}}function Ct(e,t){return t.epoch!==e.epoch?t.from===0?{view:Et({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:Et({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:Et(e.rows,t),ask:!1}}function Et(e,t){let n={...e};for(let[s,o]of Object.entries(t.up??{}))n[s]={...n[s],...Object.fromEntries(o.map(r=>[r.id,r]))};for(let[s,o]of Object.entries(t.gone??{})){let r=new Set(o);n[s]=Object.fromEntries(Object.entries(n[s]??{}).filter(([i])=>!r.has(i)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}function Ot(e,t,n){return new Promise((s,o)=>{e.timeout(8e3).emit(t,n,(r,i)=>{r?o(r):s(i)})})}function Mt(e,t,n,s){let o=t();e.emit("clock",{},({now:r})=>{s(o,t(),r),n>1&&Mt(e,t,n-1,s)})}var j=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},be=e=>new It(e),It=class{constructor({code:t,as:n,fetch:s,wait:o}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=s,this.wait=o}async view({epoch:t,version:n}){let s=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",o=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},r=await this.ask(`${this.root}/view?as=${this.as}${s}`,{headers:o}),i=Number(r.headers.get("Panel-Time"));if(r.status===304)return{delta:null,now:i};let c=await qt(r);if(!r.ok)throw new j({code:c.code,retry:c.data?.retry_ms});return{delta:c,now:i}}async command(t){let n=await qt(await this.post(`${this.root}/commands`,{...t,as:this.as}));if(typeof n.ok!="boolean")throw new j;return n}async mine(t){let n=await qt(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}async signal(t,n){return(await this.post(`${this.root}/signal`,{as:this.as,kind:t,on:n})).ok}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let s=new AbortController,o=this.wait(8e3,()=>s.abort());try{let{fetch:r}=this;return await r(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:s.signal})}catch{throw new j}finally{o.cancel()}}};async function qt(e){try{return await e.json()}catch{throw new j}}function ke({tries:e,spread:t,calm:n,random:s}){let o=n?2e4:xe(2*t,2e4);return Math.min(o,1500*2**e)*(.5+s/2)}function we({failures:e,spread:t,told:n,random:s}){return n>0?n+s*1e3:Math.min(xe(t,1e4),1500*2**e)*(.8+s*.4)}function xe(e,t){return Math.min(t,Math.max(3e3,e))}var Gn=4e3,Kn=6e4,Qn=4,ye=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Nt=e=>e==="public"?5e3:4e3,_e=e=>new At(e),At=class{constructor({as:t,socket:n,http:s,wait:o,mono:r,random:i=Math.random,cursor:c,secrets:u,on:l}){C(this,"mode",()=>this.now);this.as=t,this.makeSocket=n,this.http=s,this.wait=o,this.mono=r,this.random=i,this.cursor=c,this.secrets=u,this.on=l,this.now="none",this.current=null,this.spread=t==="public"?1e3:0,this.drops=0,this.failures=0,this.told=0,this.wasHere=!1,this.syncing=null,this.again=!1,this.timers={}}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket(this.wasHere);this.later("open",Gn,()=>this.drop(t)),this.listen(t,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}listen(t,n){for(let[s,o]of Object.entries(n))t.on(s,r=>{t===this.current&&o(r)})}opened(){this.timers.open?.cancel(),this.timers.poll?.cancel(),this.drops=0,this.wasHere=!0,this.heard(),this.turn("ws"),this.sync(),this.measure(),this.watch()}pulsed(t){this.heard(),this.spread=this.as==="public"?t.spread:0,this.on.pulse(t),this.as!=="public"&&this.current.emit("here",{});let{epoch:n,version:s}=this.cursor();(t.epoch!==n||t.version>s)&&this.sync()}heard(){this.on.contact();let t=this.current;this.later("silence",2.5*Nt(this.as),()=>this.drop(t))}left(t,n){ye.has(n)?this.end(n):this.drop(t)}drop(t){if(t!==this.current)return;let n=this.now==="ws";this.current=null;for(let o of["open","silence","measure"])this.timers[o]?.cancel();t.close();let s=n?this.random()*this.spread:0;n&&this.turn("none"),(n||this.drops===0)&&this.later("poll",s,()=>this.poll()),this.later("connect",n?s:this.backoff(),()=>this.start()),this.drops+=1}backoff(){return ke({tries:this.drops,spread:this.spread,calm:this.now==="http",random:this.random()})}async poll(){if(this.isSettled())return;let t=this.failures>0,n=await this.sync();if(this.isSettled())return;n&&t&&this.start(),this.turn(n?"http":"none"),n&&this.watch();let{failures:s,spread:o,told:r}=this;this.later("poll",we({failures:s,spread:o,told:r,random:this.random()}),()=>this.poll())}isSettled(){return this.now==="ws"||this.now==="ended"}sync(){return this.syncing?this.again=!0:this.syncing=this.askUntilDone(),this.syncing}async askUntilDone(){let t;do this.again=!1,t=await this.ask();while(this.again&&t);return this.syncing=null,t}async ask(){let t=this.mono();try{let{delta:n,now:s}=await this.http.view(this.cursor());return this.failures=0,this.told=0,this.on.contact(),this.now!=="ws"&&this.on.sample(t,this.mono(),s),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof j))throw n;return ye.has(n.code)&&this.end(n.code),this.failures+=1,this.told=n.retry,!1}}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(){if(this.now!=="ws")return;let t=this.current;Mt(t,this.mono,Qn,(...n)=>t===this.current&&this.on.sample(...n)),this.later("measure",Kn,()=>this.measure())}post(t){return this.now==="ws"?Ot(this.current,"command",t):this.http.command(t)}async signal(t,n){return this.now!=="ws"?this.http.signal(t,n).catch(()=>!1):Ot(this.current,"signal",{kind:t,on:n}).then(s=>s?.ok!==!1,()=>!1)}take(){this.now==="ended"&&(this.now="none",this.wasHere=!1,this.drops=0,this.on.mode("none",""),this.start(),this.sync())}wake(){this.now!=="ended"&&(this.current||(this.drops=0,this.start()),this.now==="ws"?this.sync():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null;for(let n of Object.values(this.timers))n?.cancel();t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}later(t,n,s){this.timers[t]?.cancel(),this.timers[t]=this.wait(n,s)}};import{signal as Jn}from"../vendor/vendor.js";var Yn=1e3;function Se({as:e,mode:t,now:n,mono:s}){let o=s(),r="",i=Jn(u()),c=setInterval(()=>i.value=u(),Yn);return{signal:i,contact:()=>{o=s(),i.value.state!==u().state&&(i.value=u())},moved:l=>{r=l,i.value=u()},close:()=>clearInterval(c)};function u(){let l=s()-o;return{state:Xn(t(),l/Nt(e)),at:n()-l,age:l,code:r}}}function Xn(e,t){return e==="ended"?"ended":t>2.5?"offline":e==="none"||t>1.5?"late":e==="ws"?"live":"http"}function Ee(e=0,t=0){let n=[],s=e-t;return{sample(o,r,i){let c=Math.max(0,r-o),u={trip:c,offset:i+c/2-r};n=[...n.filter(l=>ts(l,u)),u].slice(-12),s=Te(n).offset},pulse(o,r){return n.length>0&&Math.abs(o-(r+s))<=500+Te(n).trip?!1:(n=[],!0)},value:()=>s}}function ts(e,t){return Math.abs(e.offset-t.offset)<=500+(e.trip+t.trip)/2}function Te(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var es="abcdefghijklmnopqrstuvwxyz0123456789";function q(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var F=()=>Ce(20),mt=()=>Ce(26);function Ce(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=es[n%36]);return t}var ns=1e3,ss=15e3,Ie=e=>new Lt(e),Lt=class{constructor({post:t,storage:n=null,key:s="",lifetime:o=null,now:r,wait:i,random:c=Math.random,changed:u=()=>{}}){this.post=t,this.storage=n,this.key=s,this.lifetime=o,this.now=r,this.wait=i,this.random=c,this.changed=u,this.entries=qe(n,s,r()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:s=!1,id:o=q()}={}){let r=new Promise(i=>this.promised.set(o,i));return this.replace([...this.entries,{id:o,name:t,args:n,at:this.now(),keep:s,tries:0,state:"waiting",after:0}]),this.next(),r}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=qe(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((o,r)=>o.state==="waiting"&&!this.isBlocked(o,r));if(t.length===0)return;let n=t.reduce((o,r)=>r.after<o.after?r:o),s=Math.max(0,n.after-this.now());this.open&&s===0?this.fly(n):this.open?this.alarm=this.wait(s,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let s=Oe(t);return s!==""&&this.entries.slice(0,n).some(o=>o.state!=="refused"&&Oe(o)===s)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch{let n=Math.min(ss,ns*2**t.tries)*(.5+this.random());this.change(t.id,{state:"waiting",after:this.now()+n,failed:!0})}this.flying="",this.next()}settle(t,n){if(!n.ok&&typeof n.data?.retry_ms=="number"){this.change(t.id,{state:"waiting",after:this.now()+n.data.retry_ms});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),Me(t)&&this.spread()}spread(){if(this.lifetime!==null)return;let t=this.now(),n=s=>s.state!=="waiting"||!Me(s)?s:(t+=5e3+this.random()*25e3,{...s,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:s,at:o}of this.entries)s!=="waiting"||this.now()-o<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(s=>s.id===t?{...s,...n}:s))}replace(t){this.entries=t,os(this.storage,this.key,t),this.changed()}};function Oe({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function Me({name:e,args:t}){return e==="question.ask"&&!t.name}function qe(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(s=>({...s,state:s.state==="refused"?"refused":"waiting",after:Math.min(s.after,n+3e4)}))}catch{return[]}}function os(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function Ae(){try{return localStorage}catch{return null}}var is=15e3,cs=20,st=()=>performance.now();function Pt(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var Ne=e=>new Rt(e),Rt=class{constructor({code:t,as:n="public",first:s,person:o=null}){C(this,"now",()=>st()+this.offset.value());C(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));C(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);C(this,"send",(t,n,s)=>this.outbox.send(t,n,s));C(this,"undo",t=>this.send("receipt.undo",{command:t.id}));C(this,"dismiss",t=>this.outbox.dismiss(t));C(this,"watch",t=>{let n=t.slice(-cs);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});C(this,"signal",(t,n)=>this.connection.signal(t,n));C(this,"take",()=>this.connection.take());C(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=o,this.view=ft(Ct(ve(),s).view),this.header=rs(()=>this.view.value.header??{}),this.here=ft({}),this.mine=ft({}),this.pending=ft([]),this.secrets=[],this.offset=Ee(s.now??Date.now(),st()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=Se({as:n,mode:()=>this.connection.mode(),now:this.now,mono:st}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return _e({as:n,socket:s=>as({transports:["websocket"],auth:{panel:t,as:n,back:s},reconnection:!1,forceNew:!0}),http:be({code:t,as:n,fetch:(s,o)=>fetch(s,o),wait:Pt}),wait:Pt,mono:st,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:s=>this.put(s),sample:this.offset.sample,pulse:s=>this.pulsed(s),mine:s=>this.became(s),mode:(s,o)=>this.moved(s,o),contact:()=>this.fresh.contact()}})}openOutbox(){let t=this.as==="public";return Ie({post:n=>this.post(n),storage:t?Ae():null,key:this.outboxKey(),lifetime:t?null:is,now:()=>Date.now(),wait:Pt,changed:()=>this.pending.value=this.outbox.list()})}async post(t){let n=await this.connection.post(t);return n.ok&&t.args.secret&&this.connection.watch(),n}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:s}=Ct(this.view.value,t);this.view.value=n,s&&this.connection.sync()}pulsed(t){this.here.value=t.here,this.offset.pulse(t.now,st())&&this.connection.measure()}became(t){let n=t.filter(s=>s!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(s=>[s.id,s]))}),n.some(s=>s.noun==="requests"&&s.state==="converted")&&this.connection.watch()}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=s=>s.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",t),addEventListener("pageshow",t),addEventListener("storage",n),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",t),removeEventListener("pageshow",t),removeEventListener("storage",n)}}};import{html as us,signal as ds}from"../vendor/vendor.js";import{html as f}from"../vendor/vendor.js";var ls={dot:f`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:f`<circle cx="8" cy="8" r="4.5" />`,triangle:f`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:f`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:f`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:f`<path d="m4 4 8 8m0-8-8 8" />`,pause:f`<path d="M5.5 3.5v9m5-9v9" />`,clock:f`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:f`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:f`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:f`<path d="M8 3v10M3 8h10" />`,undo:f`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:f`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:f`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:f`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:f`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:f`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:f`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:f`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,down:f`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,top:f`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,link:f`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,people:f`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,tag:f`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,alike:f`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,paper:f`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,wall:f`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,hand:f`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,lock:f`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,mute:f`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,fast:f`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`};function d({name:e}){return f`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${ls[e]}</svg
  >`}var Le="moderator.theme",Ft=["auto","light","dark"],B=ds("auto");function Pe(){try{B.value=localStorage.getItem(Le)??"auto"}catch{}Fe()}function Re(){let e=a(`theme-${B.value}`);return us`<button type="button" class="btn ghost icon" onClick=${ps} aria-label=${e} title=${e}>
    <${d} name=${B.value} />
  </button>`}function ps(){B.value=Ft[(Ft.indexOf(B.value)+1)%Ft.length];try{localStorage.setItem(Le,B.value)}catch{}Fe()}function Fe(){B.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=B.value}import{html as ht,signal as ms,useLayoutEffect as fs,useState as hs}from"../vendor/vendor.js";var $s=3,gs=3e3,W=ms([]),vs=0,Wt=null;function I({text:e,undo:t,tone:n="",ms:s=t?1e4:6e3}){let o=vs+=1,r=()=>{W.value=W.value.filter(c=>c.id!==o)},i=W.value.filter(c=>c.text!==e||c.undo);return W.value=[...i,{id:o,text:e,tone:n,ms:s,undo:t}].slice(-$s),r}var bs=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(Wt=t)};function We(){return ht`<div class="toasts" role="status" aria-live="polite" onFocusIn=${bs}>
    ${W.value.map(e=>ht`<${ks} key=${e.id} ...${e} />`)}
  </div>`}function ks({id:e,text:t,tone:n,ms:s,undo:o}){let r=()=>{W.value=W.value.filter(u=>u.id!==e),Wt?.isConnected&&Wt.focus({preventScroll:!0})},i=()=>{r(),o?.()},c=ws(e,s);return ht`<div class=${`toast ${n}`} ...${c}>
    <span class="words">${t}</span>
    ${o&&ht`<button type="button" class="btn small" onClick=${i}><${d} name="undo" />${a("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${a("close")} onClick=${r}><${d} name="cross" /></button>
  </div>`}function ws(e,t){let[n,s]=hs({pointer:!1,focus:!1,was:!1}),o=n.pointer||n.focus;fs(()=>{if(o)return;let i=setTimeout(()=>W.value=W.value.filter(c=>c.id!==e),n.was?gs:t);return()=>clearTimeout(i)},[o]);let r=i=>()=>s(c=>({...c,...i,was:!0}));return{onPointerEnter:r({pointer:!0}),onPointerLeave:r({pointer:!1}),onFocusIn:r({focus:!0}),onFocusOut:r({focus:!1})}}Pe();async function De(e){await _s();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");$e(t.messages,t.language);let s=Ne({code:t.code,as:t.as,first:t.first,person:t.person}),o=Ss(n),r=Es(n);n.replaceChildren(),ys(xs`<${e} page=${t} panel=${s} typed=${o} /><${We} />`,n),document.documentElement.dataset.ready="yes",r()}function _s(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function Ss(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!Ts(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function Ts(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function Es(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:s,selectionEnd:o}=t;return()=>{let i=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(c=>c.offsetParent!==null);i?.focus({preventScroll:!0}),s!==null&&i?.setSelectionRange(s,o)}}import{html as ot}from"../vendor/vendor.js";import{html as He}from"../vendor/vendor.js";function g({tone:e="",icon:t="",title:n,children:s}){return He`<span class=${`chip ${e}`} title=${n}>${t&&He`<${d} name=${t} />`}<span>${s}</span></span>`}var Cs={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function Be({panel:e,exact:t=!1}){let{state:n,age:s}=e.freshness.value,[o,r]=Cs[n];if(!(e.header.value.state==="live")&&(n==="live"||n==="http"))return ot`<${g} tone=${o} icon=${r} title=${a(`fresh-${n}-why`)}>${a("fresh-connected")}<//>`;let c=n==="live"&&t?a("fresh-live-age",{age:M(Math.round(s/100)/10)}):a(`fresh-${n}`,Ve(s));return ot`<${g} tone=${o} icon=${r} title=${a(`fresh-${n}-why`)}>${c}<//>`}function Ue({panel:e}){let{state:t,at:n,age:s,code:o}=e.freshness.value;if(t==="ended")return ot`<${je} tone="over" icon="square" text=${h("bye",o)} />`;if(t!=="offline")return null;let r=b(n,e.header.value.timezone);return ot`<${je} tone="warn" icon="triangle" text=${a("fresh-stale",{...Ve(s),time:r})} />`}function je({tone:e,icon:t,text:n}){return ot`<p class=${`banner ${e}`} role="status"><${d} name=${t} /><span>${n}</span></p>`}var Ve=e=>({seconds:Math.round(e/1e3)});import{html as y,useId as bo,useState as ko}from"../vendor/vendor.js";import{html as Dt,useEffect as Os,useState as Ms}from"../vendor/vendor.js";function rt(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function G(e,t){return e.limit===null?null:e.limit-rt(e,t)}function $t(e,t){let n=G(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function D(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var qs=250;function _(e){let[,t]=Ms(0),n=e();return Os(()=>{let s=setInterval(()=>{e()!==n&&t(o=>o+1)},qs);return()=>clearInterval(s)}),n}function K({turn:e,now:t,of:n=!1,class:s=""}){let o=_(()=>e.limit===null?D(-rt(e,t())).replace("+",""):D(G(e,t()))),r=e.limit===null?"none":$t(e,t());return Dt`<span class=${`face ${s}`} role="timer" aria-live="off" data-phase=${r} data-paused=${e.state==="paused"}>
    <span class="digits">${o}</span>${n&&e.limit!==null&&Dt`${" "}<span class="of">${a("clock-of",{limit:D(e.limit)})}</span>`}
  </span>`}function ze({now:e,zone:t}){let n=_(()=>b(e(),t));return Dt`<time class="place-clock">${n}</time>`}import{h as Is}from"../vendor/vendor.js";function w({text:e,lang:t,as:n="p",class:s=""}){return Is(n,{dir:"auto",lang:t||void 0,class:`said ${s}`},e)}import{html as A,useId as Ht}from"../vendor/vendor.js";function gt(e){return{value:t=>e.value[t]??"",set:(t,n)=>{e.value={...e.value,[t]:n}},clear:(...t)=>{e.value=Object.fromEntries(Object.entries(e.value).filter(([n])=>!t.includes(n)))}}}function Q({form:e,name:t,label:n,optional:s=!1,wrong:o="",max:r=120,autocomplete:i="off"}){let c=Ht();return A`<div class="field">
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
    ${o&&A`<${J} id=${`${c}-wrong`} text=${o} />`}
  </div>`}function J({id:e,text:t}){return A`<p class="wrong" id=${e}><${d} name="triangle" /><span>${t}</span></p>`}function jt({form:e,name:t,legend:n,options:s}){let o=e.value(t)||s[0][0];return A`<fieldset class="field">
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
  </fieldset>`}function Bt({form:e,name:t,label:n,hint:s=""}){let o=Ht();return A`<div class="tick">
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
  </div>`}function vt({form:e,groups:t}){let n=t.map(s=>[s,h("group",s)]);return A`<${Q} form=${e} name="organisation" label=${a("field-organisation")} optional autocomplete="organization" />
    <${bt} form=${e} name="group" label=${a("field-group")} options=${[["",a("group-none")],...n]} />
    <${jt}
      form=${e}
      name="channel"
      legend=${a("field-channel")}
      options=${[["room",a("channel-room")],["online",a("channel-online")]]}
    />`}function bt({form:e,name:t,label:n,options:s,first:o="",beside:r=!1}){let i=Ht();return A`<div class=${r?"field beside":"field"}>
    <label for=${i}>${n}</label>
    <select
      class="input"
      id=${i}
      name=${`arg.${t}`}
      onChange=${c=>e.set(t,c.target.value)}
    >
      ${s.map(([c,u])=>A`<option value=${c} selected=${(e.value(t)||o)===c}>${u}</option>`)}
    </select>
  </div>`}import{html as kt}from"../vendor/vendor.js";var As=12e4,Ns={early:"clock",soon:"clock",off:"clock",ended:"check"};function wt(e,t){return e.state==="ended"?"ended":e.state==="draft"?"early":e.asking&&(!e.asking_until||t<e.asking_until)?"open":"closed"}function Ze(e,t){let{state:n,floor_open:s,floor_opens_at:o,floor_closes_at:r}=e;return n==="ended"?"ended":n==="draft"?"early":r&&t>=r?"closed":(o?t>=o:s)?r&&r-t<=As?"last":"open":o?"soon":e.floor_closed_at?"closed":"off"}function Ls({floor_closes_at:e,floor_closed_at:t},n){return e&&n>=e?e:t??null}function Ut(e){let{asking_until:t,timezone:n}=e.header.value;return t&&wt(e.header.value,e.now())==="open"?a("ask-until",{time:b(t,n)}):""}function Y(e,{code:t="",data:n={}}){let{timezone:s}=e.header.value,o=i=>b(i,s);if(t==="question.closed"&&(n.until??e.header.value.asking_until))return a("ask-closed-at",{time:o(n.until??e.header.value.asking_until)});if(t!=="floor.closed")return O(t,n);let r=n.closed_at?a("floor-closed-at",{time:o(n.closed_at)}):a("notice-floor-closed");return n.asking_until?a("floor-closed-but",{closed:r,time:o(n.asking_until)}):`${r}. ${Ge(e)}`.trim()}function Ge(e){return wt(e.header.value,e.now())!=="open"?"":a("notice-floor-closed-more")}function at({panel:e,kind:t,floor:n=!1}){let[s,o]=(n?Rs:Ps)(e,t);return kt`<div class="notice card">
    <${d} name=${Ns[t]??"lock"} />
    <div>
      <h2>${s}</h2>
      ${o&&kt`<p class="muted">${o}</p>`}
      ${t!=="early"&&t!=="soon"&&t!=="off"&&!n&&kt`<${H} panel=${e} />`}
    </div>
  </div>`}function Ps(e,t){let{asking_until:n,timezone:s}=e.header.value;return[t==="closed"&&n&&e.now()>=n?a("ask-closed-at",{time:b(n,s)}):a(`notice-ask-${t}`),a(`notice-ask-${t}-more`)]}function Rs(e,t){let{floor_opens_at:n,timezone:s}=e.header.value;if(t==="soon")return[a("floor-opens-at",{time:b(n,s)}),a("notice-floor-soon-more")];if(t!=="closed")return[a(`notice-floor-${t}`),a(`notice-floor-${t}-more`)];let o=Ls(e.header.value,e.now());return[o?a("floor-closed-at",{time:b(o,s)}):a("notice-floor-closed"),[Ge(e),Ut(e)].filter(Boolean).join(" ")]}function H({panel:e}){let{contact:t}=e.header.value;return t&&kt`<p class="contact"><span>${a("contact")}</span> <bdi dir="auto">${t}</bdi></p>`}import{html as x}from"../vendor/vendor.js";import{useEffect as Fs,useRef as Ws,useState as Ds}from"../vendor/vendor.js";var Hs=10;function Ke(e){let[t,n]=Ds(0),s=Ws(e);return s.current=e,Fs(()=>{if(t===0)return;let o=setTimeout(()=>{n(t-1),t===1&&s.current()},1e3);return()=>clearTimeout(o)},[t]),{left:t,start:()=>n(Hs),stop:()=>n(0)}}import{html as Qt}from"../vendor/vendor.js";var js=12*36e5;function Qe(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=js?e.starts_at:e.started_at}function Bs(e,t){return e.started_at===null?null:e.started_at-(t+e.starts_at)}function Je(e,t,n,s,o){let r=Us(e,t,s),i=r+it(e.filter(z)),c=zs(e,n,r,s);return{late:Vs(e,t,r,s),projected_end:i,over_end:i-n,debate_left:c.left,debate_ends:c.ends,exchanges:Math.floor(c.left/o)}}function Us(e,t,n){let s=Vt(e);if(s)return s.ended_at===null?Math.max(n,(s.started_at??n)+s.budget):n;if(e.every(r=>r.started_at===null))return Math.max(n,t);let o=Ye(e);return e.some(z)?n:o?.ended_at??n}function Vs(e,t,n,s){let o=Vt(e);if(o&&n>s)return Bs(o,t)??0;let r=o??Ye(e);if(!r)return 0;let i=e.find(c=>c.state==="planned");return n-(t+(i?i.starts_at:r.starts_at+r.planned))}function zs(e,t,n,s){if(Vt(e)?.kind==="debate"){let i=t-it(e.filter(z));return{left:Math.max(0,i-s),ends:i}}let o=e.findIndex(i=>i.kind==="debate"&&z(i));if(o<0)return{left:0,ends:t-it(e.filter(z))};let r=t-it(e.slice(o+1).filter(z));return{left:Math.max(0,r-n-it(e.slice(0,o).filter(z))),ends:r}}function Vt(e){return e.find(t=>t.state==="current")}function Ye(e){return e.reduce((t,n)=>(n.ended_at??-1)>(t?.ended_at??-1)?n:t,null)}function z(e){return e.state==="planned"||e.state==="held"}function it(e){return e.reduce((t,n)=>t+n.budget,0)}var zt=1e4,Zs=2e4,Gs=9e4,Ks=6e4;function Qs(e,t){return e.kind==="question"&&(e.questions??[e.question]).some(n=>t.includes(n))}var Js=({limits:e})=>e?.read??Zs;function Zt(e,t,n){let s=e.header.line,o=s[t].kind==="item"?e.items.find(r=>r.id===s[t].item):null;return o?en(e,o,n):s.slice(0,t).reduce((r,i)=>r+Xs(e,i),n+Gt(e,n))}function Xe(e,t,n){let o=(e.header.state==="live"?e.header.line??[]:[]).findIndex(r=>Qs(r,[t]));return o<0?null:Zt(e,o,n)}function tn(e,t,n,s){if(e.header.state!=="live")return null;let o=Ys(e,t,n,s),{ends:r}=nn(e,s);return o===null?null:{at:o,reached:o<r}}function Ys(e,t,n,s){let{header:o,items:r}=e,i=o.line??[],c=i.findIndex(E=>E.kind==="floor"&&E.request===t);if(c>=0)return Zt(e,c,s);let u=(o.limits?.floor??Ks)+zt,l=i.filter(E=>E.kind==="floor").length,v=i.map(E=>E.kind).lastIndexOf("floor");if(v>=0)return Zt(e,v,s)+Math.max(1,n-l)*u;let p=Kt(r).find(E=>E.kind==="debate"&&["planned","held","current"].includes(E.state));return p?(p.state==="current"?s+Gt(e,s):en(e,p,s))+(n-1)*u:null}function en(e,t,n){let s=Kt(e.items).filter(o=>sn(o)&&o.place<t.place);return nn(e,n).free+s.reduce((o,r)=>o+r.budget,0)}function nn(e,t){let{header:n,turn:s}=e,o=Kt(e.items),r=Qe(n)??t,i=Je(o,r,r+(n.ends_at-n.starts_at),t,1),c=i.projected_end-o.filter(sn).reduce((l,v)=>l+v.budget,0);return{free:s!==null&&s.item!==null&&s.item===n.item?Math.max(c,t+Gt(e,t)):c,ends:i.debate_ends}}function Gt({turn:e},t){return e?Math.max(0,G(e,t)??0):0}function Xs({header:e,items:t},n){let s=e.limits??{};return n.kind==="question"?Js(e)+(s.answer??Gs)+zt:n.kind==="item"?n.limit??t.find(o=>o.id===n.item)?.budget??0:(n.limit??0)+zt}var sn=e=>e.state==="planned"||e.state==="held",Kt=e=>[...e].sort((t,n)=>t.place-n.place);var on={unsent:[0,"warn","wait"],refused:[-1,"over","cross"],new:[0,"accent","dot"],approved:[1,"accent","dot"],next:[2,"accent","dot"],asked:[3,"accent","dot"],answered:[4,"live","check"],written:[4,"live","check"],declined:[-1,"quiet","cross"],private:[-1,"quiet","lock"],withdrawn:[-1,"quiet","undo"]},to=["new","approved","next","asked"];function Jt({panel:e,state:t,row:n,entry:s}){let o=n?.into?n.into.state:t,[r,i,c]=on[o]??on.new,u=_(()=>eo(e,o,n));return Qt`<div class="life" data-tone=${i}>
    ${r>=0&&Qt`<ol class="steps" aria-hidden="true">
      ${to.map((l,v)=>Qt`<li key=${l} data-step=${v<r?"done":v===r&&i==="accent"?"now":"ahead"}></li>`)}
    </ol>`}
    <p class="words"><${d} name=${c} /><span>${no(e,t,n,s)}${u&&` ${u}`}</span></p>
  </div>`}function eo(e,t,n){if(t!=="next"||!n||n.into)return"";let s=e.header.value,o=Xe({header:s,items:e.rows("items"),turn:e.row("turns",s.turn)},n.id,e.now());return o===null?"":a("about-time",{time:b(o,s.timezone)})}function no(e,t,n,s){if(t==="refused")return Y(e,s);if(t==="declined")return`${a("life-declined")} ${n?.reason?h("reason",n.reason):""}`;if(n?.answers?.length>0)return a("life-written-there");if(n?.into)return`${a("life-merged")} ${rn(n.into.state,n.into.place)}`;let o=n?.voices>1?` ${a("life-joined",{count:n.voices-1})}`:"";return rn(t,n?.place)+o}var rn=(e,t)=>e==="next"&&t?a("life-next-place",{place:t}):a(`life-${e}`);import{html as P,useState as io}from"../vendor/vendor.js";function Yt({answers_due:e,ended_at:t,timezone:n}){return e??(t?an(t+12096e5,n):null)}function Xt(e,t){let n=Yt(e);return n!==null&&an(t,e.timezone)>n}function an(e,t){let n=new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn",{year:"numeric",month:"2-digit",day:"2-digit",timeZone:t}).formatToParts(e),s=o=>n.find(r=>r.type===o)?.value;return`${s("year")}-${s("month")}-${s("day")}`}var so=3e3;function U(e,t,n){let s=()=>I({text:a("ask-kept")}),o=["live","http"].includes(t.freshness.value.state),r=setTimeout(s,o?so:0);e.then(({ok:i})=>{clearTimeout(r),i&&I({text:a(n),ms:4e3})})}import{html as xt,useId as ro,useMemo as ao}from"../vendor/vendor.js";var cn="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,oo=120;function Z(e,t=1e4){if(e.length>t*10)return e.length;if(!cn)return[...e].length;let n=0;for(let s of cn.segment(e))n+=1;return n}function ln(e){let t=e.trim().split(/\s+/).filter(Boolean).length;return Math.round(t/oo*60)}function yt({panel:e,draft:t,first:n,limit:s,words:o,send:r,stop:i}){let c=ao(()=>t,[]),u=ro(),l=c.value.text??n,v=e.pending.value.find(N=>N.id===c.value.command),p=Z(l,s)>s;return xt`<form class="form" onSubmit=${N=>{if(N.preventDefault(),!l.trim()||p)return;v&&e.dismiss(v.id);let R=q();c.value={text:l,command:R},r(l.trim(),R)}}>
    <div class="field">
      <label for=${u}>${a(o.label)}</label>
      <textarea class="input" id=${u} rows=${s>1e3?6:3} dir="auto" value=${l} aria-invalid=${p?"true":void 0}
        onInput=${N=>c.value={...c.value,text:N.target.value}}></textarea>
      <div aria-live="polite">${p&&xt`<${J} text=${a("ask-over",{over:Z(l,s)-s})} />`}
        ${v?.state==="refused"&&xt`<${J} text=${Y(e,v)} /><p class="hint">${a("kept")}</p><${H} panel=${e} />`}</div>
    </div>
    ${o.hint&&xt`<p class="hint">${o.hint}</p>`}
    <div class="acts">
      <button class="btn primary" disabled=${!l.trim()||p}>${a(o.send)}</button>
      <button type="button" class="btn ghost" onClick=${i}>${a("cancel")}</button>
    </div>
  </form>`}var co=3e3,lo={sent:"send",approved:"check",returned:"undo"};function ct({panel:e,answers:t}){return t.map((n,s)=>{let o=e.row("people",n.person)?.name;return P`<div key=${s} class="gloss written">
      <p class="muted small">${o?a("answer-in-writing-by",{name:o}):a("answer-in-writing")}</p>
      <${w} text=${n.text} lang=${n.language} />
    </div>`})}function un({panel:e,device:t,thing:n,row:s}){let[o,r]=io(!1),i=e.header.value,c=s?.statement??null,u=Xt(i,e.now()),l=(p,E)=>{let N={submission:F(),request:n.id,secret:n.secret,text:p,language:L()},R=e.send("submission.statement",N,{keep:!0,id:E});U(R,e,"statement-sent"),R.then(jn=>jn.ok&&r(!1))};if(o)return P`<${yt} panel=${e} draft=${t.draft(`statement.${n.id}`)} first=${c?.text??n.text} limit=${co}
      words=${{label:"statement-label",send:"statement-send",hint:te(i,u)}} send=${l} stop=${()=>r(!1)} />`;let v=!u&&c?.state!=="approved";return P`<${dn} statement=${c} />
    ${(!c||c.state==="returned")&&P`<p class="muted">${te(i,u)}</p>`}
    ${v&&P`<p><button type="button" class="btn" onClick=${()=>r(!0)}><${d} name="send" />${a(c?"own-change":"statement-title")}</button></p>`}`}function te(e,t){let n=Yt(e);return n?a(t?"statement-was":"statement-until",{day:dt(n)}):""}function dn({statement:e}){return e?P`<div class="gloss written">
    <p class="words"><${d} name=${lo[e.state]} /><span>${a(`statement-state-${e.state}`)}</span></p>
    ${e.note&&P`<p><bdi>${a("statement-note",{note:e.note})}</bdi></p>`}
    <${w} text=${e.text} />
  </div>`:null}function pn({panel:e,row:t}){let n=e.header.value,s=Xt(n,e.now()),o={id:q(),as:"public",name:"submission.statement","arg.submission":F(),"arg.request":t.id,"arg.language":L()};return P`<${dn} statement=${t.statement} />
    ${!s&&t.statement?.state!=="approved"&&P`<form class="form" method="post" action=${`/p/${e.code}/commands`}>
      ${Object.entries(o).map(([r,i])=>P`<input key=${r} type="hidden" name=${r} value=${i} />`)}
      <div class="field"><label for=${`statement-${t.id}`}>${a("statement-label")}</label>
        <textarea class="input" id=${`statement-${t.id}`} name="arg.text" rows="5" dir="auto" required>${t.statement?.text??t.text??""}</textarea></div>
      <p class="hint">${te(n,s)}</p>
      <p><button class="btn primary">${a("statement-send")}</button></p>
    </form>`}`}var mn=new Set(["new","approved","next","written","declined","private","merged"]),uo=new Set(["answered","written","declined","withdrawn","private"]);function lt(e,t){let n=e.pending.value.find(o=>o.id===t.command),s=e.mine.value[t.id]??null;return s?{state:s.state,row:s,entry:n}:n?.state==="refused"?{state:"refused",row:s,entry:n}:{state:n?"unsent":"sent",row:s,entry:n}}function fn({panel:e,device:t,mine:n,again:s}){let o=t.things.value.filter(l=>l.noun==="questions"),r=new Set(o.map(l=>l.id)),i=n.filter(l=>l.noun==="questions"&&!r.has(l.id)),c=o.length+i.length,u=t.hidden.value;return c===0?null:x`<div class="stack">
    <div class="heading">
      <h2>${a("own-title",{count:c})}</h2>
      <button type="button" class="btn ghost small" aria-expanded=${u?"false":"true"} onClick=${()=>t.hidden.value=!u}>
        ${a(u?"own-show-all":"own-hide-all")}
      </button>
    </div>
    ${u?x`<p class="hint">${a("own-hidden")}</p>`:x`${o.map(l=>x`<${mo} key=${l.id} panel=${e} device=${t} thing=${l} again=${s} />`)}
          ${i.map(l=>x`<${po} key=${l.id} panel=${e} row=${{...l,state:e.row("questions",l.id)?.state??l.state}} />`)}`}
  </div>`}function po({panel:e,row:t}){return x`<article class="card own" data-state=${t.state}>
    ${t.text&&x`<${w} text=${t.text} />`}
    <${Jt} panel=${e} state=${t.state} row=${t} />
    <${ct} panel=${e} answers=${t.answers??[]} />
    ${mn.has(t.state)&&x`<${ee} panel=${e} name="question.withdraw" what="question" id=${t.id} label=${a("withdraw")} />`}
  </article>`}function ee({panel:e,name:t,what:n,id:s,label:o}){return x`<form class="acts" method="post" action=${`/p/${e.code}/commands`}>
    <input type="hidden" name="id" value=${q()} /><input type="hidden" name="as" value="public" />
    <input type="hidden" name="name" value=${t} /><input type="hidden" name=${`arg.${n}`} value=${s} />
    <button class="btn ghost">${o}</button>
  </form>`}function mo({panel:e,device:t,thing:n,again:s}){let{state:o,row:r,entry:i}=lt(e,n),c=o==="withdrawn"?"":r?.text||n.text,u=()=>{e.dismiss(n.command),t.forget(n.id)},l=()=>{u(),s(n)};return x`<article class="card own" data-state=${o}>
    ${r?.number&&o!=="withdrawn"&&x`<p class="meta"><span class="number">Q${r.number}</span></p>`}
    ${c&&x`<${w} text=${c} />`}
    <${Jt} panel=${e} state=${o==="sent"?"new":o} row=${r} entry=${i} />
    <${ct} panel=${e} answers=${r?.answers??[]} />
    ${o==="refused"&&i.code==="question.closed"&&x`<p class="hint">${a("kept")}</p><${H} panel=${e} />`}
    <div class="acts">
      ${(o==="refused"||i?.state==="waiting")&&x`<button type="button" class="btn" onClick=${l}>${a("own-change")}</button>`}
      ${mn.has(o)&&x`<${ne} panel=${e} device=${t} thing=${n} name="question.withdraw" />`}
      ${uo.has(o)&&x`<button type="button" class="btn ghost" onClick=${u}>${a("own-hide")}</button>`}
    </div>
  </article>`}function ne({panel:e,device:t,thing:n,name:s}){let o=n.noun==="questions"?"question":"request",r=Ke(()=>{e.send(s,{[o]:n.id,secret:n.secret}),t.erase(n.id)});return r.left===0?x`<button type="button" class="btn ghost" onClick=${r.start}>${a("withdraw")}</button>`:x`<div class="held" role="status">
    <span>${a("withdraw-in",{seconds:r.left})}</span>
    <button type="button" class="btn" onClick=${r.stop}><${d} name="undo" />${a("withdraw-keep")}</button>
  </div>`}import{html as S}from"../vendor/vendor.js";import{useRef as fo,useState as ho}from"../vendor/vendor.js";function hn(e,{hold:t=!0,mine:n=()=>!1}={}){let s=fo(null),[,o]=ho(0);(s.current===null||!t)&&(s.current=e.map(l=>l.id));let r=new Map(e.map(l=>[l.id,l])),i=new Set(s.current),c=e.filter(l=>!i.has(l.id)&&n(l)).map(l=>l.id);s.current=[...c,...s.current.filter(l=>r.has(l))];let u=new Set(s.current);return{shown:s.current.map(l=>r.get(l)),waiting:e.filter(l=>!u.has(l.id)).length,reveal:()=>{s.current=e.map(l=>l.id),o(l=>l+1)}}}var $n=new Set(["approved","next","asked"]),$o={asked:["live","dot"],next:["accent","up"],approved:["","ring"],answered:["live","check"],written:["","check"]};function gn({panel:e,device:t}){let n=new Set(t.things.value.map(l=>l.id)),s=e.rows("questions").filter(l=>$n.has(l.state)&&!n.has(l.id)).sort((l,v)=>v.number-l.number),{shown:o,waiting:r,reveal:i}=hn(s),{support:c,state:u}=e.header.value;return u==="ended"&&s.length===0?null:S`<div class="stack">
    <h2>${a("others-title")}</h2>
    ${c!=="off"&&o.length>0&&S`<p class="hint">${a(`support-${c}`)}</p>`}
    ${r>0&&S`<button type="button" class="btn more-new wide" onClick=${i}><${d} name="up" />${a("others-new",{count:r})}</button>`}
    ${o.length===0&&r===0?S`<p class="empty">${a("others-empty")}</p>`:S`<ul class="stack">
          ${o.map(l=>S`<${se} key=${l.id} panel=${e} device=${t} row=${l} support=${c!=="off"} />`)}
        </ul>`}
  </div>`}function se({panel:e,device:t,row:n,support:s=!1}){let o=e.row("tallies",n.id),r=e.row("people",n.for),[i,c]=$o[n.state]??["","ring"];return S`<li class="card question" data-state=${n.state}>
    <p class="meta">
      <span class="number">${a("question-short",{number:n.number})}</span>
      <${g} tone=${i} icon=${c}>${h("question",n.state)}<//>
      ${r&&S`<span class="muted">${a("for-person",{name:r.name})}</span>`}
    </p>
    <${w} text=${n.text} lang=${n.language} />
    <${oe} row=${n} />
    <${ct} panel=${e} answers=${e.rows("submissions").filter(u=>u.question===n.id)} />
    ${n.askers>1&&S`<p class="muted">${a("askers",{count:n.askers})}</p>`}
    <div class="foot">
      <p class="muted by">${go(n)}</p>
      ${s&&$n.has(n.state)?S`<${vo} panel=${e} device=${t} row=${n} voices=${o?.voices} />`:o&&S`<p class="muted">${a("voices",{count:o.voices})}</p>`}
    </div>
  </li>`}function oe({row:e}){if(!e.gloss)return null;let t=e.gloss_language?pt(e.gloss_language):"";return S`<div class="gloss">
    <p class="muted small">${a("gloss")}${t&&` \xB7 ${t}`}</p>
    <${w} text=${e.gloss} lang=${e.gloss_language} />
  </div>`}function go(e){return e.name?S`<bdi>${e.name}</bdi>${e.organisation&&S` · <bdi>${e.organisation}</bdi>`}${e.group&&` \xB7 ${h("group",e.group)}`} (${a("as-given")})`:e.group?h("group",e.group):a("anonymous")}function vo({panel:e,device:t,row:n,voices:s}){let o=!!t.supported.value[n.id];return S`<button type="button" class="btn support" aria-pressed=${o?"true":"false"} onClick=${async()=>{t.support(n.id,!o);let i=await e.send("question.support",{question:n.id,supported:!o});i.ok||i.code==="dismissed"||(t.support(n.id,o),I({text:O(i.code,i.data),tone:"over"}))}}>
    <${d} name=${o?"check":"support"} /><span>${a("support-me-too")}</span>
    ${s!==void 0&&S`<span class="voices"><span aria-hidden="true">${s}</span><span class="unseen">${a("voices",{count:s})}</span></span>`}
  </button>`}var re=["en","fr","es","ar","ru","zh"],vn=[["ar",/\p{Script=Arabic}/gu],["ru",/\p{Script=Cyrillic}/gu],["zh",/\p{Script=Han}/gu],["",/\p{Script=Latin}/gu]];function ae(e,t){let s=vn.map(([r,i])=>({code:r,count:e.match(i)?.length??0})).reduce((r,i)=>i.count>r.count?i:r);if(s.count===0||s.code===t)return t;let o=vn.some(([r])=>r===t);return s.code||(o?"":t)}function bn({panel:e,device:t,draft:n,mine:s}){let o=_(()=>wt(e.header.value,e.now()));return y`<section class="pane ask" aria-label=${a("tab-ask")}>
    ${o==="ended"||o==="closed"?y`<${wo} panel=${e} draft=${n} kind=${o} />`:y`<${yo} panel=${e} device=${t} draft=${n} early=${o==="early"} />`}
    <${fn} panel=${e} device=${t} mine=${s} again=${r=>xo(n,r)} />
    <${gn} panel=${e} device=${t} />
  </section>`}function wo({panel:e,draft:t,kind:n}){let s=t.value.text?.trim();return y`<div class="stack">
    <${at} panel=${e} kind=${n} />
    ${s&&y`<article class="card own">
      <p class="hint">${a("kept")}</p>
      <${w} text=${s} />
      <div class="acts"><button type="button" class="btn ghost" onClick=${()=>t.value={...t.value,text:""}}>${a("own-hide")}</button></div>
    </article>`}
  </div>`}function xo(e,t){e.value={...e.value,text:t.text},document.getElementById("question-text")?.focus()}function yo({panel:e,device:t,draft:n,early:s}){let o=gt(n),[r,i]=ko({field:"",text:""}),c=e.header.value.question_limit,u=o.value("text"),{attribution:l,groups:v}=e.header.value,p=l==="attributed"||l!=="anonymous"&&o.value("who")==="named",E=N=>{N.preventDefault();let R=s?{field:"",text:""}:Eo(o,p,c);if(i(R??{field:"",text:""}),R)return N.target.elements[`arg.${R.field}`]?.focus();Co(e,t,o,p)};return y`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${E} novalidate>
    ${s?y`<${at} panel=${e} kind="early" />`:e.header.value.asking_until&&y`<p class="until"><${d} name="clock" />${Ut(e)}</p>`}
    <${_o} form=${o} limit=${c} wrong=${r.field==="text"?r.text:""} />
    ${l==="anonymous"&&y`<p class="hint">${a("no-names")}</p>`}
    ${l==="attributed"&&y`<p class="hint">${a("names-needed")}</p>`}
    ${["optional","chatham"].includes(l)&&y`<${jt}
      form=${o}
      name="who"
      legend=${a("who-asks")}
      options=${[["anonymous",a("who-anonymous")],["named",a("who-named")]]}
    />`}
    ${p&&y`<div class="more">
      <${Q}
        form=${o}
        name="name"
        label=${a("field-name")}
        wrong=${r.field==="name"?r.text:""}
        autocomplete="name"
      />
      <${vt} form=${o} groups=${v} />
    </div>`}
    <${So} form=${o} />
    <${To} panel=${e} form=${o} />
    <button class="btn primary big wide" disabled=${s||Z(u,c)>c}>${a("ask-send")}</button>
    <${ie} panel=${e} />
    <p class="hint">${a(p?"seen-named":"seen-anonymous")}</p>
  </form>`}function ie({panel:e}){let t=e.freshness.value.state==="offline";return y`<p class="hint waits" role="status" hidden=${!t}>${t&&a("ask-waits")}</p>`}function _o({form:e,limit:t,wrong:n}){let s=bo(),o=e.value("text"),r=Z(o,t),i=r>t,c=ln(o),u=n||(i?a("ask-over",{over:r-t}):"");return y`<div class="field">
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
    <div id=${`${s}-wrong`} aria-live="polite">${u&&y`<${J} text=${u} />`}</div>
  </div>`}function So({form:e}){let t=[...re.map(n=>[n,pt(n)]),["other",a("written-in-other")]];return y`<${bt} form=${e} name="language" label=${a("written-in")} beside options=${t} first=${ae(e.value("text"),L())||"other"} />`}function To({panel:e,form:t}){let n=e.rows("people").filter(o=>o.part!=="moderator").sort((o,r)=>o.place-r.place);if(n.length===0)return null;let s=n.map(o=>[o.id,[o.honorific,o.name].filter(Boolean).join(" ")]);return y`<${bt} form=${t} name="for" label=${a("for-whom")} options=${[["",a("for-panel")],...s]} />`}function Eo(e,t,n){return e.value("text").trim()?Z(e.value("text"),n)>n?{field:"text",text:O("too_long",{field:"text",limit:n})}:t&&!e.value("name").trim()?{field:"name",text:O("empty",{field:"name"})}:null:{field:"text",text:O("empty",{field:"text"})}}function Co(e,t,n,s){let o=n.value("text").trim(),r={noun:"questions",id:F(),secret:mt(),text:o,name:"",command:q(),at:e.now()},i={question:r.id,text:o,secret:r.secret},c=n.value("language")||ae(o,L());if(re.includes(c)&&(i.language=c),n.value("for")&&(i.for=n.value("for")),s){r.name=n.value("name").trim(),Object.assign(i,{name:r.name,channel:n.value("channel")||"room"});for(let u of["organisation","group"])n.value(u).trim()&&(i[u]=n.value(u).trim())}t.add(r),n.clear("text","for","language"),U(e.send("question.ask",i,{keep:!0,id:r.command}),e,"ask-sent")}import{effect as Oo,signal as Mo}from"../vendor/vendor.js";function X(e,t){let n=Mo(qo(e,t));return Oo(()=>Io(e,n.value)),n}function qo(e,t){try{return JSON.parse(localStorage.getItem(e)??"null")??t}catch{return t}}function Io(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}var Ao=60;function kn(e){let t=X(`moderator.${e}.own`,[]),n=X(`moderator.${e}.supported`,{}),s=X(`moderator.${e}.answers`,{});return{things:t,add:o=>t.value=[o,...t.value].slice(0,Ao),forget:o=>t.value=t.value.filter(r=>r.id!==o),erase:o=>t.value=t.value.map(r=>r.id===o?{...r,text:"",name:""}:r),become:(o,r)=>t.value=t.value.map(i=>i.id===o?{...i,noun:"questions",id:r.id,text:r.text??i.text}:i),hidden:X(`moderator.${e}.hidden`,!1),answers:s,answer:(o,r)=>s.value={...s.value,[o]:r},supported:n,support:(o,r)=>{let{[o]:i,...c}=n.value;n.value=r?{...c,[o]:!0}:c},draft:o=>X(`moderator.${e}.draft.${o}`,{})}}import{html as m}from"../vendor/vendor.js";import{html as ce}from"../vendor/vendor.js";var wn={to_confirm:["","ring"],confirmed:["accent","check"],in_progress:["accent","dot"],done:["live","check"]};function xn({panel:e}){let t=e.rows("actions").filter(n=>wn[n.status]).sort((n,s)=>n.number-s.number);return t.length===0?null:ce`<div class="stack">
    <h2>${a("promised-title")}</h2>
    <ol class="card promised">
      ${t.map(n=>{let[s,o]=wn[n.status],r=n.lead??e.row("people",n.person)?.name;return ce`<li key=${n.id}>
          <${w} text=${n.text} />
          <p class="meta">
            <${g} tone=${s} icon=${o}>${a(`promised-${n.status.replace("_","-")}`)}<//>
            ${r&&ce`<bdi class="muted">${r}</bdi>`}
            <span class="muted">${n.due?a("promised-by",{day:dt(n.due)}):a("promised-open")}</span>
          </p>
        </li>`})}
    </ol>
  </div>`}import{html as T}from"../vendor/vendor.js";function _n({page:e,panel:t}){let n=t.header.value;return T`<header class="top">
    <div class="row">
      <${Be} panel=${t} />
      ${n.rehearsing&&T`<${g} tone="warn" icon="triangle">${h("panel","rehearsal")}<//>`}
      <span class="push"></span>
      <${No} page=${e} />
      <${Re} />
    </div>
    <h1><bdi>${n.title}</bdi></h1>
    <p class="muted place">
      ${n.room&&T`<bdi>${n.room}</bdi><span aria-hidden="true">·</span>`}
      <${ze} now=${t.now} zone=${n.timezone} />
    </p>
    ${n.rehearsing&&T`<p class="rehearsing">${a("rehearsing")}</p>`}
  </header>`}function No({page:e}){let t=e.languages.filter(n=>n.code!==e.language);return t.length===0?null:t.length===1?T`<${yn} one=${t[0]} />`:T`<details class="menu">
    <summary class="btn ghost"><${d} name="globe" />${a("language")}</summary>
    <div class="card">${t.map(n=>T`<${yn} key=${n.code} one=${n} />`)}</div>
  </details>`}function yn({one:e}){return T`<a class="btn ghost" href=${`?lang=${e.code}&tab=${new URLSearchParams(location.search).get("tab")??"ask"}`} lang=${e.code} hreflang=${e.code}>${e.name}</a>`}function Sn({panel:e}){let t=e.header.value,n=e.row("turns",t.turn),s=_(()=>le(t,e.now()));if(s!=="")return T`<div class="strip"><${d} name="wait" /><p class="who name">${a("think-title")}</p><span class="face">${s}</span></div>`;if(!n&&t.interlude)return T`<div class="strip quiet"><${d} name="pause" /><p>${a("interlude")}</p></div>`;if(!n)return T`<div class="strip quiet"><p>${ue(e)}</p></div>`;let o=n.state==="paused";return T`<div class="strip">
    <${d} name=${o?"pause":"dot"} />
    <div class="who">
      <p class="name"><span class="unseen">${a("strip-speaking")} </span><bdi>${n.name}</bdi></p>
      <p class="muted">${o?`${h("turn","paused")} \xB7 ${h("pause",n.pause??"technical")}`:T`<bdi>${n.organisation||h("turn",n.kind)}</bdi>`}</p>
    </div>
    <${K} turn=${n} now=${e.now} />
  </div>`}function le({think:e,state:t},n){return e&&t==="live"&&e.until>n?D(e.until-n):""}function _t(e,t){return e.kind==="question"?a("question-number",{number:e.name}):e.kind==="floor"&&t?.header.value.floor_names===!1?a("speaker-number",{number:e.name}):e.name}function ue(e){let t=e.header.value;if(t.state==="live"&&t.line?.[0]?.name)return a("strip-next",{name:_t(t.line[0],e)});if(t.state!=="open"&&t.state!=="draft")return a(`now-${t.state}`);if(!t.starts_at)return a(`now-${t.state}`);let s=t.starts_at-e.now()<12*36e5?b(t.starts_at,t.timezone):ge(t.starts_at,t.timezone);return a(t.starts_at>e.now()?"strip-starts":"strip-soon",{when:s})}var Lo=[["ask","send"],["speak","speak"],["follow","follow"]];function Tn({tab:e,go:t,hint:n=""}){return T`<nav class="tabs" aria-label=${a("tabs")}>
    ${Lo.map(([s,o])=>{let r=i=>{i.preventDefault(),t(s)};return T`<a key=${s} class="tab" data-tab=${s} href=${`?tab=${s}`} aria-current=${e===s?"page":void 0} onClick=${r}>
        <${d} name=${o} /><span>${a(`tab-${s}`)}</span>
        ${s==="follow"&&n&&T`<span class="badge"><${d} name="dot" /><span class="unseen">${n}</span></span>`}
      </a>`})}
  </nav>`}import{html as V}from"../vendor/vendor.js";function tt(e){return e.rows("polls").find(t=>t.state==="open")??null}function En({panel:e,device:t,go:n}){let s=tt(e);return!s||(t.answers.value[s.id]??null)!==null?null:V`<a class="poll-call" href="?tab=follow" onClick=${r=>{r.preventDefault(),n("follow")}}>
    <${d} name="hand" /><span class="what"><strong>${a("poll-title")}</strong><bdi dir="auto">${s.text}</bdi></span>
  </a>`}function de({panel:e,device:t}){let n=e.rows("polls").sort((i,c)=>c.opened_at-i.opened_at),s=tt(e)??n.find(i=>i.counts)??null;if(!s)return null;let o=s.state==="open",r=t.answers.value[s.id]??null;return V`<div class="stack">
    <h2>${a("poll-title")}</h2>
    <div class="card poll">
      <p class="meta"><${g} tone=${o?"live":""} icon=${o?"dot":"square"}>${a(o?"poll-open":"poll-closed")}<//></p>
      <${w} text=${s.text} class="big" />
      <ul class="answers">
        ${s.answers.map((i,c)=>V`<${Po} key=${c} panel=${e} device=${t} poll=${s}
          text=${i} index=${c} chosen=${r===c} />`)}
      </ul>
      <p class="hint">${a(o?r===null?"poll-secret":"poll-change":"poll-over",{count:Cn(s)})}</p>
    </div>
  </div>`}var Cn=e=>(e.counts??[]).reduce((t,n)=>t+n,0);function Po({panel:e,device:t,poll:n,text:s,index:o,chosen:r}){let i=n.counts&&V`<${Ro} count=${n.counts[o]} of=${Cn(n)} />`;return n.state!=="open"?V`<li class="answer" data-chosen=${r}>${r&&V`<${d} name="check" />`}<bdi dir="auto">${s}</bdi>${i}</li>`:V`<li>
    <button type="button" class="btn answer" aria-pressed=${r?"true":"false"} onClick=${()=>Fo(e,t,n,r?null:o)}>
      <${d} name=${r?"check":"ring"} /><bdi dir="auto">${s}</bdi>${i}
    </button>
  </li>`}function Ro({count:e,of:t}){return V`<span class="tabular count">${M(e)}</span><progress class="bar" max=${Math.max(1,t)} value=${e} aria-hidden="true"></progress>`}async function Fo(e,t,n,s){let o=t.answers.value[n.id]??null;t.answer(n.id,s);let r=await e.send("poll.answer",{poll:n.id,answer:s});r.ok||r.code==="dismissed"||(t.answer(n.id,o),I({text:O(r.code,r.data),tone:"over"}))}import{html as qn,useEffect as Wo,useState as On}from"../vendor/vendor.js";var Do=6e4;function In({panel:e}){let[t,n]=On(!1),[s,o]=On(!1);return qn`<div class="signals" role="group" aria-label=${a("signals")}>
    <${Mn} panel=${e} kind="cant_hear" icon="mute" on=${t} setOn=${n} />
    <${Mn} panel=${e} kind="too_fast" icon="fast" on=${s} setOn=${o} />
    <p class="hint told" role="status">${a(t||s?"signal-told":"signal-hint")}</p>
  </div>`}function Mn({panel:e,kind:t,icon:n,on:s,setOn:o}){return Wo(()=>{if(!s)return;let i=setTimeout(()=>o(!1),Do);return()=>clearTimeout(i)},[s]),qn`<button type="button" class="btn signal" aria-pressed=${s?"true":"false"} onClick=${async()=>{o(!s),!await e.signal(t,!s)&&(o(s),I({text:a("signal-unsent")}))}}>
    <${d} name=${s?"check":n} /><span>${a(`signal-${t.replace("_","-")}`)}</span>
  </button>`}import{html as $,useState as zo}from"../vendor/vendor.js";import{html as k,useState as Ho}from"../vendor/vendor.js";var Tt=new Set(["unsent","sent","waiting","called","speaking"]),Nn=new Set(["waiting","called"]),An=new Set(["waiting","called"]),St={unsent:["warn","wait"],refused:["over","cross"],sent:["accent","dot"],waiting:["accent","dot"],called:["live","up"],speaking:["live","speak"],done:["quiet","check"],withdrawn:["quiet","undo"],converted:["quiet","send"],not_reached:["warn","clock"]};function Ln({panel:e,device:t,thing:n}){let{state:s,row:o,entry:r}=lt(e,n),[i,c]=St[s]??St.sent,u=e.row("turns",e.header.value.turn),[l,v]=Ho(!1),p=()=>{e.dismiss(n.command),t.forget(n.id)};return k`<article class="card own request" data-state=${s}>
    <div role="status">
      <p class="words big" data-tone=${i}><${d} name=${c} /><span>${s==="refused"?Y(e,r):Pn(s,o)}</span></p>
      <${jo} panel=${e} state=${s} row=${o} />
    </div>
    ${s==="speaking"&&u?.request===n.id&&k`<${K} turn=${u} now=${e.now} of class="huge" />`}
    <p class="muted"><bdi>${n.name}</bdi>${n.text&&k` · <bdi>${n.text}</bdi>`}</p>
    <${Uo} row=${e.row("requests",n.id)} />
    ${s==="refused"&&k`<${H} panel=${e} />`}
    ${l&&An.has(s)&&k`<${Vo} panel=${e} device=${t} thing=${n} stop=${()=>v(!1)} />`}
    ${s==="not_reached"&&k`<${un} panel=${e} device=${t} thing=${n} row=${o} />`}
    <div class="acts">
      ${An.has(s)&&!l&&k`<button type="button" class="btn" onClick=${()=>v(!0)}><${d} name="send" />${a("write-instead")}</button>`}
      ${Nn.has(s)&&k`<${ne} panel=${e} device=${t} thing=${n} name="floor.withdraw" />`}
      ${!Tt.has(s)&&k`<button type="button" class="btn ghost" onClick=${p}>${a("own-hide")}</button>`}
    </div>
  </article>`}function Pn(e,t){return e==="waiting"&&t?.place?a("speak-place",{place:t.place}):a(`speak-${e.replace("_","-")}`)}function jo({panel:e,state:t,row:n}){let s=_(()=>Bo(e,t,n));if(!s)return null;let[o,r]=s.split(" ");return k`<p>${a("about-time",{time:o})} ${r==="no"&&k`<span class="muted">${a("speak-may-not")}</span>`}</p>`}function Bo(e,t,n){if(t!=="waiting"||!n?.place)return"";let s=e.header.value,o={header:s,items:e.rows("items"),turn:e.row("turns",s.turn)},r=tn(o,n.id,n.place,e.now());return r===null?"":`${b(r.at,s.timezone)} ${r.reached?"yes":"no"}`}function Uo({row:e}){return!e||!e.on_behalf&&e.nth<2&&e.kind!=="reply"?null:k`<p class="meta">
    ${e.kind==="reply"&&k`<${g}>${h("turn","reply")}<//>`} ${e.on_behalf&&k`<${g}>${a("on-behalf")}<//>`}
    ${e.nth>1&&k`<${g}>${a("nth-turn",{nth:e.nth})}<//>`}
  </p>`}function Vo({panel:e,device:t,thing:n,stop:s}){let o=(r,i)=>{let c={request:n.id,question:F(),secret:n.secret,text:r,language:L()};U(e.send("floor.convert",c,{keep:!0,id:i}),e,"ask-sent")};return k`<${yt} panel=${e} draft=${t.draft(`write.${n.id}`)} first=${n.text} limit=${e.header.value.question_limit}
    words=${{label:"ask-label",send:"write-send",hint:a("write-gives-up")}} send=${o} stop=${s} />`}function Rn({panel:e,row:t}){let[n,s]=St[t.state]??St.sent;return k`<article class="card own request" data-state=${t.state}>
    <p class="words big" data-tone=${n}><${d} name=${s} /><span>${Pn(t.state,t)}</span></p>
    ${t.state==="not_reached"&&k`<${pn} panel=${e} row=${t} />`}
    ${Nn.has(t.state)&&k`<${ee} panel=${e} name="floor.withdraw" what="request" id=${t.id} label=${a("withdraw")} />`}
  </article>`}var Zo=new Set(["open","live"]);function Wn({panel:e,device:t,draft:n,mine:s}){let o=e.header.value,r=t.things.value.filter(p=>p.noun==="requests"),i=s.filter(p=>p.noun==="requests"&&Tt.has(p.state)),c=i.length>0||r.some(p=>Tt.has(lt(e,p).state)),u=_(()=>Ze(o,e.now())),l=u==="open"||u==="last",v=(o.extras??[]).includes("right_of_reply")&&Zo.has(o.state);return $`<section class="pane speak" aria-label=${a("tab-speak")}>
    ${r.map(p=>$`<${Ln} key=${p.id} panel=${e} device=${t} thing=${p} />`)}
    ${i.map(p=>$`<${Rn} key=${p.id} panel=${e} row=${{...p,state:e.row("requests",p.id)?.state??p.state}} />`)}
    ${!c&&(l?$`<div class="stack"><${Go} header=${o} last=${u==="last"} /><${Fn} panel=${e} device=${t} draft=${n} kind="floor" /></div>`:$`<${at} panel=${e} kind=${u} floor />`)}
    ${v&&$`<details class="named reply">
      <summary class="btn">${a("reply-title")}</summary>
      <div class="more"><p class="hint">${a("reply-intro")}</p><${Fn} panel=${e} device=${t} draft=${n} kind="reply" /></div>
    </details>`}
    <${pe} panel=${e} own=${new Set([...r,...i].map(p=>p.id))} />
  </section>`}function Go({header:e,last:t}){if(!e.floor_closes_at)return $`<p>${a("speak-intro")}</p>`;let n=b(e.floor_closes_at,e.timezone);return t?$`<p class="banner warn last-call" role="status"><${d} name="clock" /><span>${a("floor-last-call",{time:n})}</span></p>`:$`<p>${a("speak-intro")} ${a("floor-until",{time:n})}</p>`}function Fn({panel:e,device:t,draft:n,kind:s}){let o=gt(n),[r,i]=zo(""),c=u=>{u.preventDefault();let l=!o.value("name").trim();if(i(l?O("empty",{field:"name"}):""),l)return u.target.elements["arg.name"].focus();Ko(e,t,o,s)};return $`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${c} novalidate>
    <${Q} form=${o} name="name" label=${a("field-name")} wrong=${r} autocomplete="name" />
    <${vt} form=${o} groups=${e.header.value.groups} />
    ${s==="floor"&&$`<${Bt} form=${o} name="on_behalf" label=${a("field-on-behalf")} hint=${a("field-on-behalf-hint")} />`}
    <${Q} form=${o} name="topic" label=${a("field-topic")} optional max=${200} />
    ${s==="floor"&&$`<${Bt} form=${o} name="needs_time" label=${a("field-needs-time")} hint=${a("field-needs-time-hint")} />`}
    <button class="btn primary big wide">${a(s==="reply"?"reply-send":"speak-send")}</button>
    <${ie} panel=${e} />
    <p class="hint">${a(e.header.value.floor_names===!1?"seen-number":"seen-speaker")}</p>
  </form>`}function Ko(e,t,n,s){let o=n.value("name").trim(),r={noun:"requests",id:F(),secret:mt(),text:n.value("topic").trim(),name:o,command:q(),at:e.now(),kind:s},i={request:r.id,name:o,secret:r.secret,language:L(),channel:n.value("channel")||"room",kind:s};for(let c of["organisation","group","topic"])n.value(c).trim()&&(i[c]=n.value(c).trim());if(s==="floor")for(let c of["on_behalf","needs_time"])n.value(c)==="true"&&(i[c]=!0);t.add(r),n.clear("topic","on_behalf","needs_time"),U(e.send("floor.request",i,{keep:!0,id:r.command}),e,"speak-sent")}var Qo={speaking:0,called:1,waiting:2};function Jo(e){let t=n=>Qo[n.state]??3;return e.rows("requests").sort((n,s)=>t(n)-t(s)||n.number-s.number)}function pe({panel:e,own:t=new Set}){let n=Jo(e);return n.length===0&&e.header.value.state==="ended"?null:$`<div class="stack speakers">
    <h2>${a("speakers-title")} ${n.length>0&&$`<span class="muted">${M(n.length)}</span>`}</h2>
    ${n.length>0&&$`<p class="hint">${a("speakers-order")}</p>`}
    ${n.length===0?$`<p class="empty">${a("speakers-empty")}</p>`:$`<ol class="card lines">${n.map(s=>$`<${Yo} key=${s.id} row=${s} own=${t.has(s.id)} />`)}</ol>`}
  </div>`}function Yo({row:e,own:t}){return $`<li data-own=${t} data-state=${e.state}>
    <span class="place">${M(e.number)}</span>
    <span class="who">
      <span class="name">${e.name===null?a("speaker-number",{number:e.number}):$`<bdi>${e.name}</bdi>`}</span>
      <span class="muted">${Xo(e)}</span>
      <span class="marks">
        ${e.kind==="reply"&&$`<${g}>${h("turn","reply")}<//>`} ${e.on_behalf&&$`<${g}>${a("on-behalf")}<//>`}
        ${e.nth>1&&$`<${g}>${a("nth-turn",{nth:e.nth})}<//>`}
      </span>
    </span>
    ${t&&$`<${g} tone="accent">${a("you")}<//>`}
    ${e.state!=="waiting"&&$`<${g} tone="live" icon="dot">${h("request",e.state)}<//>`}
  </li>`}function Xo(e){let t=e.group?h("group",e.group):"";return e.organisation?$`<bdi>${e.organisation}</bdi>${t&&` \xB7 ${t}`}`:t}var tr=new Set(["answered","written"]);function Dn({panel:e,device:t}){let n=e.header.value,s=tt(e)!==null,o=e.rows("questions").filter(r=>tr.has(r.state)&&!(n.asked??[]).includes(r.id));return o.sort((r,i)=>i.number-r.number),m`<section class="pane follow" aria-label=${a("tab-follow")}>
    ${n.state==="ended"?m`<${er} panel=${e} />`:m`<${sr} panel=${e} turn=${e.row("turns",n.turn)} />`}
    ${s&&m`<${de} panel=${e} device=${t} />`}
    <${nr} panel=${e} />
    <${ar} panel=${e} />
    <${cr} panel=${e} stops=${n.line??[]} state=${n.state} />
    ${!s&&m`<${de} panel=${e} device=${t} />`}
    <${xn} panel=${e} />
    <${dr} panel=${e} />
    <${pe} panel=${e} />
    ${o.length>0&&m`<div class="stack">
      <h2>${a("answered-title")} <span class="muted">${M(o.length)}</span></h2>
      <ul class="stack">${o.map(r=>m`<${se} key=${r.id} panel=${e} device=${t} row=${r} />`)}</ul>
    </div>`}
  </section>`}function er({panel:e}){return m`<div class="card now ended">
    <p class="name">${a("ended-title")}</p>
    <p>${a("ended-own")}</p>
    <p>${a(e.header.value.contact?"ended-report":"ended-report-ask")}</p>
    <${H} panel=${e} />
    ${e.header.value.published_at&&m`<p><a class="btn primary" href=${`/p/${e.code}/outcome`}>${a("read-outcome")}</a></p>`}
  </div>`}function nr({panel:e}){let{captions:t,state:n}=e.header.value;return!t||n==="ended"?null:m`<p><a class="btn" href=${t} target="_blank" rel="noopener noreferrer">${a("captions")}</a></p>`}function sr({panel:e,turn:t}){let n=e.header.value,s=_(()=>le(n,e.now())),o=n.state==="live"&&m`<${In} panel=${e} />`;if(s!=="")return m`<${or} panel=${e} left=${s} />`;if(!t&&n.interlude)return m`<div class="card now"><p class="meta"><${g} tone="warn" icon="pause">${h("pause",n.interlude)}<//></p>
    <p class="name">${a("interlude")}</p>${o}</div>`;if(!t)return m`<div class="card now quiet"><p class="name">${ue(e)}</p>${o}</div>`;let r=t.state==="paused";return m`<div class="card now">
    <p class="meta">
      <${g} tone=${r?"warn":"live"} icon=${r?"pause":"dot"}>${r?h("pause",t.pause??"technical"):h("turn","running")}<//>
      <span class="muted">${h("turn",t.kind)}</span>
    </p>
    <p class="name"><bdi>${t.name}</bdi></p>
    ${t.organisation&&m`<p class="muted"><bdi>${t.organisation}</bdi></p>`}
    <${K} turn=${t} now=${e.now} of class="huge" />
    <${rr} turn=${t} now=${e.now} />
    ${o}
  </div>`}function or({panel:e,left:t}){let{think:n}=e.header.value,s=n.prompts??e.header.value.guiding??[];return m`<div class="card now think">
    <p class="meta"><${g} tone="accent" icon="wait">${a("think-title")}<//></p>
    <p class="face huge" role="timer" aria-live="off"><span class="digits">${t}</span></p>
    <p>${a("think-more")}</p>
    ${s.length>0&&m`<ul class="prompts">${s.map(o=>m`<li key=${o}><${w} text=${o} class="big" /></li>`)}</ul>`}
  </div>`}function rr({turn:e,now:t}){let n=_(()=>e.limit?Math.min(100,Math.round(rt(e,t())/e.limit*100)):0),s=_(()=>e.limit?$t(e,t()):"none");return e.limit?m`<progress class="bar" max="100" value=${n} data-phase=${s} aria-hidden="true"></progress>`:null}function ar({panel:e}){let{asked:t,question:n}=e.header.value,o=(t?.length>0?t:[n]).map(r=>e.row("questions",r)).filter(Boolean);return o.length===0?null:m`<div class="stack">
    <h2>${a("asked-title")}</h2>
    ${o.map(r=>m`<figure key=${r.id} class="card asked">
      <${w} text=${r.text} lang=${r.language} class="big" />
      <${oe} row=${r} />
      <figcaption class="muted">
        Q${r.number} · ${r.name?m`<bdi>${r.name}</bdi>`:a("anonymous")}${r.organisation&&m` · <bdi>${r.organisation}</bdi>`}${r.name&&` (${a("as-given")})`}
        ${r.askers>1&&m` · ${a("askers",{count:r.askers})}`}
      </figcaption>
    </figure>`)}
  </div>`}var ir={item:"clock",question:"ring",answer:"speak",floor:"up",final:"speak",turn:"undo"};function cr({panel:e,stops:t,state:n}){return t.length===0||n==="ended"?null:m`<div class="stack">
    <h2>${a("next-title")}</h2>
    <ol class="card lines">
      ${t.map((s,o)=>m`<li key=${o}>
          <span class="place"><${d} name=${ir[s.kind]??"ring"} /></span>
          <span class="who"><span class="name"><bdi>${lr(e,s)}</bdi></span><span class="muted">${ur(e,s)}</span></span>
          ${s.limit!==null&&m`<span class="muted tabular">${D(s.limit)}</span>`}
        </li>`)}
    </ol>
  </div>`}function lr(e,t){return t.kind==="question"&&!t.questions?e.row("questions",t.question)?.text??_t(t):t.kind==="item"&&!t.name?h("item",e.row("items",t.item)?.kind??"debate"):_t(t,e)}function ur(e,t){let n=t.kind==="item"?e.row("items",t.item):null,s=n?h("item",n.kind):"";return s&&t.name&&s!==t.name?s:a(`stop-${t.kind}`)}function dr({panel:e}){let t=e.rows("items").filter(n=>n.state!=="dropped").sort((n,s)=>n.place-s.place);return t.length===0?null:m`<div class="stack">
    <h2>${a("programme-title")}</h2>
    <ol class="card lines programme">${t.map(n=>m`<${mr} key=${n.id} panel=${e} item=${n} />`)}</ol>
  </div>`}var pr={planned:"ring",current:"dot",done:"check",held:"pause",passed:"cross"};function mr({panel:e,item:t}){let{starts_at:n,timezone:s}=e.header.value,o=e.row("people",t.person),r=t.started_at??(n?n+t.starts_at:null);return m`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${d} name=${pr[t.state]??"ring"} /><span class="unseen">${h("item",t.state)}</span></span>
    ${r!==null&&m`<time class="muted tabular">${b(r,s)}</time>`}
    <span class="who">
      <span class="name"><bdi>${t.title||o?.name||h("item",t.kind)}</bdi></span>
      ${t.title&&o&&m`<span class="muted"><bdi>${o.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${D(t.planned)}</span>
  </li>`}var hr=new Set(["ask","speak","follow"]);function $r({page:e,panel:t,typed:n}){let[s,o]=fr(gr(location.search,t.header.value)),r=fe(()=>kn(t.code),[]),i=fe(()=>vr(r,s,n),[]),c=fe(br,[]);me(()=>t.watch(kr(r)),[r.things.value]),me(()=>wr(r,t.mine.value),[t.mine.value]),me(yr,[]);let u=l=>{history.replaceState(null,"",`?tab=${l}`),o(l),scrollTo({top:0})};return Hn`<div class="audience" data-tab=${s}>
    <${_n} page=${e} panel=${t} />
    <aside class="sticky" aria-label=${a("strip")}><${Ue} panel=${t} /><${Sn} panel=${t} />
      <${En} panel=${t} device=${r} go=${u} />
    </aside>
    <main id="main">
      <${bn} panel=${t} device=${r} draft=${i.ask} mine=${c} />
      <${Wn} panel=${t} device=${r} draft=${i.speak} mine=${c} />
      <${Dn} panel=${t} device=${r} />
      <footer class="page-foot">
        ${!isSecureContext&&Hn`<p class="hint">${a("unsecured")}</p>`}
        <a class="btn ghost small" href="/" onClick=${xr}>${a("leave")}</a>
      </footer>
    </main>
    <${Tn} tab=${s} go=${u} hint=${tt(t)?a("poll-open"):""} />
  </div>`}function gr(e,t){let n=new URLSearchParams(e).get("tab")??"";return hr.has(n)?n:t.state==="ended"?"follow":"ask"}function vr(e,t,n){let s={ask:e.draft("ask"),speak:e.draft("speak")},o=Object.entries(n).filter(([i,c])=>i.startsWith("arg.")&&c),r=t==="speak"?s.speak:s.ask;return r.value={...r.value,...Object.fromEntries(o.map(([i,c])=>[i.slice(4),c]))},t!=="speak"&&r.value.name&&!r.value.who&&(r.value={...r.value,who:"named"}),s}function br(){return JSON.parse(document.getElementById("mine")?.textContent??"[]")}function kr(e){return e.things.value.map(t=>t.secret).reverse()}function wr(e,t){let n=new Set(e.things.value.map(s=>s.id));for(let s of Object.values(t))s.request&&n.has(s.request)&&e.become(s.request,s)}function xr(e){e.preventDefault(),location.replace("/")}function yr(){let e=new URLSearchParams(location.search);e.has("sent")&&(I({text:a("sent-plain")}),e.delete("sent"),history.replaceState(null,"",`?${e}`))}De($r);
