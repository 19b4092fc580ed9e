var xi=Object.defineProperty;var wi=(e,t,n)=>t in e?xi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var R=(e,t,n)=>wi(e,typeof t!="symbol"?t+"":t,n);import{Component as vd,FluentBundle as Ft,FluentResource as Bt,Fragment as yd,batch as xd,computed as _n,createContext as wd,effect as Ht,h as En,html as a,io as Cn,render as On,signal as _,untracked as kd,useCallback as Sd,useComputed as _d,useContext as Ed,useEffect as T,useId as Ot,useLayoutEffect as j,useMemo as Ut,useReducer as Cd,useRef as S,useSignal as Od,useSignalEffect as Td,useState as v}from"../vendor/vendor.js";var Wt=_({lang:"en",bundle:null});function Kt(e,t){let n=new Ft(Tt(t));n.addResource(new Bt(e)),Wt.value={lang:t,bundle:n}}function r(e,t={}){let{bundle:n}=Wt.value,o=n?.getMessage(e)?.value;return o?n?.formatPattern(o,t,[])??e:e}var $=(e,t)=>r(`${e}-${t.replace(/[._]/g,"-")}`);function at(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return Wt.value.bundle?.getMessage(n)?r(n,ki(t)):r("refused-internal",{ref:e})}function ki(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var W=()=>Wt.value.lang,Tt=(e=W())=>`${e==="en"?"en-GB":e}-u-nu-latn`,mt=e=>e.filter(Boolean).join(r("comma"));var Tn=new Map;function k(e,t="UTC"){let n=`${W()} ${t}`,o=Tn.get(n);return o||(o=new Intl.DateTimeFormat(Tt(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Tn.set(n,o)),o.format(e)}function ft(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat(Tt(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var Mn=e=>new Intl.DateTimeFormat(Tt(),{dateStyle:"long",timeZone:"UTC"}).format(Date.parse(e)),E=e=>new Intl.NumberFormat(Tt()).format(e);function tt(e){return new Intl.DisplayNames([e],{type:"language"}).of(e)??e}function Nn(){return{epoch:"",version:0,header:null,rows:{}}}function Ce(e,t){return t.epoch!==e.epoch?t.from===0?{view:Ee({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:Ee({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:Ee(e.rows,t),ask:!1}}function Ee(e,t){let n={...e};for(let[o,s]of Object.entries(t.up??{}))n[o]={...n[o],...Object.fromEntries(s.map(i=>[i.id,i]))};for(let[o,s]of Object.entries(t.gone??{})){let i=new Set(s);n[o]=Object.fromEntries(Object.entries(n[o]??{}).filter(([l])=>!i.has(l)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}function zt(e,{epoch:t,version:n}){return t===e.epoch&&n!==void 0&&n<=e.version}function Oe(e,t,n){return new Promise((o,s)=>{e.timeout(8e3).emit(t,n,(i,l)=>{i?s(i):o(l)})})}function Te(e,t,n,o){let s=t();e.emit("clock",{},i=>{o(s,t(),i),n>1&&Te(e,t,n-1,o)})}function qn(e,t,n){for(let[o,s]of Object.entries(n))e.on(o,i=>{t()&&s(i)})}function Me({isCrowd:e,planned:t,spread:n,random:o}){return e?o*(t?n:Math.min(n,1e3)):0}function An({tries:e,isCrowd:t,spread:n,calm:o,told:s,random:i}){if(s>0)return s+i*Math.max(1e3,n);if(o)return In(Math.min(2e4,1500*2**e),i);if(!t&&e<=150)return 400*(.5+i);let l=Math.min(6e4,Math.max(3e3,2*n));return In(Math.min(l,Math.max(n,1500*2**e)),i)}var Gt=({isCrowd:e,wasHere:t,failed:n,spread:o})=>e&&t&&n&&o>2e3;function Rn(e){return Gt(e)?Math.min(6e4,4e3+e.spread):4e3}var Ln=e=>(Gt(e)?e.spread:e.pause||1500)*(.8+e.random*.4);function Pn({isCrowd:e,spread:t,random:n}){return e?n*Math.min(t,1e3):0}var In=(e,t)=>500+t*(Math.max(500,e)-500);var Si=new Set([429,502,503,504]),et=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}},jn=e=>new Ne(e),Ne=class{constructor({code:t,as:n,fetch:o,wait:s}){this.root=`/p/${encodeURIComponent(t)}`,this.as=n,this.fetch=o,this.wait=s,this.pause=0}async view({epoch:t,version:n}){let o=t?`&since=${encodeURIComponent(`${t}.${n}`)}`:"",s=t?{"If-None-Match":`"${t}.${n}.${this.as}"`}:{},i=await this.ask(`${this.root}/view?as=${this.as}${o}`,{headers:s}),l=Number(i.headers.get("Panel-Time"));if(this.pause=Number(i.headers.get("Panel-Pause")),i.status===304)return{delta:null,now:l};if(!i.ok)throw await Dn(i);return{delta:await Vt(i),now:l}}async command(t){let n=await this.post(`${this.root}/commands`,{...t,as:this.as}),o=await Vt(n.clone()).catch(()=>({}));if(Si.has(n.status)&&typeof o.data?.retry_ms!="number")throw await Dn(n);if(typeof o.ok!="boolean")throw new et;return o}async mine(t){let n=await Vt(await this.post(`${this.root}/mine`,{secrets:t}));return Array.isArray(n.mine)?n.mine:[]}async signal(t,n){return(await this.post(`${this.root}/signal`,{as:this.as,kind:t,on:n})).ok}post(t,n){return this.ask(t,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(n)})}async ask(t,n){let o=new AbortController,s=this.wait(8e3,()=>o.abort());try{let{fetch:i}=this;return await i(t,{...n,cache:"no-store",credentials:"same-origin",redirect:"error",signal:o.signal})}catch{throw new et}finally{s.cancel()}}};async function Vt(e){try{return await e.json()}catch{throw new et}}async function Dn(e){let{code:t,data:n}=await Vt(e).catch(()=>({})),o=1e3*Number(e.headers.get("Retry-After")??0),s=n?.retry_ms??(o>0?o:0);return new et({code:t,retry:Math.min(6e4,s)})}var Fn=e=>new qe(e),qe=class{constructor({http:t,mono:n,cursor:o,on:s}){this.http=t,this.mono=n,this.cursor=o,this.on=s,this.failures=0,this.told=0,this.failedAt=0,this.running=null,this.again=!1}resting(){return this.told>0&&this.mono()-this.failedAt<this.told}ask(){return this.running?this.again=!0:this.running=this.askUntilDone(),this.running}async askUntilDone(){let t;do this.again=!1,t=await this.askOnce();while(this.again&&t);return this.running=null,t}async askOnce(){let t=this.mono();try{let{delta:n,now:o}=await this.http.view(this.cursor());return this.calm(),this.on.answered(t,this.mono(),o),n&&this.on.delta(n),!0}catch(n){if(!(n instanceof et))throw n;return this.failures+=1,this.told=n.retry,this.failedAt=this.mono(),this.on.final(n.code),!1}}calm(){this.failures=0,this.told=0}};function Bn(e){let t=new Map,n=(...o)=>{for(let s of o)t.get(s)?.cancel(),t.delete(s)};return{cancel:n,has:o=>t.has(o),clear:()=>n(...t.keys()),set(o,s,i){n(o);let l=e(s,()=>{t.delete(o),i()});t.set(o,l)}}}var _i=6e4,Hn=4,Ei=2,Ci=1e3,Un=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Ae=e=>e==="public"?5e3:4e3,Wn=e=>new Ie(e),Ie=class{constructor({as:t,socket:n,http:o,wait:s,mono:i,random:l=Math.random,cursor:c,secrets:u,on:d}){R(this,"mode",()=>this.now);R(this,"busy",()=>this.now==="none"&&this.view.told>0);R(this,"isSettled",()=>this.now==="ws"||this.now==="ended");this.as=t,this.isCrowd=t==="public",this.makeSocket=n,this.http=o,this.timers=Bn(s),this.mono=i,this.random=l,this.cursor=c,this.view=Fn({http:o,mono:i,cursor:c,on:{answered:(...p)=>this.answered(...p),delta:d.delta,final:p=>Un.has(p)&&this.end(p)}}),this.secrets=u,this.on=d,this.now="none",this.current=null,this.spread=this.isCrowd?1e3:0,this.drops=0,this.wasHere=this.failed=!1,this.missed={}}start(){if(this.now==="ended"||this.current)return;let t=this.current=this.makeSocket(this.wasHere);this.timers.set("open",Rn(this),()=>this.drop(t)),qn(t,()=>t===this.current,{connect:()=>this.opened(),connect_error:n=>this.left(t,n?.data?.code),disconnect:()=>this.drop(t),delta:n=>(this.heard(),this.on.delta(n)),pulse:n=>this.pulsed(n),mine:({row:n})=>(this.heard(),this.on.mine([n])),bye:({code:n})=>this.left(t,n)})}opened(){this.timers.cancel("open","poll","connect"),this.drops=0,this.view.calm(),this.wasHere=!0,this.heard(),this.turn("ws"),this.measure(this.isCrowd?Ei:Hn,!0),this.watch()}pulsed(t){this.heard(t.away),this.spread=this.isCrowd?t.spread:0,this.on.pulse(t),this.isCrowd||this.current.emit("here",{}),zt(this.cursor(),t)||this.resync(t)}heard(t=!1){t||this.on.contact();let n=this.current;this.timers.set("silence",2.5*Ae(this.as),()=>this.drop(n))}left(t,n){Un.has(n)?this.end(n):this.drop(t,n==="restart")}drop(t,n=!1){if(t!==this.current)return;let{isCrowd:o,spread:s,now:i}=this;this.current=null,this.timers.cancel("open","silence","measure","resync"),t.close(),i==="ws"?(this.turn("none"),this.timers.set("connect",Me({isCrowd:o,planned:n,spread:s,random:this.random()}),()=>this.start())):(this.backOff(),i==="none"&&!this.view.resting()&&this.poll()),this.drops+=1,this.failed=n||i==="none"}backOff(){let{drops:t,isCrowd:n,spread:o}=this,s=this.view.resting()?this.view.told:0;this.timers.set("connect",An({tries:t,isCrowd:n,spread:o,calm:this.now==="http",told:s,random:this.random()}),()=>{s>0?this.poll():this.start()})}async poll(){if(this.isSettled())return;let t=this.view.failures>0,n=await this.view.ask();if(this.isSettled())return;let o=this.now==="http";this.turn(n?"http":"none"),n?this.carried(t):this.cut(o)}carried(t){t&&!Gt(this)&&this.start(),this.watch(),this.timers.set("poll",Ln({...this,pause:this.http.pause,random:this.random()}),()=>this.poll())}cut(t){t&&(this.drops=0),!this.current&&(t||this.view.resting()||!this.timers.has("connect"))&&this.backOff()}resync(t={},n=0){if(this.missed=t,this.timers.has("resync"))return;let{isCrowd:o,spread:s,view:i}=this,l=n+(i.resting()?i.told:0)+Pn({isCrowd:o,spread:s,random:this.random()});this.timers.set("resync",l,()=>zt(this.cursor(),this.missed)||void i.ask())}answered(t,n,o){this.on.contact(),this.now!=="ws"&&this.on.sample(t,n,o)}watch(){let t=this.secrets();t.length!==0&&(this.now==="ws"?this.current.emit("watch",{secrets:t},n=>n?.retry_ms?this.timers.set("watch",n.retry_ms,()=>this.watch()):this.on.mine(n?.mine??[])):this.now==="http"&&this.http.mine(t).then(this.on.mine,()=>{}))}measure(t=this.isCrowd?1:Hn,n=!1){if(this.now!=="ws")return;let o=this.current;Te(o,this.mono,t,(s,i,l)=>{o===this.current&&(n&&!zt(this.cursor(),l)&&this.resync(l,l.epoch===this.cursor().epoch?Ci:0),n=!1,this.on.sample(s,i,l.now))}),this.timers.set("measure",_i*(.75+this.random()/2),()=>this.measure())}post(t){return this.now==="ws"?Oe(this.current,"command",t):this.http.command(t)}async signal(t,n){return this.now!=="ws"?this.http.signal(t,n).catch(()=>!1):Oe(this.current,"signal",{kind:t,on:n}).then(o=>o?.ok!==!1,()=>!1)}take(){this.now==="ended"&&(this.now="none",this.wasHere=!1,this.drops=0,this.on.mode("none",""),this.start(),this.view.ask())}online(){this.timers.set("online",Me({...this,planned:!1,random:this.random()}),()=>this.wake())}wake(){this.now==="ended"||this.view.resting()||(this.current||(this.drops=0,this.start()),this.now==="ws"?this.view.ask():this.poll())}end(t){this.stop(),this.turn("ended",t)}stop(){let t=this.current;this.current=null,this.timers.clear(),t?.close()}turn(t,n=""){this.now==="ended"||this.now===t||(this.now=t,this.on.mode(t,n))}};var Oi=1e3;function Kn({as:e,mode:t,busy:n,now:o,mono:s,age:i=0}){let l=s()-i,c=i>0,u="",d=!1,p=_(b()),h=setInterval(()=>p.value=b(),Oi);return{signal:p,contact:()=>{l=s(),c=!1,d=!1,p.value.state!==b().state&&(p.value=b())},away:()=>{d=!0,p.value.state!==b().state&&(p.value=b())},moved:x=>{u=x,p.value=b()},close:()=>clearInterval(h)};function b(){let x=s()-l;return{state:Ti(t(),n(),c||d?1/0:x/Ae(e)),at:o()-x,age:x,code:u}}}function Ti(e,t,n){return e==="ended"?"ended":t?"busy":n>2.5?"offline":e==="none"||n>1.5?"late":e==="ws"?"live":"http"}function Gn(e=0,t=0){let n=[],o=e-t;return{sample(s,i,l){let c=Math.max(0,i-s),u={trip:c,offset:l+c/2-i};n=[...n.filter(d=>Mi(d,u)),u].slice(-8),o=zn(n).offset},pulse(s,i){return n.length>0&&Math.abs(s-(i+o))<=500+zn(n).trip?!1:(n=[],!0)},value:()=>o}}function Mi(e,t){return Math.abs(e.offset-t.offset)<=500+(e.trip+t.trip)/2}function zn(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var Ni="abcdefghijklmnopqrstuvwxyz0123456789";function Yt(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var M=()=>Vn(20),Zt=()=>Vn(26);function Vn(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=Ni[n%36]);return t}var Yn=1e3,qi=15e3,Xn=e=>new Re(e),Re=class{constructor({post:t,storage:n=null,key:o="",lifetime:s=null,now:i,wait:l,random:c=Math.random,changed:u=()=>{}}){this.post=t,this.storage=n,this.key=o,this.lifetime=s,this.now=i,this.wait=l,this.random=c,this.changed=u,this.entries=Qn(n,o,i()),this.promised=new Map,this.open=!1,this.flying="",this.alarm=null}list(){return this.entries}send(t,n,{keep:o=!1,id:s=Yt()}={}){let i=new Promise(l=>this.promised.set(s,l));return this.replace([...this.entries,{id:s,name:t,args:n,at:this.now(),keep:o,tries:0,state:"waiting",after:0}]),this.next(),i}go(t){t&&!this.open&&this.replace(this.entries.map(n=>n.failed?{...n,after:0,failed:!1}:n)),this.open=t,this.next()}dismiss(t){return t===this.flying?!1:(this.remove(t),this.resolve(t,{ok:!1,id:t,code:"dismissed",data:{}}),!0)}reload(){let t=Qn(this.storage,this.key,this.now());this.entries=t.map(n=>n.id===this.flying?{...n,state:"sending"}:n),this.changed(),this.next()}close(){this.alarm?.cancel()}next(){if(this.close(),this.expire(),this.flying)return;let t=this.entries.filter((s,i)=>s.state==="waiting"&&!this.isBlocked(s,i));if(t.length===0)return;let n=t.reduce((s,i)=>i.after<s.after?i:s),o=Math.max(0,n.after-this.now());this.open&&o===0?this.fly(n):this.open?this.alarm=this.wait(o,()=>this.next()):this.lifetime!==null&&(this.alarm=this.wait(this.lifetime,()=>this.next()))}isBlocked(t,n){let o=Zn(t);return o!==""&&this.entries.slice(0,n).some(s=>s.state!=="refused"&&Zn(s)===o)}async fly(t){this.flying=t.id,this.change(t.id,{state:"sending",tries:t.tries+1});try{this.settle(t,await this.post({id:t.id,name:t.name,args:t.args}))}catch(n){let o=Number(n?.retry??0),s=o||Math.min(qi,Yn*2**t.tries);this.change(t.id,{state:"waiting",after:this.now()+s*(o?1+this.random():.5+this.random()),failed:!o})}this.flying="",this.next()}settle(t,n){let o=n.code==="busy",s=n.data?.retry_ms??(o?Yn:null);if(!n.ok&&typeof s=="number"){this.change(t.id,{state:"waiting",after:this.now()+s*(o?1+this.random():1)});return}!n.ok&&t.keep?this.change(t.id,{state:"refused",code:n.code,data:n.data??{}}):this.remove(t.id),this.resolve(t.id,n),Jn(t)&&this.spread()}spread(){if(this.lifetime!==null)return;let t=this.now(),n=o=>o.state!=="waiting"||!Jn(o)?o:(t+=5e3+this.random()*25e3,{...o,after:t});this.replace(this.entries.map(n))}expire(){let{lifetime:t}=this;if(t!==null)for(let{id:n,state:o,at:s}of this.entries)o!=="waiting"||this.now()-s<t||(this.remove(n),this.resolve(n,{ok:!1,id:n,code:"unsent",data:{}}))}resolve(t,n){this.promised.get(t)?.(n),this.promised.delete(t)}remove(t){this.replace(this.entries.filter(n=>n.id!==t))}change(t,n){this.replace(this.entries.map(o=>o.id===t?{...o,...n}:o))}replace(t){this.entries=t,Ii(this.storage,this.key,t),this.changed()}};function Zn({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function Jn({name:e,args:t}){return e==="question.ask"&&!t.name}function Qn(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(o=>({...o,state:o.state==="refused"?"refused":"waiting",after:Math.min(o.after,n+3e4)}))}catch{return[]}}function Ii(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}function to(){try{return localStorage}catch{return null}}function Le(){try{return sessionStorage}catch{return null}}var Ai=15e3,Ri=20,Mt=()=>performance.now();function Pe(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}var Li=e=>e.state==="anonymised"?{...e,state:"ended"}:e,eo=e=>new De(e),De=class{constructor({code:t,as:n="public",first:o,person:s=null,age:i=0}){R(this,"now",()=>Mt()+this.offset.value());R(this,"rows",t=>Object.values(this.view.value.rows[t]??{}));R(this,"row",(t,n)=>n?this.view.value.rows[t]?.[n]??null:null);R(this,"send",(t,n,o)=>this.outbox.send(t,n,o));R(this,"undo",t=>this.send("receipt.undo",{command:t.id}));R(this,"dismiss",t=>this.outbox.dismiss(t));R(this,"watch",t=>{let n=t.slice(-Ri);n.join()!==this.secrets.join()&&(this.secrets=n,this.connection.watch())});R(this,"signal",(t,n)=>this.connection.signal(t,n));R(this,"take",()=>this.connection.take());R(this,"close",()=>{this.forget(),this.fresh.close(),this.outbox.close(),this.connection.stop()});this.code=t,this.as=n,this.person=s,this.view=_(Ce(Nn(),o).view),this.header=_n(()=>Li(this.view.value.header??{})),this.here=_({}),this.mine=_({}),this.pending=_([]),this.secrets=[],this.offset=Gn((o.now??Date.now())+i,Mt()),this.connection=this.connect(),this.outbox=this.openOutbox(),this.fresh=Kn({as:n,mode:this.connection.mode,busy:this.connection.busy,now:this.now,mono:Mt,age:i}),this.freshness=this.fresh.signal,this.pending.value=this.outbox.list(),this.forget=this.listen(),this.connection.start()}connect(){let{code:t,as:n}=this;return Wn({as:n,socket:o=>Cn({transports:["websocket"],auth:{panel:t,as:n,back:o,since:this.since()},reconnection:!1,forceNew:!0}),http:jn({code:t,as:n,fetch:(o,s)=>fetch(o,s),wait:Pe}),wait:Pe,mono:Mt,cursor:()=>this.view.value,secrets:()=>this.secrets,on:{delta:o=>this.put(o),sample:this.offset.sample,pulse:o=>this.pulsed(o),mine:o=>this.became(o),mode:(o,s)=>this.moved(o,s),contact:()=>this.fresh.contact()}})}since(){let{epoch:t,version:n}=this.view.value;return`${t}.${n}`}openOutbox(){let t=this.as==="public";return Xn({post:n=>this.post(n),storage:t?to():null,key:this.outboxKey(),lifetime:t?null:Ai,now:()=>Date.now(),wait:Pe,changed:()=>this.pending.value=this.outbox.list()})}async post(t){let n=await this.connection.post(t);return n.ok&&t.args.secret&&this.connection.watch(),n}outboxKey(){return`moderator.${this.code}.outbox`}put(t){let{view:n,ask:o}=Ce(this.view.value,t);this.view.value=n,o&&this.connection.resync({epoch:t.epoch,version:t.to})}pulsed(t){this.here.value=t.here,t.away&&this.fresh.away(),this.offset.pulse(t.now,Mt())&&this.connection.measure()}became(t){let n=t.filter(o=>o!==null);n.length>0&&(this.mine.value={...this.mine.value,...Object.fromEntries(n.map(o=>[o.id,o]))}),n.some(o=>o.noun==="requests"&&o.state==="converted")&&this.connection.watch()}moved(t,n){this.fresh.moved(n),this.outbox.go(t==="ws"||t==="http")}listen(){let t=()=>document.visibilityState==="visible"&&this.connection.wake(),n=()=>this.connection.online(),o=i=>i.persisted&&t(),s=i=>i.key===this.outboxKey()&&this.outbox.reload();return document.addEventListener("visibilitychange",t),addEventListener("online",n),addEventListener("pageshow",o),addEventListener("storage",s),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("online",n),removeEventListener("pageshow",o),removeEventListener("storage",s)}}};var no="moderator.theme",je=["auto","light","dark"],Q=_("auto");function oo(){try{Q.value=localStorage.getItem(no)??"auto"}catch{}ro()}function so(){Q.value=je[(je.indexOf(Q.value)+1)%je.length];try{localStorage.setItem(no,Q.value)}catch{}ro()}function ro(){Q.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Q.value}var Pi=3,L=_([]),Di=0;function P({text:e,undo:t,tone:n="",ms:o=t?1e4:6e3}){let s=Di+=1,i=()=>{L.value=L.value.filter(c=>c.id!==s)},l=L.value.filter(c=>c.text!==e||c.undo);return L.value=[...l,{id:s,text:e,tone:n,ms:o,undo:t}].slice(-Pi),i}var Jt=_(null),io=()=>Jt.value&&a`<${Jt.value} />`;oo();async function ao(e,t){await Fi();let n=JSON.parse(document.getElementById("page")?.textContent??"{}");await t?.(n);let o=document.getElementById("app");Kt(n.messages,n.language);let s=eo({code:n.code,as:n.as,first:n.first,person:n.person,age:ji()}),i=Bi(o),l=Ui(o),c=document.createDocumentFragment();c.append(...o.childNodes),On(a`<${e} page=${n} panel=${s} typed=${i} served=${c} /><${io} />`,o),document.documentElement.dataset.ready="yes",l()}function ji(){let e=Date.now();return Math.max(0,e-Number(document.documentElement.dataset.kept??e))}function Fi(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function Bi(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||t[n.name]&&!Hi(n)||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function Hi(e){return e.type==="radio"||e.type==="checkbox"?e.checked!==e.defaultChecked:e.value!==(e.defaultValue??"")}function Ui(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:o,selectionEnd:s}=t;return()=>{let l=[...e.querySelectorAll(`[name="${CSS.escape(n)}"]`)].find(c=>c.offsetParent!==null);l?.focus({preventScroll:!0}),o!==null&&l?.setSelectionRange(o,s)}}var po=new Set(["programme.next","programme.go","turn.start","turn.set_aside","turn.interrupt","panel.start"]),lo=new Set([...po,"turn.end","floor.absent","floor.done"]),Wi=1e4,mo=600,co=-mo,$t=null,uo=()=>{};async function m(e,t,n,{text:o="",undo:s=!0,inverse:i,undone:l}={}){let c=await e.send(t,n);if(!c.ok)He(c);else if(o){lo.has(t)&&uo();let d=$o(o,s?i?()=>Ki(e,i):()=>Fe(e,[c]):null,l);lo.has(t)&&(uo=d)}return c}async function Be(e,t,{text:n="",undone:o}={}){let s=await Promise.all(t.map(({name:c,args:u})=>e.send(c,u))),i=s.find(c=>!c.ok),l=s.filter(c=>c.ok);return i?(He(i),await Fe(e,l)):$o(n,()=>Fe(e,l),o),i??s[0]}function q(e,t,n,o,s=r("console-now-is",{name:o})){return O(e)||performance.now()-co<mo?Promise.resolve({ok:!1,code:"dismissed"}):(co=performance.now(),m(e,t,{after:e.header.value.step,...n},{text:s}))}function O(e){return e.pending.value.some(t=>po.has(t.name))}function fo(){$t&&Date.now()<$t.until?$t.undo():P({text:at("undo.unknown")})}function $o(e,t,n){if(!t)return P({text:e});let o=async()=>{s(),$t?.undo===o&&($t=null);let i=await t();if(i)return He(i);P({text:r("console-undone")}),n?.()},s=P({text:e,undo:o});return $t={undo:o,until:Date.now()+Wi},s}async function Ki(e,{name:t,args:n}){let o=await e.send(t,n);return o.ok?null:o}async function Fe(e,t){return(await Promise.all([...t].reverse().map(o=>e.undo(o)))).find(o=>!o.ok)}function He({code:e,data:t}){if(e==="dismissed")return;let n=e==="step.taken"?zi(t):at(e,t);P({text:n,tone:"over"})}function zi(e){return e?.by?r("console-step-taken",{by:e.by}):r("console-step-taken-somebody")}var Gi={approve:["new","declined"],shortlist:["new","approved"],decline:["new","approved","next"],private:["new","approved","next","declined"],merge:["new","approved","next","declined","written"],assign:["new","approved","next","asked"],tag:["new","approved","next","asked","answered","written","declined","private"],gloss:["new","approved","next","asked","answered","written"],redact:["new","approved","next","asked","answered","written","declined","private"],bundle:["approved","next"],line_up:["approved"],take_out:["next"],ask:["approved","next"],answer:["asked"],put_back:["private"],promise:["asked","answered","written"]},Vi=["new","approved","next","asked","answered","written"];function F(e,t){return e==="merge"&&(t.askers??1)>1?!1:Gi[e].includes(t.state)}var Ue=e=>e!==null&&Vi.includes(e.state);function X(e,t){return t.bundle?e.filter(n=>n.bundle===t.bundle&&n.id!==t.id).sort((n,o)=>(n.number??0)-(o.number??0)):[]}var Yi=6;function bo(e,t,n){let o=go(n),s=/^q?(\d+)$/.exec(o)?.[1],i=c=>s?String(c.number??"").startsWith(s):go([c.text,c.gloss].filter(Boolean).join(" ")).includes(o),l=new Map((t.similar??[]).map(c=>[c.id,c.score]));return e.filter(c=>c.id!==t.id&&Ue(c)&&i(c)).sort((c,u)=>(l.get(u.id)??0)-(l.get(c.id)??0)||ho(c)-ho(u)||(c.id<u.id?-1:1)).slice(0,Yi)}function vo(e,t,n){for(let{id:o}of t.similar??[]){let s=e.find(i=>i.id===o)??null;if(Ue(s)&&!n.has(We(t.id,o)))return s}return null}var We=(e,t)=>[e,t].sort().join(" "),ho=e=>e.number??Number.MAX_SAFE_INTEGER,go=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().trim();var Nt=["new","shortlist","approved","done","private","declined"];var Zi=["asked","next","approved"],Ji={approved:"approved",next:"approved",asked:"approved",answered:"done",written:"done",private:"private",declined:"declined",withdrawn:"declined"};function xo(e){return e.state==="merged"?null:Ji[e.state]??(e.shortlisted?"shortlist":"new")}function ht(e){let t=Object.fromEntries(Nt.map(n=>[n,0]));for(let n of e.map(xo))n&&(t[n]+=1);return t}var wo=(e,t="")=>Nt.filter(n=>n!=="private"||e.private>0||t===n);function Ke(e,t,n,o=!0){let s=e.filter(i=>xo(i)===t);return t==="approved"?s.sort(Qi(n)):t==="done"?s.sort((i,l)=>(l.number??0)-(i.number??0)):s.sort(Xi(o&&t!=="shortlist"))}function Qi(e){let t=new Map(e.filter(s=>s.kind==="question").map((s,i)=>[s.question,i])),n=s=>Zi.indexOf(s.state),o=s=>s.state==="next"?s.lined_up??t.get(s.id)??50:0;return(s,i)=>n(s)-n(i)||o(s)-o(i)||(s.number??0)-(i.number??0)}function Xi(e){let t=e?-1:1;return(n,o)=>t*(yo(n)-yo(o))||(n.id<o.id?-1:1)}var yo=({received:e,anonymous:t})=>(e??0)+(t?6e5:0);function gt(e,t){let n=new Map(t.filter(c=>c.kind==="floor").map((c,u)=>[c.request,u])),o=c=>n.get(c.id)??50,s=c=>c.absences??0,i=(c,u)=>o(c)-o(u)||s(c)-s(u)||c.number-u.number,l=(...c)=>e.filter(u=>c.includes(u.state));return{speaking:l("speaking"),next:l("called").sort(i),waiting:l("waiting").sort(i),past:l("done","absent","withdrawn").sort((c,u)=>c.number-u.number)}}function ko(e){return(e?.assigned??[]).filter(t=>t.state==="assigned")}function Qt(e,t){let n=e.filter(s=>t[s.id]==="green"||t[s.id]==="amber"),o=e.filter(s=>s.online&&!n.includes(s));return{here:n.length,of:e.length,missing:o}}function So(e,t){return Ke(e,"approved",t).find(o=>o.state==="next"||o.state==="approved")??null}function _o(e,t){let n=e.findIndex(o=>o.id===t);return(e[n+1]??e[n-1])?.id??null}var ta=3e3,ea=200,Xt=class{constructor(t){this.panel=t,this.sheet=_("questions"),this.tab=_(oa(t.code)),this.newest=_(!0),this.selected=_(null),this.menu=_(null),this.paper=_(!1),this.apart=_(new Set(na(t.code))),this.touched=new Set,this.leaving=new Set,this.revs=new Map,this.drafts=new Map,this.shown=[],this.wanted="",this.unsent=null,this.hurriedUntil=0}lay(t){this.sheet.value=t,this.menu.value=null}go(t){this.tab.value=t,Le()?.setItem(Co(this.panel.code),t),this.selected.value=null,this.menu.value=null,document.getElementById("question-list")?.scrollTo({top:0})}pick(t){t!==this.selected.value&&(this.menu.value=null),this.selected.value=t}move(t){if(!this.isInSight())return;let n=this.shown.indexOf(this.selected.value??""),o=this.shown[n<0?0:Math.min(this.shown.length-1,Math.max(0,n+t))];o&&(this.pick(o),K(o))}open(t){let n=this.question();n&&(this.selected.value=n.id,this.menu.value===t?this.shut():this.menu.value=t)}mend(t,n){this.unsent={menu:t,...n},this.menu.value=t}refused(t,n){return this.unsent?.menu===t&&this.unsent.row===n.id?this.unsent:null}shut(){this.unsent=null,this.menu.value=null,this.selected.value&&K(this.selected.value)}isInSight(){return this.sheet.value==="questions"&&(document.getElementById("question-list")?.offsetParent??null)!==null}question(){return this.isInSight()?this.panel.row("questions",this.shown.includes(this.selected.value??"")?this.selected.value:this.shown[0]??null):null}draft(t,n){return this.drafts.has(t)||this.drafts.set(t,_(n)),this.drafts.get(t)}async leave(t,n){this.leaving.add(t.id);let o=this.shown.filter(c=>c===t.id||!this.leaving.has(c)).map(c=>({id:c})),s=_o(o,t.id),i=document.activeElement?.closest(".question")?.getAttribute("data-id")===t.id;this.menu.value=null,this.touched.add(t.id),this.pick(s),i&&K(s);let l=await n();this.leaving.delete(t.id),!l.ok&&(this.pick(t.id),i&&K(t.id))}bring(t){this.touched.add(t),this.wanted=t,this.arrived()}arrived(){let{wanted:t}=this;if(!t||!this.shown.includes(t)||!Oo(t))return;this.wanted="";let n=document.activeElement;n&&n!==document.body&&!n.closest("#question-list")||(this.pick(t),K(t))}promise(t){let n=this.draft("action",{});n.value={...n.value,open:!0,from:`question ${t.id}`},this.lay("actions")}hurry(){this.hurriedUntil=performance.now()+ta}isHurried(){return performance.now()<this.hurriedUntil}tellApart(t,n){this.apart.value=new Set([...this.apart.value,We(t,n)].slice(-ea)),K(t);try{localStorage.setItem(Eo(this.panel.code),JSON.stringify([...this.apart.value]))}catch{}}},Eo=e=>`moderator.${e}.apart`;function na(e){try{return JSON.parse(localStorage.getItem(Eo(e))??"[]")}catch{return[]}}var Co=e=>`moderator.${e}.list`;function oa(e){let t=Le()?.getItem(Co(e))??"";return Nt.includes(t)&&t!=="private"?t:Nt[0]}var Oo=e=>document.querySelector(`.question[data-id="${CSS.escape(e)}"]`);function K(e){let t=e&&Oo(e)||document.getElementById("question-list");t?.focus({preventScroll:!0}),e&&t?.scrollIntoView({block:"nearest"})}var To={dot:a`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:a`<circle cx="8" cy="8" r="4.5" />`,triangle:a`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:a`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:a`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:a`<path d="m4 4 8 8m0-8-8 8" />`,pause:a`<path d="M5.5 3.5v9m5-9v9" />`,clock:a`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:a`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,undo:a`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:a`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:a`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:a`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:a`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:a`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:a`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:a`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`},Mo=e=>Object.assign(To,e);function g({name:e}){return a`<svg
class=${e==="undo"?"icon turns":"icon"}
viewBox="0 0 16 16"
fill="none"
stroke="currentColor"
stroke-width="1.75"
stroke-linecap="round"
stroke-linejoin="round"
aria-hidden="true"
focusable="false"
>${To[e]}</svg
>`}var No=["j","k","a","s","m","r","p",">","t","g","x","l","b","n","space","z","?"],qo="moderator.shortcuts",sa="input, textarea, select, [contenteditable], dialog",bt=_(ra());function Io(e){bt.value=e;try{localStorage.setItem(qo,e?"on":"off")}catch{}}function ra(){try{return localStorage.getItem(qo)!=="off"}catch{return!0}}function ia({key:e,code:t="",ctrlKey:n,metaKey:o,altKey:s,repeat:i}){return n||o||s||i?"":e===" "||e===">"||e==="?"?e:/^[a-z0-9]$/i.test(e)?e.toLowerCase():e.length===1&&t.startsWith("Key")?t.slice(3).toLowerCase():""}function Ao(e){let t=S(e);t.current=e,T(()=>{let n=o=>{let s=o.target,i=ia(o);if(!bt.peek()||!i||s.closest?.(sa)||i===" "&&s.closest?.("button, a, summary, [role=tab]"))return;let l=t.current[i];l&&(o.preventDefault(),l())};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)},[])}var aa=["next","clock","questions","undo"],la=[["console-shortlist","shortlist"],["console-tab-approved","line"],["console-line-up","line-up"],["console-gloss","gloss"],["console-redact","redact"],["console-private","private"],["console-podium","podium"],["console-wall","wall"]],ca={">":"assign","?":"help"};function Ro({dialog:e}){let t=bt.value,n=()=>e.current?.close();return a`<dialog ref=${e} class="help card" aria-labelledby="help-title" onClick=${s=>s.target===e.current&&n()}>
<header>
<h2 id="help-title">${r("console-help")}</h2>
<button type="button" class="btn ghost icon" aria-label=${r("close")} onClick=${n}><${g} name="cross" /></button>
</header>
<ol class="briefing">
${aa.map(s=>a`<li key=${s}>${r(`console-brief-${s}`)}</li>`)}
</ol>
<h3>${r("console-words")}</h3>
<dl class="terms">
${la.map(([s,i])=>a`<div key=${i}>
<dt>${r(s)}</dt>
<dd>${r(`console-word-${i}`)}</dd>
</div>`)}
</dl>
<h3>${r("console-shortcuts")}</h3>
<button type="button" class="btn small" role="switch" aria-checked=${t} onClick=${()=>Io(!t)}>
<${g} name=${t?"check":"cross"} />${r(t?"console-shortcuts-on":"console-shortcuts-off")}
</button>
<dl class="keys" data-on=${t}>
${No.map(s=>a`<div key=${s}>
<dt><kbd dir="ltr">${s==="space"?r("console-key-name-space"):s.toUpperCase()}</kbd></dt>
<dd>${r(`console-key-${ca[s]??s}`)}</dd>
</div>`)}
</dl>
</dialog>`}function te(e){let t=e.filter(o=>o.state==="next");return t.filter(o=>!o.bundle||o.bundle===o.id).map(o=>{let s=o.bundle?t.filter(i=>i.bundle===o.bundle&&i.id!==o.id):[];return{ids:[o.id,...s.map(i=>i.id)],at:o.lined_up??0,fixed:s.length>0,number:o.number??0}}).sort((o,s)=>o.at-s.at||o.number-s.number)}function ee(e,t,n){let o=e.find(u=>u.ids.includes(t));if(!o)return[];let s=e.filter(u=>u!==o),i=[...s.slice(0,n-1),o,...s.slice(n-1)];if(i.every((u,d)=>u===e[d]))return[];let l=ua(i,i.indexOf(o));if(!l)return null;let c=da(i,l);return i.map((u,d)=>({question:u.ids[0],lined_up:pa(c[d]),stays:l.includes(d)})).filter(({stays:u})=>!u).map(({question:u,lined_up:d})=>({question:u,lined_up:d}))}function ua(e,t){let n=(l,c)=>e.slice(l,c).some(u=>u.fixed),o=l=>2*(l?.length??0)-Number(l?.includes(t)??!1),s=[];return e.forEach((l,c)=>{s[c]=n(0,c)?null:[c];for(let u=0;u<c;u+=1){let d=s[u];!d||n(u+1,c)||ze(l.at)-ze(e[u].at)<c-u||o([...d,c])>=o(s[c])&&(s[c]=[...d,c])}}),s.filter((l,c)=>l&&!n(c+1,e.length)).reduce((l,c)=>o(c)>o(l)?c:l,null)}function da(e,t){let n=e.map(o=>ze(o.at));for(let o=t[0]-1;o>=0;o-=1)n[o]=n[o+1]-1;return t.forEach((o,s)=>{let i=t[s+1]??e.length,l=i<e.length?(n[i]-n[o])/(i-o):1;for(let c=o+1;c<i;c+=1)n[c]=n[o]+Math.floor(l*(c-o))}),n}var ze=e=>e<0?e+1:e,pa=e=>e<=0?e-1:e;function vt(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function V(e,t){return e.limit===null?null:e.limit-vt(e,t)}function qt(e,t){let n=V(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function y(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var Lo=90,w=e=>[e?.honorific,e?.name].filter(Boolean).join(" ");function yt(e,t=r("comma")){let n=[e?.function,e?.organisation].filter(Boolean);return n.length===2&&n[0].includes(n[1])?n[0]:n.join(t)}function nt(e,t){let n=e.row("people",t.person);return{person:n,name:n?w(n):t.name,about:n?yt(n):t.organisation??""}}function lt(e,t){let n=e.row("people",t.person);if(n)return w(n);if(t.kind==="question")return r("question-number",{number:t.name});let o=t.kind==="item"?e.row("items",t.item):null;return o?xt(e,o):t.name}function xt(e,t){return w(e.row("people",t.person))||t.title||$("item",t.kind)}function ne(e){return e.name?mt([e.name,e.organisation]):r("anonymous")}var D=e=>e?.number?r("question-short",{number:e.number}):r("console-unnumbered");function Y(e){let t=[...e??""];return t.length>Lo?`${t.slice(0,Lo).join("").trimEnd()}\u2026`:t.join("")}function oe(e,{offer:t,to:n}){let o=w(e.row("people",n));return o?r("console-offer-pass-to",{name:o}):r(`console-offer-${t}`)}var se=e=>(e??"UTC").split("/").pop()?.replaceAll("_"," ")??"";function Po(e,t){let n=k(e.received,t);return e.anonymous?`${n}\u2013${k(e.received+6e5,t)}`:n}var I=e=>y(Math.abs(e));function re(e,t){return F("approve",t)?ct(e,t,"question.approve",{rev:ae(e,t)},r("console-approved")):void 0}function It(e,t){if(!F("shortlist",t))return;let n=r(t.shortlisted?"console-unshortlisted":"console-shortlisted");return(t.state==="new"?ct:le)(e,t,"question.shortlist",{shortlisted:!t.shortlisted},n)}function Do(e,t,n){return ct(e,t,"question.decline",{reason:n,rev:ae(e,t)},r("console-declined",{reason:$("reason",n)}))}function ie(e,t){return F("private",t)?ct(e,t,"question.private",{rev:ae(e,t)},r("console-made-private")):void 0}function jo(e,t){return ct(e,t,"question.restore",{state:"new"},r("console-put-back-done"))}function At(e,t,n){return ct(e,t,"question.merge",{into:n.id,rev:ae(e,t)},r("console-merged",{name:D(n)}))}function Fo(e,t,n){return e.touched.add(n),K(t.id),m(e.panel,"question.unmerge",{question:n},{text:r("console-separated")})}function Bo(e,t,n){if(e.shut(),(t.assigned??[]).map(s=>s.person).join()!==n.join())return le(e,t,"question.assign",{people:n},r("console-assigned",{count:n.length}))}function Ho(e,t,n){let o=n.length>0?r("console-tagged",{tags:mt(n)}):r("console-untagged");return Vo(e,t,"tag","question.tag",[{tags:n},{tags:t.tags}],o)}function Ge(e,t,n,o){let s={text:t.gloss,language:t.gloss_language??o};return Vo(e,t,"gloss","question.gloss",[{text:n,language:o},s],r(n===null?"console-gloss-gone":"console-glossed"))}function Uo(e,t,n){return e.shut(),ce(e,t,"question.redact",{rev:t.rev,hide:n},{text:r("console-redacted"),undo:!1})}function Wo(e,t,n){if(n.length===0)return e.shut(),Ve(e,t);let o=X(e.panel.rows("questions"),t).map(i=>i.id).filter(i=>!n.includes(i));e.shut(),e.hurry();let s=[{name:"question.bundle",args:{questions:[t.id,...n],bundled:!0}}];return o.length>0&&s.unshift({name:"question.bundle",args:{questions:o,bundled:!1}}),Be(e.panel,s,{text:r("console-bundled",{count:n.length+1})})}function Ve(e,t){let n=X(e.panel.rows("questions"),t).map(o=>o.id);if(n.length!==0)return K(t.id),m(e.panel,"question.bundle",{questions:[t.id,...n],bundled:!1},{text:r("console-unbundled")})}function Rt(e,t,n=t.state==="approved"){if(!F(n?"line_up":"take_out",t))return;e.hurry();let o=r(n?"console-lined-up":"console-taken-out",{number:t.number});return le(e,t,"question.next",{next:n},o)}function Ko(e,t,n){let{panel:o}=e,s=ee(te(o.rows("questions")),t.id,n);if(!s||s.length===0)return;e.hurry();let i=s.map(({question:l,lined_up:c})=>({name:"question.restore",args:{question:l,state:"next",lined_up:c}}));return Be(o,i,{text:r("console-placed",{name:D(t),place:n})})}function zo(e,t){return e.hurry(),le(e,t,"question.asked",{},r("console-asked",{number:t.number}))}function Go(e,t){let n=r("console-marked",{number:t.number,mark:$("assigned","answered")});return ct(e,t,"question.answered",{mark:"answered"},n)}function ae(e,t){return e.panel.pending.value.some(o=>o.args.question===t.id)?void 0:Math.max(t.rev,e.revs.get(t.id)??0)}function ct(e,t,n,o,s){let i=()=>e.bring(t.id);return e.leave(t,()=>ce(e,t,n,o,{text:s,undone:i}))}function le(e,t,n,o,s){return ce(e,t,n,o,{text:s})}async function ce(e,t,n,o,s){let i=await m(e.panel,n,{question:t.id,...o},s);if(i.ok)for(let l of[t.id,o.into??t.id])e.revs.set(l,i.version);return i}async function Vo(e,t,n,o,[s,i],l){e.shut();let c={name:o,args:{question:t.id,...i}};!(await ce(e,t,o,s,{text:l,inverse:c})).ok&&e.selected.value===t.id&&e.mend(n,{row:t.id,...s})}var fa={r:"decline",">":"assign",m:"merge",t:"tag",g:"gloss",x:"redact",b:"bundle"},$a={a:re,s:It,p:ie,l:Rt};function Yo(e){let t={j:()=>e.move(1),k:()=>e.move(-1)};for(let[n,o]of Object.entries(fa))t[n]=()=>{let s=e.question();s&&F(o,s)&&e.open(o)};for(let[n,o]of Object.entries($a))t[n]=()=>{let s=e.question();s&&o(e,s)};return t}function f({tone:e="",icon:t="",title:n,children:o}){return a`<span class=${`chip ${e}`} title=${n}>${t&&a`<${g} name=${t} />`}<span>${o}</span></span>`}var Zo=["conclude","one_minute","you_are_next","stand_by","unmute","louder","slower","answer_now"];function ue(e,t,n,o){let s=o?{text:o}:{},i=o||$("phrase",n),l=t.length===1?r("console-cue-sent",{name:w(t[0]),phrase:i}):r("console-cue-sent-many",{count:t.length,phrase:i});return m(e,"cue.send",{cue:M(),people:t.map(c=>c.id),phrase:n,...s},{text:l,undo:!1})}function Jo({panel:e,person:t,turn:n}){let s=e.rows("cues").filter(i=>i.person===t.id&&i.sent_at>=(n?.began_at??0)).sort((i,l)=>l.sent_at-i.sent_at)[0];return s?a`<${Ye} panel=${e} cue=${s} />`:null}function Ye({panel:e,cue:t}){let n=t.seen_at!==null,o=e.header.value.timezone;return a`<p class="cue">
<bdi class="phrase">${t.text||$("phrase",t.phrase)}</bdi>
<${f} tone=${n?"live":""} icon=${n?"check":"send"}>${n?r("console-cue-seen"):r("console-cue-waits")}<//>
<time class="muted small">${k(t.seen_at??t.sent_at,o)}</time>
</p>`}var Qo=new Map;function Ze(e,t){let n=Qo.get(t);return n||(n=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Qo.set(t,n)),n.format(e)}function Xo(e,t,n){let o=/^([01]?\d|2[0-3]):([0-5]\d)$/.exec(e.trim());if(!o)return null;let s=Number(o[1])*60+Number(o[2]),i=Math.floor(n/6e4)*6e4,[l,c]=Ze(i,t).split(":").map(Number),u=(s-l*60-c)*6e4;return u>864e5/2?i+u-864e5:i+(u<-864e5/2?u+864e5:u)}function wt(e){let t=/^(?:(\d{1,3}):)?(\d{1,4})$/.exec(e.trim());if(!t)return null;let n=Number(t[1]??0)*60+Number(t[2]);return n===0||t[1]!==void 0&&Number(t[2])>59?null:n*1e3}function de(e){let t=Math.round(e/1e3);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Je(e){let[t,n]=v(null);return{text:t??e,touched:t!==null&&t!==e,type:o=>n(o.target.value),reset:()=>n(null)}}function ut({label:e,value:t,most:n,save:o,rows:s=1,hint:i}){let{text:l,touched:c,type:u,reset:d}=Je(t),p=async b=>{b.preventDefault(),(await o(l.trim()))?.ok!==!1&&d()},h={class:"input slim",dir:"auto",maxlength:n,value:l,onInput:u};return a`<form class="draft" onSubmit=${p}>
<label class="line-field"
><span>${e}${i&&a` <small class="muted">${i}</small>`}</span>${s>1?a`<textarea rows=${s} ...${h}></textarea>`:a`<input ...${h} />`}</label
>
<button type="submit" class="btn small" disabled=${!c}>${r("console-keep")}</button>
</form>`}function Lt({label:e,value:t,panel:n,save:o,hint:s}){let i=n.header.value.timezone,{text:l,touched:c,type:u,reset:d}=Je(t===null?"":Ze(t,i));return a`<form class="draft" onSubmit=${h=>{h.preventDefault();let b=l?Xo(l,i,n.now()):null;Promise.resolve(o(b)).then(d)}}>
<label class="line-field"
><span>${e}${s&&a` <small class="muted">${s}</small>`}</span
><input class="input slim time" type="time" dir="ltr" value=${l} onInput=${u}
/></label>
<button type="submit" class="btn small" disabled=${!c}>${r("console-keep")}</button>
${t!==null&&a`<button type="button" class="btn ghost small" onClick=${()=>(d(),o(null))}>${r("console-clear")}</button>`}
</form>`}function ts({label:e,value:t,save:n,cut:o=!1}){let{text:s,touched:i,type:l,reset:c}=Je(de(t)),u=wt(s);return a`<form class="draft length-of" onSubmit=${p=>{p.preventDefault(),u!==null&&Promise.resolve(n(u)).then(c)}}>
<label class="line-field"
><span class=${o?"unseen":""}>${e}</span
><input class="input slim length" inputmode="numeric" dir="ltr" value=${s} aria-invalid=${u===null} onInput=${l}
/></label>
<button type="submit" class="btn small" disabled=${!i||u===null}>${r("console-keep")}</button>
</form>`}function z({label:e,on:t,set:n,hint:o}){return a`<button type="button" class="btn ghost toggle" role="switch" aria-checked=${t} title=${o} onClick=${()=>n(!t)}>
<span class="knob" aria-hidden="true">${t&&a`<${g} name="check" />`}</span><span>${e}</span>
</button>`}var ha=[["point_of_order","point_of_order","order"],["right_of_reply","reply","reply"]];function es({panel:e}){let{extras:t=[],limits:n={}}=e.header.value,[o,s]=v(""),i=ha.filter(([l])=>t.includes(l));return a`${i.map(([,l,c])=>a`<button key=${l} type="button" class="btn" aria-expanded=${o===l} onClick=${()=>s(o===l?"":l)}>
${r(`console-interrupt-${c}`)}
</button>`)}
${o&&a`<${ga} panel=${e} kind=${o} limit=${n[o]} close=${()=>s("")} />`}`}function ga({panel:e,kind:t,limit:n,close:o}){let[s,i]=v(""),[l,c]=v(""),u=async p=>{p.preventDefault();let h=s.trim();if(!h)return;let b=l.trim()?{organisation:l.trim()}:{};(await q(e,"turn.interrupt",{kind:t,name:h,...b},h)).ok&&o()},d=(p,h,b)=>a`<label class="line-field"
><span>${r(p)}</span
><input class="input slim" dir="auto" maxlength="120" value=${h} onInput=${x=>b(x.target.value)}
/></label>`;return a`<form class="inner interrupting" onSubmit=${u}>
${d("console-who",s,i)} ${d("console-organisation",l,c)}
<p class="foot">
<button type="submit" class="btn chosen" disabled=${!s.trim()} aria-disabled=${O(e)}>
${r("console-give-floor")}${n?a` <span dir="ltr">${y(n)}</span>`:""}
</button>
<button type="button" class="btn ghost" onClick=${o}>${r("cancel")}</button>
</p>
</form>`}function ns({panel:e,turn:t}){if(t?.kind!=="point_of_order")return null;let n=o=>m(e,"turn.note",{turn:t.id,text:o||null},{text:r("console-ruling-kept"),undo:!1});return a`<${ut} key=${t.id} label=${r("console-ruling")} value=${t.note??""} most=${500} save=${n} />`}var os=["floor","group","read","answer","followup","final","point_of_order","reply"],pe=["state","un","nhri","local","civil","academia","media","youth","business","other"],Xe=["side_event_60","side_event_90","hrc_panel_120","hrc_interactive_dialogue","webinar_60","open_debate_90"],Qe=[30,45,60,90,120,180,240,300,420,600].map(e=>e*1e3);function ss(e){return e===null||Qe.includes(e)?Qe:[...Qe,e].sort((t,n)=>t-n)}function rs(e){return!!e&&e.limit!==null&&e.kind!=="turn"&&e.kind!=="question"}function tn(e){let t=e.line?.[0];return t?[e.step,t.kind,t.person,t.request,t.item,t.question,t.turn].join(" "):""}function Z({label:e,class:t="btn",disabled:n=!1,hand:o=!1,align:s="start",title:i,children:l}){let[c,u]=v(!1),d=S(null),p=()=>{u(!1),d.current?.focus({preventScroll:!0})};return a`<div class="menu" data-align=${s} onKeyDown=${x=>{x.key!=="Escape"||!c||(x.stopPropagation(),p())}} onFocusOut=${x=>{x.relatedTarget&&!x.currentTarget.contains(x.relatedTarget)&&u(!1)}}>
<button
type="button"
ref=${d}
class=${t}
disabled=${n}
data-hand=${o?"":void 0}
title=${i}
aria-label=${i}
aria-expanded=${c}
onClick=${()=>u(!c)}
>
${e}
</button>
${c&&a`<div class="card menu-list">${l(p)}</div>`}
</div>`}var ba=3e4,va=["connection","order","technical"],en=_({key:"",ms:0});function is({panel:e,turn:t}){return a`<div class="acts">
<div class="step"><${ya} panel=${e} filled=${t?.state!=="paused"} /><${ka} panel=${e} /></div>
<div class="on-the-clock"><${Sa} panel=${e} turn=${t} /></div>
<${Ca} panel=${e} turn=${t} />
</div>
<${ns} panel=${e} turn=${t} />`}function ya({panel:e,filled:t}){let n=e.header.value.line?.[0];return n?a`<button
type="button"
class=${`btn big next ${t?"primary":""}`}
aria-disabled=${O(e)}
aria-keyshortcuts="n"
onClick=${()=>nn(e)}
>
<span class="words"
><span class="label">${r(`console-comes-${wa(n)}`)}</span>
<span class="whom"
><bdi>${lt(e,n)}</bdi>${n.kind==="turn"&&a` <span class="label">${r("console-left",{length:y(n.limit)})}</span>`}</span
></span
>
<kbd aria-hidden="true">N</kbd>
</button>`:a`<${xa} panel=${e} />`}function xa({panel:e}){let t=()=>m(e,"panel.end",{},{text:r("console-ended")});return a`<p class="nothing">${r("console-nothing-next")}</p>
<button type="button" class="btn big" onClick=${t}><${g} name="square" />${r("console-end")}</button>`}function wa(e){return e.kind==="question"||e.kind==="turn"||e.kind==="answer"?e.kind:e.kind==="item"&&!e.person?"item":"floor"}function ka({panel:e}){let t=e.header.value,n=t.line?.[0];if(!rs(n))return null;let o=tn(t),s=as(t)??n.limit,i=l=>en.value={key:o,ms:Number(l.target.value)};return a`<label class="next-limit">
<span class="unseen">${r("console-next-limit")}</span>
<select class="picker big" key=${o} value=${String(s)} title=${r("console-next-limit")} onChange=${i}>
${ss(n.limit).map(l=>a`<option key=${l} value=${String(l)} selected=${l===s}>${y(l)}</option>`)}
</select>
</label>`}function as(e){return en.value.key===tn(e)?en.value.ms:null}function nn(e){let t=e.header.value;if(t.state!=="live"||!t.line?.length)return;let n=as(t);q(e,"programme.next",n===null?{}:{limit:n},lt(e,t.line[0]))}function Sa({panel:e,turn:t}){let n=t&&nt(e,t).person,o=!t||t.limit===null;return a`<${Ea} panel=${e} turn=${t} />
<button type="button" class="btn big" disabled=${o} onClick=${()=>_a(e,t)}>${r("console-more-time")}</button>
<button type="button" class="btn big" disabled=${!n} onClick=${()=>ue(e,[n],"conclude")}>${r("console-conclude")}</button>
<button
type="button"
class="btn big end"
disabled=${!t}
onClick=${()=>m(e,"turn.end",{turn:t.id},{text:r("console-turn-ended")})}
>
${r("console-end-turn")}
</button>`}function _a(e,t){return m(e,"turn.add",{turn:t.id,ms:ba},{text:r("console-time-added",{name:t.name})})}function Ea({panel:e,turn:t}){if(t?.state==="paused")return a`<button type="button" class="btn big primary" data-hand aria-keyshortcuts="Space" onClick=${()=>ls(e,t)}>
${r("console-resume")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd>
</button>`;let n=a`${r("console-pause")} <kbd aria-hidden="true">${r("console-key-name-space")}</kbd>`;return a`<${Z} label=${n} class="btn big" disabled=${!t} hand>
${o=>va.map(s=>a`<button key=${s} type="button" class="btn ghost" onClick=${()=>(o(),me(e,t,s))}>
${$("pause",s)}
</button>`)}
<//>`}var me=(e,t,n)=>m(e,"turn.pause",{turn:t.id,reason:n}),ls=(e,t)=>m(e,"turn.resume",{turn:t.id});function cs(e){let t=e.row("turns",e.header.value.turn);t?.state==="paused"?ls(e,t):t&&me(e,t,"technical")}function Ca({panel:e,turn:t}){let{line:n}=e.header.value,o=So(e.rows("questions"),n),s=n?.[0]?.kind==="question",i=e.row("people",t?.person),l=()=>q(e,"turn.start",{question:o?.id},r("question-number",{number:o?.number??""}));return a`<div class="extra">
${o&&!s&&a`<button type="button" class="btn ask-next" title=${Y(o.text)} aria-disabled=${O(e)} onClick=${l}>
<${g} name="follow" />${r("console-next-question",{number:o.number})}
</button>`}
<${es} panel=${e} />
${i&&a`<${Jo} panel=${e} person=${i} turn=${t} />`}
</div>`}var ps=["room","online"],us="unknown";function on(e){let t=e.filter(n=>n.kind==="floor");return{channels:{room:0,online:0,unknown:0,...ds(e.map(n=>$s(n.channel)??us))},groups:ds(e.map(n=>n.group||us)),first:t.filter(n=>n.nth<=1).length,second:t.filter(n=>n.nth>1).length}}function ms(e){let t=e.map($s).filter(n=>n!==null).slice(-3);return t.length===3&&new Set(t).size===1?t[0]:null}function fs(e,t){let[n,o]=ps.map(i=>e[i]??0);if(n===o)return null;let s=n<o?"room":"online";return t.includes(s)?s:null}function $s(e){return e!==null&&ps.includes(e)?e:null}function ds(e){let t={};for(let n of e)t[n]=(t[n]??0)+1;return t}var Oa=["asked","answered"],Ta=["floor","reply"];function hs(e,t,n){let o=new Map(t.map(d=>[d.id,d])),s=e.filter(d=>Ta.includes(d.kind)&&o.has(d.request)),i=new Map(e.filter(d=>d.kind==="read").map(d=>[d.question,d.began_at])),l=n.filter(d=>Oa.includes(d.state)||i.has(d.id)),u=[...s.map(d=>({at:d.began_at,...Ma(o.get(d.request))})),...l.map(d=>({at:i.get(d.id)??0,channel:d.channel??null,group:d.group??null,kind:"question",nth:1}))].sort((d,p)=>d.at-p.at);return{entries:u.map(({at:d,...p})=>p),recent:u.map(d=>d.channel)}}function Ma(e){return{channel:e.channel??null,group:e.group??null,kind:"floor",nth:e.nth??1}}function gs(e){return e.filter(t=>t.state==="waiting"||t.state==="called").map(t=>t.channel??null)}function vs({panel:e}){let{entries:t,recent:n}=hs(e.rows("turns"),e.rows("requests"),e.rows("questions"));return a`<section class="balance" data-pane="speakers" aria-labelledby="balance-title">
<h2 id="balance-title" class="title">${r("console-balance")}</h2>
${t.length===0?a`<p class="hint">${r("console-balance-empty")}</p>`:a`<${Na} found=${on(t)} /><${qa} panel=${e} counts=${on(t).channels} recent=${n} />`}
</section>`}function Na({found:{channels:e,groups:t,first:n,second:o}}){let s=Math.max(1,...Object.values(e),...Object.values(t)),i=Object.entries(t).sort(([c,u],[d,p])=>+(c==="unknown")-+(d==="unknown")||p-u),l=["room","online",...e.unknown>0?["unknown"]:[]];return a`<dl class="shares">
${l.map(c=>a`<${bs} key=${c} label=${c==="unknown"?r("console-side-unknown"):r(`console-side-${c}`)} count=${e[c]} most=${s} look="side" />`)}
${i.map(([c,u])=>a`<${bs} key=${c} label=${c==="unknown"?r("console-group-unknown"):$("group",c)} count=${u} most=${s} look="group" />`)}
</dl>
<p class="small muted">${r("console-turns",{first:E(n),second:E(o)})}</p>`}function bs({label:e,count:t,most:n,look:o}){return a`<div class="row-bar" data-look=${o}>
<dt>${e}</dt>
<dd><span class="share-bar" aria-hidden="true"><i style=${{inlineSize:`${t/n*100}%`}}></i></span><span class="tabular">${E(t)}</span></dd>
</div>`}function qa({panel:e,counts:t,recent:n}){let o=gs(e.rows("requests")),s=ms(n),i=s==="room"?"online":"room";if(s&&o.includes(i))return a`<p class="tip warn"><${g} name="triangle" />${r(`console-one-sided-${s}`)}</p>`;let l=fs(t,o);return l&&a`<p class="tip"><${g} name="up" />${r(`console-next-side-${l}`)}</p>`}function B({text:e,lang:t,as:n="p",class:o=""}){return En(n,{dir:"auto",lang:t||void 0,class:`said ${o}`},e)}function J({ok:e}){e&&(document.getElementById("now")?.focus({preventScroll:!0}),document.querySelector(".middle")?.scrollTo({top:0}))}function ys(e,t){let n=S(!1);return T(()=>{if(!n.current||(n.current=!1,document.activeElement&&document.activeElement!==document.body))return;(e.current?.querySelector("[data-hand]")??e.current)?.focus({preventScroll:!0})},[t]),()=>{n.current=!0}}function xs(e,t){let n=S(t);n.current=t,T(()=>{let o=e.current,s=null,i=u=>{let d=u.target;s=o.contains(d)?d:null},l=()=>{!s||document.activeElement&&document.activeElement!==document.body||(s.isConnected&&s.focus({preventScroll:!0}),document.activeElement===document.body&&n.current())},c=new MutationObserver(l);return c.observe(o,{childList:!0,subtree:!0}),document.addEventListener("focusin",i),document.addEventListener("pointerdown",i),()=>{c.disconnect(),document.removeEventListener("focusin",i),document.removeEventListener("pointerdown",i)}},[])}var Ia=["answered","passed","written"],Aa={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function ws({panel:e}){let t=e.row("questions",e.header.value.question);if(!t)return null;let n=e.row("turns",e.header.value.turn);return a`<div class="card asked">
<p class="meta">
<${f} tone="accent" icon="dot">${r("question-number",{number:t.number})}<//>
<bdi class="muted">${ne(t)}</bdi>
</p>
${n?.kind!=="read"&&a`<div class="text" tabindex="0"><${B} text=${t.text} lang=${t.language} /></div>`}
<ul class="lines">
${t.assigned.map(o=>a`<${Ra}
key=${o.person} panel=${e} question=${t} each=${o} speaks=${n?.person===o.person} />`)}
</ul>
<${La} panel=${e} question=${t} />
</div>`}function Ra({panel:e,question:t,each:n,speaks:o}){let s=e.row("people",n.person),[i,l]=o?["live","dot"]:Aa[n.state],c=n.state==="assigned";return a`<li>
<span class="who"><bdi class="name">${w(s)}</bdi></span>
${(o||!c)&&a`<${f} tone=${i} icon=${l}>${o?$("turn","running"):$("assigned",n.state)}<//>`}
${c&&a`<span class="marks">
${!o&&a`<button type="button" class="btn small" aria-disabled=${O(e)}
onClick=${()=>q(e,"turn.start",{person:n.person},w(s)).then(J)}>${r("console-give-floor")}</button>`}
${Ia.map(u=>a`<button key=${u} type="button" class="btn ghost small"
onClick=${()=>sn(e,t,u,s)}>${r(`console-mark-${u}`)}</button>`)}
</span>`}
</li>`}function La({panel:e,question:t}){let n=ko(t).length>1;return!n&&t.assigned.length>0?null:a`<p class="closing">
${t.assigned.length===0&&a`<${Pa} panel=${e} question=${t} />`}
<button type="button" class="btn small" onClick=${()=>sn(e,t,"answered")}>
<${g} name="check" />${r(n?"console-all-answered":"console-answered")}
</button>
${!n&&a`<button type="button" class="btn ghost small" onClick=${()=>sn(e,t,"written")}>${r("console-mark-written")}</button>`}
</p>`}function Pa({panel:e,question:t}){let n=e.rows("people").filter(s=>!s.dropped).sort((s,i)=>s.place-i.place),o=s=>{let i=s.target.value;return i&&m(e,"question.assign",{question:t.id,people:[i]},{text:r("console-assigned",{count:1})})};return a`<label class="select">
<span class="unseen">${r("console-assign-to")}</span>
<select class="picker" value="" onChange=${o}>
<option value="" selected>${r("console-assign-to")}</option>
${n.map(s=>a`<option key=${s.id} value=${s.id}>${w(s)}</option>`)}
</select>
</label>`}function sn(e,t,n,o){let s=o?{person:o.id}:{},i=r("console-marked",{number:t.number,mark:$("assigned",n)});return m(e,"question.answered",{question:t.id,mark:n,...s},{text:i})}var Da=["amber","red"];function ks({header:e,turn:t,turns:n,people:o,whispers:s,here:i}){if(e.state==="ended")return[];let l=new Map(o.map(h=>[h.id,h])),c=t?l.get(t.person):null,u=c?i[c.id]:void 0,d=t&&c&&Da.includes(u??""),p=rn(n);return[...d?[{kind:"lost",turn:t,person:c,colour:u}]:[],...t?.state==="paused"&&!d?[{kind:"paused",turn:t}]:[],...o.filter(h=>h.asks&&!h.dropped).map(h=>({kind:"asks",person:h,asks:h.asks})),...s.filter(h=>h.to==="moderator"&&h.seen_at===null).sort((h,b)=>h.sent_at-b.sent_at).map(h=>({kind:"whisper",whisper:h})),...p.filter(h=>i[h.person]==="green"&&h.pause==="connection").map(h=>({kind:"back",turn:h,person:l.get(h.person)}))]}function rn(e){return e.filter(t=>t.state==="held").sort((t,n)=>t.began_at-n.began_at)}var ja=250;function C(e){let[,t]=v(0),n=e();return T(()=>{let o=setInterval(()=>{e()!==n&&t(s=>s+1)},ja);return()=>clearInterval(o)}),n}function fe({turn:e,now:t,of:n=!1,class:o=""}){let s=C(()=>e.limit===null?y(-vt(e,t())).replace("+",""):y(V(e,t()))),i=e.limit===null?"none":qt(e,t());return a`<span class=${`face ${o}`} role="timer" aria-live="off" data-phase=${i} data-paused=${e.state==="paused"}>
<span class="digits">${s}</span>${n&&e.limit!==null&&a`${" "}<span class="of">${r("clock-of",{limit:y(e.limit)})}</span>`}
</span>`}var Fa={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function Ba(e,t={}){return t[e.id]??(e.online?"none":"room")}function kt({panel:e,person:t}){let n=Ba(t,e.here.value.people);if(n==="room")return a`<span class="muted small">${r("channel-room")}</span>`;let[o,s]=Fa[n];return a`<${f} tone=${o} icon=${s} title=${r(`console-presence-${n}-why`)}>${r(`console-presence-${n}`)}<//>
${t.timezone&&t.timezone!==e.header.value.timezone&&a`<${Ha} panel=${e} zone=${t.timezone} />`}`}function Ha({panel:e,zone:t}){let n=C(()=>k(e.now(),t));return a`<${f} icon="globe"><bdi>${se(t)}</bdi> ${n}<//>`}var Ss=15e3;function _s({panel:e}){let t=rn(e.rows("turns"));return t.length===0?null:a`<ul class="set-aside" aria-label=${r("console-held")}>
${t.map(n=>a`<${Ua} key=${n.id} panel=${e} turn=${n} />`)}
</ul>`}function Ua({panel:e,turn:t}){let{name:n,person:o}=nt(e,t),s=V(t,e.now());return a`<li class="card">
<div class="who">
<bdi class="name">${n}</bdi>
<span class="chips">
<${f} tone="warn" icon="pause">${r("console-set-aside",{why:$("pause",t.pause??"technical")})}<//>
${o?.online&&a`<${kt} panel=${e} person=${o} />`}
</span>
</div>
<div class="acts">
<button type="button" class="btn" aria-disabled=${O(e)} onClick=${()=>$e(e,t,n)}>
${s===null?r("console-give-back"):r("console-give-back-left",{length:y(s)})}
</button>
${s!==null&&a`<button type="button" class="btn" aria-disabled=${O(e)}
onClick=${()=>$e(e,t,n,Ss)}>${r("console-goodwill",{length:y(s+Ss)})}</button>`}
</div>
</li>`}function $e(e,t,n,o=0){let s=o?{goodwill:o}:{};return q(e,"turn.start",{turn:t.id,...s},n).then(J)}var Es=e=>m(e,"panel.rehearse",{},{text:r("console-rehearsing"),undo:!1});function Cs({panel:e}){let t=()=>m(e,"panel.reset",{},{text:r("console-reset-done"),undo:!1});return a`<div class="banner warn rehearsing">
<${g} name="triangle" /><span class="words">${r("console-rehearsal-banner")}</span>
<button type="button" class="btn small" onClick=${t}>${r("console-reset")}</button>
</div>`}var Os=12*36e5;function Ts({panel:e}){return e.header.value.state==="ended"?a`<${Va} panel=${e} />`:a`<${Wa} panel=${e} />`}function Wa({panel:e}){let t=e.header.value,n=t.state==="draft";return a`<div class="before">
<p class="name">${r(t.rehearsing?"console-is-rehearsal":`console-is-${t.state}`)}</p>
<${za} panel=${e} header=${t} />
<div class="acts">
${n&&a`<button type="button" class="btn big primary"
onClick=${()=>m(e,"panel.open",{},{text:r("console-opened"),undo:!1})}>${r("console-open")}</button>`}
<button type="button" class=${`btn big ${n?"":"primary"}`} onClick=${()=>Ka(e)}>
${r(t.rehearsing?"console-rehearsal-start":"console-start")}
</button>
${!t.rehearsing&&a`<button type="button" class="btn big" onClick=${()=>Es(e)}>${r("console-rehearse")}</button>`}
</div>
<p class="muted small">${r(t.rehearsing?"console-rehearsal-why":n?"console-open-why":"console-start-why")}</p>
<${Ga} panel=${e} />
</div>`}function Ka(e){let t=r(e.header.value.rehearsing?"console-rehearsal-started":"console-started");return m(e,"panel.start",{},{text:t,undo:!1})}function za({panel:e,header:t}){let n=C(()=>t.starts_at?y(t.starts_at-e.now()):"");if(!t.starts_at)return null;let o=t.starts_at-e.now();return o>Os||o<-Os?a`<p class="muted about">${r("console-planned-for",{when:ft(t.starts_at,t.timezone)})}</p>`:a`<div class="clock">
<span class="face huge" role="timer" aria-live="off"><span class="digits">${n.replace("+","")}</span></span>
<p class="muted">
${r(o<0?"console-since-planned":"console-until-planned",{when:k(t.starts_at,t.timezone)})}
</p>
</div>`}function Ga({panel:e}){let{phones:t,people:n={}}=e.here.value,s=Qt(e.rows("people"),n).missing.map(w).join(" \xB7 ");return a`<ul class="ready">
<li>
<${g}
name=${t>0?"check":"ring"}
/>${t>0?r("console-phones-reached",{count:t}):r("console-no-phone")}
</li>
<li><${g} name=${s?"ring":"check"} /><span>${s?r("console-missing",{names:s}):r("console-all-online")}</span></li>
</ul>`}function Va({panel:e}){let t=e.header.value,n=e.rows("questions"),o=(...l)=>n.filter(c=>l.includes(c.state)).length,s=ht(n),i=[["answered",o("answered")],["in-writing",o("written")],["unread",s.new+s.shortlist],["not-reached",e.rows("requests").filter(l=>l.state==="not_reached").length],["from-floor",e.rows("requests").filter(l=>l.state==="done").length]];return a`<div class="before">
<p class="name">${r("console-is-ended")}</p>
${t.ended_at&&a`<p class="muted about">${r("console-ended-at",{time:k(t.ended_at,t.timezone),length:y(t.ended_at-(t.started_at??t.ended_at))})}</p>`}
<dl class="figures">
${i.map(([l,c])=>a`<div key=${l}>
<dd>${E(c)}</dd>
<dt>${r(`console-figure-${l}`)}</dt>
</div>`)}
</dl>
<div class="acts">
<button type="button" class="btn" onClick=${()=>m(e,"panel.resume",{},{text:r("console-resumed-panel")})}>
${r("console-resume-panel")}
</button>
</div>
</div>`}var[zf,Ms,Ya]=[0,1,2],Pt=_([]);function an(e,{key:t="",rank:n=Ya,wait:o=0}={}){Pt.value=[...Pt.value,{text:e,key:t,rank:n,wait:o,at:performance.now()}]}function he(e,{on:t=e,...n}={}){let o=S(t);T(()=>{t!==null&&(e&&o.current!==null&&t!==o.current&&an(e,n),o.current=t)},[t])}var Za=140;function ge({send:e}){let[t,n]=v("");return a`<form class="own" onSubmit=${async s=>{s.preventDefault(),t.trim()&&(await e(t.trim())).ok&&n("")}}>
<input
class="input"
dir="auto"
maxlength=${Za}
aria-label=${r("console-own-cue")}
placeholder=${r("console-own-cue")}
value=${t}
onInput=${s=>n(s.target.value)}
/>
<button type="submit" class="btn" disabled=${!t.trim()}>${r("console-send")}</button>
</form>`}var Ja=["technician","booth","moderator"],Qa={technician:["no_sound","speaker_missing","ok"],booth:["slow_down","behind","ok"],moderator:["behind","online_waiting","inbox_full","speaker_missing"]},Xa=5;function ln(e){return e.text||r(`console-whisper-${e.phrase.replaceAll("_","-")}`)}function Ns({panel:e}){let t=e.rows("whispers").sort((s,i)=>i.sent_at-s.sent_at).slice(0,Xa),[n,o]=v("");return a`<div class="whispers">
<h3 class="title">${r("console-backstage")}</h3>
${t.length>0&&a`<ul class="recent">${t.map(s=>a`<${tl} key=${s.id} panel=${e} row=${s} />`)}</ul>`}
<div class="acts">
${Ja.filter(s=>s!==e.as).map(s=>a`<button key=${s} type="button" class="btn small" aria-expanded=${n===s} onClick=${()=>o(n===s?"":s)}>
${r(`console-whisper-to-${s}`)}
</button>`)}
</div>
${n&&a`<${el} key=${n} panel=${e} to=${n} close=${()=>o("")} />`}
</div>`}function tl({panel:e,row:t}){let n=t.seen_at!==null,o=t.to==="moderator";return a`<li class="whisper">
<p class="small"><strong>${$("role",t.role)}</strong> <span class="turns" aria-hidden="true">→</span> <span class="muted">${$("role",t.to)}</span></p>
<p class="cue">
<bdi class="phrase">${ln(t)}</bdi>
${o&&!n?a`<button type="button" class="btn small" onClick=${()=>m(e,"whisper.seen",{whisper:t.id})}>${r("console-seen")}</button>`:a`<${f} tone=${n?"live":""} icon=${n?"check":"send"}>${r(n?"console-cue-seen":"console-cue-waits")}<//>`}
<time class="muted small">${k(t.sent_at,e.header.value.timezone)}</time>
</p>
</li>`}function el({panel:e,to:t,close:n}){let o=async(s,i="")=>{let l=i?{text:i}:{},c=await m(e,"whisper.send",{whisper:M(),to:t,phrase:s,...l},{text:r("console-whisper-sent",{role:$("role",t)}),undo:!1});return c.ok&&n(),c};return a`<div class="inner to-send">
<div class="phrases">
${Qa[t].map(s=>a`<button key=${s} type="button" class="btn small" onClick=${()=>o(s)}>${r(`console-whisper-${s.replaceAll("_","-")}`)}</button>`)}
</div>
<${ge} send=${s=>o("own",s)} />
</div>`}var nl={lost:["over","square"],paused:["warn","pause"],asks:["accent","speak"],whisper:["accent","send"],back:["live","dot"]},ol=["warn","triangle"];function Is({panel:e}){let t=e.header.value,n=ks({header:t,turn:e.row("turns",t.turn),turns:e.rows("turns"),people:e.rows("people"),whispers:e.rows("whispers"),here:e.here.value.people??{}}),o=n[0];if(he(o?qs(o):"",{key:"notice",rank:Ms}),t.state==="ended")return null;let[s,i]=o?.colour==="amber"?ol:nl[o?.kind]??["","ring"];return a`<div class=${`notices ${s}`}>
${o?a`<${g} name=${i} /><span class="words">${qs(o)}</span>
<span class="acts"><${sl} panel=${e} notice=${o} /></span>
${n.length>1&&a`<span class="muted small">${r("console-notices-more",{count:n.length-1})}</span>`}`:a`<span class="muted">${r("console-notices-none")}</span>`}
</div>`}function qs({kind:e,person:t,turn:n,asks:o,whisper:s,colour:i}){return e==="lost"?r(`console-lost-${i}`,{name:w(t)}):e==="paused"?r("console-paused",{why:$("pause",n.pause??"technical")}):e==="asks"?r(`console-asks-${o}`,{name:w(t)}):e==="back"?r("console-is-back",{name:w(t)}):r("console-whispered",{role:$("role",s.role),text:ln(s)})}function sl({panel:e,notice:t}){let{kind:n,person:o,turn:s,whisper:i}=t;if(n==="lost"||n==="paused")return a`<${rl} panel=${e} turn=${s} />`;if(n==="asks")return a`<button type="button" class="btn small" onClick=${()=>m(e,"person.heard",{person:o.id})}>
${r("console-heard")}
</button>`;if(n==="back"){let l=V(s,e.now());return a`<button type="button" class="btn small" aria-disabled=${O(e)} onClick=${()=>$e(e,s,w(o))}>
${l===null?r("console-give-back"):r("console-give-back-left",{length:y(l)})}
</button>`}return a`<button type="button" class="btn small" onClick=${()=>m(e,"whisper.seen",{whisper:i.id})}>${r("console-seen")}</button>`}function rl({panel:e,turn:t}){let o=e.header.value.line?.[0],s=t.pause??"connection",i=r("console-set-aside-done",{name:t.name}),l=()=>q(e,"turn.set_aside",{turn:t.id,reason:s},"",i);return a`${t.state==="running"&&a`<button type="button" class="btn small" onClick=${()=>me(e,t,"connection")}>${r("console-pause-lost")}</button>`}
${o&&a`<button type="button" class="btn small" aria-disabled=${O(e)} onClick=${l}>${r("console-set-aside-for",{name:lt(e,o)})}</button>`}`}function As(e,t=r){let n=Math.round(e/1e3),o=t("length-minutes",{count:Math.floor(n/60)}),s=t("length-seconds",{count:n%60});return n>=60&&n%60>0?t("length-both",{minutes:o,seconds:s}):n>=60?o:s}var be=null;function Rs({page:e,panel:t}){let[n,o]=t.header.value.line??[];if(!n)return null;let s=t.row("people",n.person),i=e.say?.language??e.language,l=t.row("turns",t.header.value.turn)?.kind==="read";return a`<div class="say">
<p class="muted small">${r(l?"console-say-after":"console-say")}</p>
<p class="words" lang=${i} dir="auto">${il(t,Ds(e),n,o)}</p>
${s?.phonetic&&a`<p class="phonetic">${r("console-phonetic",{name:s.name,phonetic:s.phonetic})}</p>`}
${s?.note&&a`<p class="muted small"><bdi>${s.note}</bdi></p>`}
</div>`}function Ls({page:e,panel:t,turn:n}){if(n?.kind!=="welcome")return null;let{asking:o,floor_names:s,limits:i}=t.header.value,l=["screens",o&&"questions",i.floor&&"floor",!s&&"numbers","photographs"].filter(Boolean),c=e.say?.language??e.language,u=Ds(e);return a`<div class="say">
<p class="muted small">${r("console-house-rules")}</p>
<p class="words" lang=${c} dir="auto">${l.map(d=>u(`console-say-rule-${d}`,{limit:As(i.floor,u)})).join(u("gap"))}</p>
</div>`}function Ps({panel:e,turn:t}){let n=t?.kind==="read"?e.row("questions",e.header.value.question):null;if(!n)return null;let o=[n,...X(e.rows("questions"),n)];return a`<div class="say reading">
<p class="muted small">${r("console-read-out")}</p>
${o.map(s=>a`<div key=${s.id} class="words">
${o.length>1&&a`<strong>${D(s)}</strong>`}<${B} text=${s.text} lang=${s.language} />
</div>`)}
</div>`}function Ds(e){if(!e.say?.messages)return r;if(be===null||be.of!==e.say.language){let t=new Ft(e.say.language);t.addResource(new Bt(e.say.messages));let n=(o,s={})=>{let i=t.getMessage(o)?.value;return i?t.formatPattern(i,s,[]):r(o,s)};be={of:e.say.language,speak:n}}return be.speak}function il(e,t,n,o){let s={name:ll(e,t,n),number:n.name,then:o?js(e,t,o):""};return t(`console-say-${al(n)}${o?"":"-last"}`,s)}function al(e){return e.kind==="question"||e.kind==="answer"||e.kind==="turn"?e.kind:e.kind==="item"&&!e.person?"item":"floor"}function js(e,t,n){if(n.kind==="question")return t("console-say-a-question",{number:n.name});let o=e.row("people",n.person);if(o)return w(o);let s=e.row("items",n.item);return n.kind==="item"&&s?s.title||t(`console-say-the-${s.kind}`):e.row("requests",n.request)?.name??n.name}function ll(e,t,n){if(n.kind==="question")return cl(e.row("questions",n.question),t);let o=e.row("requests",n.request),s=e.row("people",n.person),i=o?o.organisation!==o.name&&o.organisation:yt(s,t("comma"));return[js(e,t,n),i].filter(Boolean).join(t("comma"))}function cl(e,t){return e?.name?[e.name,e.organisation].filter(Boolean).join(t("comma")):t("console-say-anonymous")}var ul=6e4,dl=3e4,pl=15e3;function Fs({panel:e,turn:t}){let{name:n,about:o,person:s}=nt(e,t),i=e.row("requests",t.request),l=s?.extra||i?.extra||0,c=i?.name??n,u=i?i.organisation??"":o;return a`<div class="speaking">
<p class="chips">
${t.state==="paused"?a`<${f} tone="warn" icon="pause">${$("turn","paused")} · ${$("pause",t.pause??"technical")}<//>`:a`<${f} tone="live" icon="dot">${$("turn",t.kind)}<//>`}
${s?.online&&a`<${kt} panel=${e} person=${s} />`}
${t.granted!==0&&a`<${f}>${r("console-granted",{length:ml(t.granted)})}<//>`}
${l>0&&a`<${f} icon="lock" title=${r("console-extra-why")}>${r("console-extra-is",{length:y(l)})}<//>`}
</p>
<p class="name"><bdi>${c}</bdi></p>
<p class="muted about" title=${u}><bdi>${u===c?"":u}</bdi></p>
</div>
<${fl} turn=${t} now=${e.now} />`}function Bs({panel:e}){let{interlude:t}=e.header.value;return a`<div class="speaking">
<p class="chips">
${t?a`<${f} tone="warn" icon="pause">${$("pause",t)}<//>`:a`<${f} icon="ring">${r("console-between")}<//>`}
</p>
<p class="name quiet">${r("console-nobody")}</p>
<p class="about"></p>
</div>
<div class="clock absent" aria-hidden="true"><span class="face huge">0:00</span></div>
<div class="track" aria-hidden="true"></div>`}var ml=e=>`${e<0?"\u2212":"+"}${y(Math.abs(e))}`;function fl({turn:e,now:t}){let n=C(()=>y(-vt(e,t())).replace("+","")),o=e.limit===null?"none":qt(e,t()),s=o==="red";return a`<div class="clock" data-phase=${o}>
<${fe} turn=${e} now=${t} class="huge" />
<p class="muted">
${e.limit!==null&&a`<span class="rest">${s?r("console-over-of",{limit:y(e.limit)}):r("console-left-of",{length:y(e.limit)})}</span>`}
<span>${r("console-spoken",{length:n})}</span>
${o!=="green"&&o!=="none"&&a`<${f}
tone=${s?"over":"warn"} icon=${s?"square":"triangle"}>${r(`console-phase-${o}`)}<//>`}
</p>
</div>
<${$l} turn=${e} now=${t} />`}function $l({turn:e,now:t}){let n=C(()=>e.limit?Math.min(1e3,Math.round(vt(e,t())/e.limit*1e3)):0);if(!e.limit)return a`<div class="track" aria-hidden="true"></div>`;let o=Math.min(100,(e.limit<=ul?pl:dl)/e.limit*100);return a`<div class="track" data-phase=${qt(e,t())} aria-hidden="true">
<i class="zone" style=${{inlineSize:`${o}%`}}></i>
<i class="fill" style=${{inlineSize:`${n/10}%`}}></i>
</div>`}function Hs({page:e,panel:t}){let n=t.header.value,o=t.row("turns",n.turn),s=S(null),i=o?.state??n.state,l=ys(s,i),c=n.state==="live";return a`<section class="now" aria-labelledby="now-title">
<h2 id="now-title" class="title">${r("console-now")}</h2>
<div class="card" id="now" tabindex="-1" ref=${s} data-state=${i} onClick=${l}>
${c?a`${o?a`<${Fs} panel=${t} turn=${o} />`:a`<${Bs} panel=${t} />`}
<${is} panel=${t} turn=${o} />
<${Ls} page=${e} panel=${t} turn=${o} />
<${Ps} panel=${t} turn=${o} />
<${Rs} page=${e} panel=${t} />`:a`<${Ts} panel=${t} />`}
</div>
<${Is} panel=${t} />
${c&&a`<${_s} panel=${t} />`}
<${ws} panel=${t} />
</section>`}var hl=[0,3e4,6e4];function Us({panel:e,row:t,at:n,queue:o,close:s}){let i=(c,u,d)=>m(e,c,{request:t.id,...u},{text:r(d,{name:t.name})}),l=t.state==="called";return a`<div class="inner more-of">
<div class="acts">
<button type="button" class="btn small" onClick=${()=>i("floor.call",{called:!l},l?"console-uncalled":"console-called")}>
${r(l?"console-uncall":"console-call")}
</button>
<button type="button" class="btn small" onClick=${()=>i("floor.absent",{},"console-absent-done")}>${r("console-absent")}</button>
<button type="button" class="btn small" onClick=${()=>i("floor.done",{},"console-spoken-done")}>${r("console-done")}</button>
${!l&&a`<button type="button" class="btn small" onClick=${()=>i("floor.skip",{},"console-skipped-done")}>${r("console-skip")}</button>`}
${!l&&a`<button type="button" class="btn small" onClick=${()=>i("floor.pin",{pinned:!t.pinned},t.pinned?"console-unpinned":"console-pinned-done")}>
${r(t.pinned?"console-unpin":"console-pin")}</button>`}
</div>
${!l&&o.length>1&&a`<${gl} panel=${e} row=${t} at=${n} queue=${o} />`}
<${bl} panel=${e} row=${t} />
<${vl} panel=${e} row=${t} close=${s} />
</div>`}function gl({panel:e,row:t,at:n,queue:o}){let s=c=>{let u=Number(c.target.value);return m(e,"floor.place",{request:t.id,place:u},{text:r("console-placed",{name:t.name,place:u})})},i=c=>{let u=o.find(d=>d.id===c.target.value);if(c.target.value="",u)return m(e,"floor.swap",{request:t.id,other:u.id},{text:r("console-swapped",{name:t.name,other:u.name})})},l=o.filter(c=>c!==t&&c.state==="waiting");return a`<div class="pair">
<label class="line-field"
><span>${r("console-place")}</span
><select class="picker" value=${String(n+1)} onChange=${s}>
${o.map((c,u)=>c.state==="waiting"&&a`<option key=${c.id} value=${String(u+1)} selected=${u===n}>${u+1}</option>`)}
</select></label
>
${l.length>0&&a`<label class="line-field"
><span>${r("console-swap")}</span
><select class="picker" value="" onChange=${i}>
<option value="">…</option>
${l.map(c=>a`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select></label
>`}
</div>`}function bl({panel:e,row:t}){let[n,o]=v(!1),[s,i]=v(t.topic??"");return n?a`<form class="converting" onSubmit=${async c=>{c.preventDefault();let u=s.trim(),d=u&&u!==t.topic?{text:u}:{};u&&await m(e,"floor.convert",{request:t.id,question:M(),...d},{text:r("console-converted",{name:t.name})})}}>
<label class="line-field"
><span>${r("console-convert-text")}</span
><textarea class="input slim" rows="2" dir="auto" maxlength="500" value=${s} onInput=${c=>i(c.target.value)}></textarea
></label>
<p class="foot">
<button type="submit" class="btn small chosen" disabled=${!s.trim()}>${r("console-convert-now")}</button>
<button type="button" class="btn ghost small" onClick=${()=>o(!1)}>${r("cancel")}</button>
</p>
</form>`:a`<button type="button" class="btn small start" onClick=${()=>o(!0)}>${r("console-convert")}</button>`}function vl({panel:e,row:t,close:n}){let[o,s]=v({}),i=d=>p=>s({...o,[d]:p.target.value}),l={...t,...o},c=async d=>{d.preventDefault();let p={...o,..."organisation"in o&&{organisation:o.organisation.trim()||null},..."group"in o&&{group:o.group||null}};(await m(e,"floor.edit",{request:t.id,...p,rev:t.rev},{text:r("console-edited",{name:l.name})})).ok&&n()},u=d=>a`<button type="button" class="btn small" aria-pressed=${l[d]} onClick=${()=>s({...o,[d]:!l[d]})}>
${r(`console-${d.replace("_","-")}`)}
</button>`;return a`<form class="edit" onSubmit=${c}>
<label class="line-field"
><span>${r("console-who")}</span
><input class="input slim" dir="auto" maxlength="120" value=${l.name} onInput=${i("name")}
/></label>
<label class="line-field"
><span>${r("console-organisation")}</span
><input class="input slim" dir="auto" maxlength="120" value=${l.organisation??""} onInput=${i("organisation")}
/></label>
<label class="line-field"
><span>${r("console-group")}</span
><select class="picker" value=${l.group??""} onChange=${i("group")}>
<option value="">${r("console-group-none")}</option>
${pe.map(d=>a`<option key=${d} value=${d} selected=${d===l.group}>${$("group",d)}</option>`)}
</select></label
>
<p class="acts">${u("on_behalf")} ${u("dignitary")}</p>
<${cn} value=${l.extra} set=${d=>s({...o,extra:d})} />
<p class="foot"><button type="submit" class="btn small chosen" disabled=${Object.keys(o).length===0||!l.name.trim()}>${r("console-keep")}</button></p>
</form>`}function cn({value:e,set:t}){return a`<div class="extra-time" role="group" aria-label=${r("console-extra")}>
<span class="small">${r("console-extra")} <span class="muted">${r("console-extra-why")}</span></span>
<span class="acts">
${hl.map(n=>a`<button key=${n} type="button" class="btn small" aria-pressed=${e===n} onClick=${()=>t(n)}>
${n===0?r("console-extra-none"):r("console-extra-seconds",{seconds:n/1e3})}</button>`)}
</span>
</div>`}var yl=5;function Ws({panel:e}){let t=e.rows("people").filter(d=>!d.dropped).sort((d,p)=>d.place-p.place),[n,o]=v(""),[s,i]=v([]),l=t.filter(d=>s.includes(d.id)),c=l.length===t.length&&t.length>0,u=d=>i(s.includes(d)?s.filter(p=>p!==d):[...s,d]);return a`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
<h2 id="podium-title" class="title">
<span>${r("console-podium")}</span>
${t.length>0&&a`<button type="button" class="btn ghost small" aria-pressed=${c}
onClick=${()=>i(c?[]:t.map(d=>d.id))}>${r("console-cue-all")}</button>`}
</h2>
${t.length>0&&a`<p class="hint">${r("console-cues-hint")}</p>`}
<ul class="lines">
${t.map(d=>a`<${xl}
key=${d.id} panel=${e} person=${d} picked=${s.includes(d.id)} pick=${()=>u(d.id)}
open=${n===d.id} toggle=${()=>o(n===d.id?"":d.id)} />`)}
</ul>
<${Sl} panel=${e} people=${l} done=${()=>i([])} />
<${_l} panel=${e} />
<${Ns} panel=${e} />
</section>`}function xl({panel:e,person:t,picked:n,pick:o,open:s,toggle:i}){return a`<li class="person" data-open=${s}>
<div class="row">
<button type="button" class="pick" role="checkbox" aria-checked=${n} aria-label=${r("console-cue-pick",{name:w(t)})} onClick=${o}></button>
<button type="button" class="who" aria-expanded=${s} onClick=${i}>
<bdi class="name">${w(t)}</bdi><span class="muted small">${$("part",t.part)}</span>
</button>
<span class="chips">
${t.ready&&a`<${f} tone="live" icon="check">${r("console-ready")}<//>`}
<${kt} panel=${e} person=${t} />
</span>
</div>
${t.asks&&a`<${wl} panel=${e} person=${t} />`}
${s&&a`<${kl} panel=${e} person=${t} />`}
</li>`}function wl({panel:e,person:t}){return a`<p class="asks">
<${f} tone="accent" icon="speak">${r(`console-ask-${t.asks}`)}<//>
<button type="button" class="btn small" onClick=${()=>m(e,"person.heard",{person:t.id})}>${r("console-heard")}</button>
</p>`}function kl({panel:e,person:t}){let n=e.header.value.state==="live",o=s=>m(e,"person.extra",{person:t.id,extra:s},{text:r("console-extra-set",{name:w(t),length:y(s)})});return a`<div class="inner">
${yt(t)&&a`<p class="muted small"><bdi>${yt(t)}</bdi></p>`}
${t.phonetic&&a`<p class="small">${r("console-phonetic",{name:t.name,phonetic:t.phonetic})}</p>`}
${t.note&&a`<p class="small"><bdi>${t.note}</bdi></p>`}
${n&&a`<p><button type="button" class="btn small" aria-disabled=${O(e)}
onClick=${()=>q(e,"turn.start",{person:t.id},w(t)).then(J)}>${r("console-give-floor")}</button></p>`}
<${cn} value=${t.extra??0} set=${o} />
</div>`}function Sl({panel:e,people:t,done:n}){if(t.length===0)return null;let o=async(s,i="")=>{let l=await ue(e,t,s,i);return l.ok&&n(),l};return a`<div class="inner to-send" role="group" aria-label=${r("console-cue-to",{count:t.length})}>
<p class="small"><strong>${r("console-cue-to",{count:t.length})}</strong> <bdi class="muted">${t.map(w).join(" \xB7 ")}</bdi></p>
<div class="phrases">
${Zo.map(s=>a`<button key=${s} type="button" class="btn small" onClick=${()=>o(s)}>${$("phrase",s)}</button>`)}
</div>
<${ge} send=${s=>o("own",s)} />
</div>`}function _l({panel:e}){let t=e.rows("cues").sort((n,o)=>o.sent_at-n.sent_at).slice(0,yl);return t.length===0?null:a`<div class="recent">
<h3 class="small muted">${r("console-cues")}</h3>
<ul>
${t.map(n=>a`<li key=${n.id}><bdi
class="name">${w(e.row("people",n.person))}</bdi><${Ye} panel=${e} cue=${n} /></li>`)}
</ul>
</div>`}var El=["welcome","opening","panel"],Cl=["opening","panel"],Ol=["passed","dropped"];function St(e){return(e.floor??6e4)+(e.answer??e.floor??9e4)+1e4}function un(e,t){return e.started_at===null?null:e.started_at-(t+e.starts_at)}function ve(e,t,n,o,s){let i=Tl(e,t,o),l=i+G(e.filter(dt)),c=Nl(e,n,i,o);return{late:Ml(e,t,i,o),projected_end:l,over_end:l-n,debate_left:c.left,debate_ends:c.ends,exchanges:Math.floor(c.left/s)}}function Tl(e,t,n){let o=dn(e);if(o)return o.ended_at===null?Math.max(n,(o.started_at??n)+o.budget):n;if(e.every(i=>i.started_at===null))return Math.max(n,t);let s=Gs(e);return e.some(dt)?n:s?.ended_at??n}function Ml(e,t,n,o){let s=dn(e);if(s&&n>o)return un(s,t)??0;let i=s??Gs(e);if(!i)return 0;let l=e.find(c=>c.state==="planned");return n-(t+(l?l.starts_at:i.starts_at+i.planned))}function Nl(e,t,n,o){if(dn(e)?.kind==="debate"){let l=t-G(e.filter(dt));return{left:Math.max(0,l-o),ends:l}}let s=e.findIndex(l=>l.kind==="debate"&&dt(l));if(s<0)return{left:0,ends:t-G(e.filter(dt))};let i=t-G(e.slice(s+1).filter(dt));return{left:Math.max(0,i-n-G(e.slice(0,s).filter(dt))),ends:i}}function Ks(e,t,n){let o=Math.floor(n/1e3)*1e3;return o<5e3?[]:[...[{kind:"debate",ms:o,budgets:ql(e,o),ends_at:t},{kind:"cut",ms:o,budgets:Il(e,o),ends_at:t}].filter(i=>Object.keys(i.budgets).length>0),{kind:"extend",ms:o,budgets:{},ends_at:t+o}]}function ql(e,t){let n=e.find(o=>o.kind==="debate"&&o.state==="planned");return!n||n.budget<t?{}:{[n.id]:n.budget-t}}function Il(e,t){let n=e.filter(s=>Cl.includes(s.kind)&&s.state==="planned"&&s.budget>6e4),o=Math.max(...n.map(s=>s.budget))-6e4;for(let s=Math.ceil(t/(n.length*5e3))*5e3;s<o+5e3;s+=5e3){let i=n.map(l=>({...l,budget:Math.max(6e4,l.budget-s)}));if(G(n)-G(i)>=t)return Object.fromEntries(i.map(l=>[l.id,l.budget]))}return{}}function zs(e,t,n){let o=e.filter(d=>!Ol.includes(d.state)),s=G(o.filter(d=>El.includes(d.kind))),i=G(o.filter(d=>d.kind==="debate")),l=o.filter(d=>d.kind==="panel").length,c=Math.floor(n*100+.5);return[[s*2>=t,["prepared_half",{prepared:s,slot:t}]],[G(o)!==t,["sum",{sum:G(o),slot:t}]],[i*100<c*t,["debate_short",{share:Math.floor(i*100/Math.max(t,1))/100,least:c/100}]],[l*6e5>t,["too_many_speakers",{speakers:l,most:Math.floor(t/6e5)}]]].filter(([d])=>d).map(([,d])=>d)}function dn(e){return e.find(t=>t.state==="current")}function Gs(e){return e.reduce((t,n)=>(n.ended_at??-1)>(t?.ended_at??-1)?n:t,null)}function dt(e){return e.state==="planned"||e.state==="held"}function G(e){return e.reduce((t,n)=>t+n.budget,0)}var Al={planned:"ring",current:"dot",done:"check",held:"pause",passed:"cross",dropped:"cross"},Vs=5e3,pn=["planned","passed"];function ye({panel:e,row:t,rows:n,editing:o}){let{item:s}=t,i=xt(e,s),l=pn.includes(s.state);return a`<li class="item" data-state=${s.state} aria-current=${s.state==="current"?"step":void 0}>
<span class="mark"><${g} name=${Al[s.state]} /><span class="unseen">${r(`console-item-${s.state}`)}</span></span>
<${Rl} panel=${e} row=${t} />
<span class="who">
<bdi class="name">${i}</bdi>
${i!==$("item",s.kind)&&a`<span class="muted small">${$("item",s.kind)}</span>`}
${s.state==="held"&&a`<span class="small muted">${r("console-item-held")}</span>`}
</span>
<${Ll} row=${t} />
${!o&&a`<${Pl} panel=${e} item=${s} name=${i} />`}
${o&&(l||s.state==="dropped")&&a`<${jl} panel=${e} item=${s} name=${i} rows=${n} />`}
</li>`}function Rl({panel:e,row:{item:t,planned:n,at:o,delta:s,ahead:i}}){let{timezone:l}=e.header.value;if(o===null)return a`<span class="times"></span>`;let c=n!==null&&k(o,l)!==k(n,l);return a`<span class="times tabular">
<time class=${i&&c?o>n?"late":"early":""}>${k(o,l)}</time>
${s!==null&&t.state!=="planned"&&Math.abs(s)>=Vs?a`<span class=${`small ${s>0?"late":"early"}`} dir="ltr" title=${r("console-delta-why")}>${s>0?"+":"\u2212"}${I(s)}</span>`:c&&a`<s class="muted small" title=${r("console-was-planned")}>${k(n,l)}</s>`}
</span>`}function Ll({row:{item:e,spent:t,over:n}}){let o=e.budget!==e.planned&&t===null;return a`<span class="length tabular">
<span dir="ltr">${y(t??e.budget)}</span>
${Math.abs(n)>=Vs&&a`<span dir="ltr" class=${`small ${n>0?"over":"muted"}`}>${n>0?"+":"\u2212"}${I(n)}</span>`}
${o&&a`<s class="small muted" dir="ltr" title=${r("console-was-planned")}>${y(e.planned)}</s>`}
</span>`}function Pl({panel:e,item:t,name:n}){return e.header.value.state!=="live"||!pn.includes(t.state)?null:a`<button type="button" class="btn ghost small go" aria-disabled=${O(e)} aria-label=${r("console-go-to",{name:n})}
onClick=${()=>q(e,"programme.go",{item:t.id},n,Dl(e,t,n)).then(J)}>${r("console-go")}</button>`}function Dl(e,t,n){let o=e.rows("items").filter(s=>s.state==="planned"&&s.place<t.place).length;return o>0?r("console-now-is-passed",{name:n,count:o}):r("console-now-is",{name:n})}function jl({panel:e,item:t,name:n,rows:o}){let s=d=>m(e,"item.drop",{item:t.id,dropped:d},{text:r(d?"console-dropped":"console-restored",{name:n})});if(t.state==="dropped")return a`<div class="editing"><button type="button" class="btn small" onClick=${()=>s(!1)}>${r("console-restore")}</button></div>`;let i=o.filter(d=>pn.includes(d.item.state)).map(d=>d.item),l=i.findIndex(d=>d.id===t.id),c=d=>m(e,"item.move",{item:t.id,place:d.place},{text:r("console-moved",{name:n})}),u=(d,p,h)=>a`<button type="button" class="btn small icon" disabled=${!h} aria-label=${r(p,{name:n})} title=${r(p,{name:n})} onClick=${()=>c(h)}>
<span aria-hidden="true">${d}</span>
</button>`;return a`<div class="editing">
<${ts}
label=${r("console-length-of",{name:n})}
cut
value=${t.planned}
save=${d=>m(e,"item.edit",{item:t.id,planned:d},{text:r("console-length-set",{name:n,length:y(d)})})}
/>
<span class="order">
${u("\u25B2","console-earlier",i[l-1])} ${u("\u25BC","console-later",i[l+1])} ${u("\u2912","console-to-top",l>0?i[0]:null)}
</span>
<button type="button" class="btn ghost small" onClick=${()=>s(!0)}>${r("console-drop")}</button>
</div>`}function Zs({panel:e}){let{limits:t={},state:n}=e.header.value,[o,s]=v({}),i=Object.entries(o).filter(([d,p])=>p!==Ys(t[d])),l=i.some(([,d])=>wt(d)===null),c=async d=>{let p=Object.fromEntries(i.map(([b,x])=>[b,wt(x)]));(await m(e,"panel.limits",{limits:p,now:d},{text:r(d?"console-limits-now":"console-limits-set")})).ok&&s({})},u=(d,p)=>a`<label key=${d} class="line-field"
><span>${p}</span
><input
class="input slim length"
inputmode="numeric"
dir="ltr"
placeholder=${y(t.floor??6e4)}
value=${o[d]??Ys(t[d])}
aria-invalid=${d in o&&o[d]!==""&&wt(o[d])===null}
onInput=${h=>s({...o,[d]:h.target.value})}
/></label>`;return a`<details class="panel-settings">
<summary>${r("console-limits")}</summary>
<div class="inner">
<div class="limits">${os.map(d=>u(d,r(`console-limit-${d.replaceAll("_","-")}`)))}</div>
<details>
<summary class="small">${r("console-limits-groups")}</summary>
<div class="limits">${pe.map(d=>u(d,$("group",d)))}</div>
</details>
<p class="acts">
<button type="button" class="btn small chosen" disabled=${i.length===0||l} onClick=${()=>c(!1)}>${r("console-limits-from-now")}</button>
${n==="live"&&a`<button type="button" class="btn small" disabled=${i.length===0||l} onClick=${()=>c(!0)}>${r("console-limits-also-now")}</button>`}
</p>
<${Fl} panel=${e} />
</div>
</details>`}var Ys=e=>e===void 0?"":de(e);function Fl({panel:e}){let{preset:t,state:n}=e.header.value,[o,s]=v("");if(n==="live")return null;let i=o||t||Xe[0],l=c=>m(e,"panel.preset",{preset:i,items:c},{text:r("console-preset-taken",{name:r(`console-preset-${i.replaceAll("_","-")}`)})});return a`<div class="preset">
<label class="line-field"
><span>${r("console-preset")}</span
><select class="picker" value=${i} onChange=${c=>s(c.target.value)}>
${Xe.map(c=>a`<option key=${c} value=${c} selected=${c===i}>${r(`console-preset-${c.replaceAll("_","-")}`)}</option>`)}
</select></label
>
<p class="acts">
<button type="button" class="btn small" onClick=${()=>l(!1)}>${r("console-preset-limits")}</button>
<button type="button" class="btn small" onClick=${()=>l(!0)}>${r("console-preset-items")}</button>
</p>
</div>`}var Bl=["on","hidden","off"],Hl=[0,30,60,120,300],Ul=["point_of_order","right_of_reply"];function Js({panel:e}){let t=e.header.value,n=l=>m(e,"panel.set",l,{text:r("console-set-done")}),o=l=>m(e,"floor.set",l,{text:r("console-set-done")}),s=t.extras??[],i=l=>c=>o({extras:c?[...s,l]:s.filter(u=>u!==l)});return a`<details class="panel-settings">
<summary>${r("console-settings")}</summary>
<div class="inner">
<${Lt} label=${r("console-asking-until")} value=${t.asking_until} panel=${e} save=${l=>n({asking_until:l})} />
<label class="line-field"
><span>${r("console-support")}</span
><select class="picker" value=${t.support} onChange=${l=>n({support:l.target.value})}>
${Bl.map(l=>a`<option key=${l} value=${l} selected=${l===t.support}>${r(`console-support-${l}`)}</option>`)}
</select></label
>
<label class="line-field" title=${r("console-slow-why")}
><span>${r("console-slow")}</span
><select class="picker" value=${t.slow??0} onChange=${l=>n({slow:Number(l.target.value)})}>
${Hl.map(l=>a`<option key=${l} value=${l} selected=${l===(t.slow??0)}>${l===0?r("console-slow-off"):y(l*1e3)}</option>`)}
</select></label
>
<${z} label=${r("console-floor-names")} hint=${r("console-floor-names-why")} on=${t.floor_names} set=${l=>o({names:l})} />
<${z} label=${r("console-places")} hint=${r("console-places-why")} on=${t.places} set=${l=>o({places:l})} />
<${z}
label=${r("console-follow")}
hint=${r("console-follow-why")}
on=${t.follow}
set=${l=>m(e,"display.follow",{follow:l},{text:r("console-set-done")})}
/>
${Ul.map(l=>a`<${z} key=${l} label=${r(`console-extra-${l.replaceAll("_","-")}`)} on=${s.includes(l)} set=${i(l)} />`)}
<${ut}
label=${r("console-contact")}
hint=${r("console-contact-why")}
value=${t.contact??""}
most=${200}
save=${l=>n({contact:l||null})}
/>
<${ut}
label=${r("console-captions")}
hint=${r("console-captions-why")}
value=${t.captions??""}
most=${400}
save=${l=>n({captions:l||null})}
/>
</div>
</details>`}var Wl=12*36e5;function ot(e){return e.started_at===null||e.started_at===void 0?e.starts_at??null:e.starts_at===null||e.starts_at===void 0?e.started_at:Math.abs(e.started_at-e.starts_at)<=Wl?e.starts_at:e.started_at}function Qs(e,t){let n=st(e);return e.state==="live"&&n!==null?n-t:null}function st(e){let t=ot(e);return t===null||!e.starts_at||!e.ends_at?null:t+(e.ends_at-e.starts_at)}var Kl=5e3,zl=.35;function xe(e){return e.filter(t=>t.state!=="dropped").sort((t,n)=>t.place-n.place)}function _t(e,t,n){let o=ot(e),s=st(e);return e.state!=="live"||o===null||s===null||t.length===0?null:ve(xe(t),o,s,n,St(e.limits??{}))}function tr(e,t,n){let o=_t(e,t,n),s=st(e);return o&&s!==null?Ks(xe(t),s,o.over_end):[]}function er(e,t,n){let o=xe(t),s=ot(e),i=_t(e,t,n),l=i?i.projected_end-o.filter(Xs).reduce((c,u)=>c+u.budget,0):null;return o.map(c=>{let u=s===null?null:s+c.starts_at,d=Xs(c),p=d&&l!==null?l:u;d&&l!==null&&(l+=c.budget);let h=c.ended_at&&c.started_at?c.ended_at-c.started_at:null;return{item:c,planned:u,at:c.started_at??p,delta:s===null?null:un(c,s),spent:h,over:h===null?0:h-c.planned,ahead:d}})}function nr(e,t){return!e.starts_at||!e.ends_at||t.length===0?[]:zs(xe(t),e.ends_at-e.starts_at,zl)}function or(e){return Math.abs(e)<Kl?"on_time":e>0?"late":"early"}function Xs(e){return e.state==="planned"||e.state==="held"}var Gl=2;function sr({panel:e}){let t=e.header.value,n=()=>er(t,e.rows("items"),e.now());C(()=>n().map(p=>Math.floor((p.at??0)/6e4)).join());let[o,s]=v(!1),i=n(),l=i.filter(p=>p.item.state==="done"),c=!o&&l.length>Gl?l.slice(0,-1):[],u=e.rows("items").filter(p=>p.state==="dropped"),d=t.state==="ended";return a`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
<h2 id="programme-title" class="title">
<span>${r("console-programme")}</span>
<${Vl} panel=${e} header=${t} />
${!d&&i.length>0&&a`<button type="button" class="btn ghost small" aria-pressed=${o} onClick=${()=>s(!o)}>${r("console-edit")}</button>`}
</h2>
${i.length===0?a`<p class="empty">${r("console-programme-empty")}</p>`:a`<${Yl} panel=${e} rows=${c} />
<ol class="lines">
${i.filter(p=>!c.includes(p)).map(p=>a`<${ye} key=${p.item.id} panel=${e} row=${p} rows=${i} editing=${o} />`)}
</ol>`}
${o&&u.map(p=>a`<${ye} key=${p.id} panel=${e} row=${{item:p,planned:null,at:null,delta:null,spent:null,over:0,ahead:!1}} rows=${i} editing />`)}
${t.state!=="live"&&!d&&a`<${Zl} panel=${e} header=${t} />`}
${!d&&a`<${Zs} panel=${e} /><${Js} panel=${e} />`}
</section>`}function Vl({panel:e,header:t}){let n=C(()=>{let d=_t(t,e.rows("items"),e.now());return d&&d.debate_left>0?`${I(d.debate_left)} ${d.exchanges}`:""});if(!n)return null;let[o,s]=n.split(" "),{limits:i={}}=t,l=i.answer??9e4,c=St(i)-l-1e4,u=r("console-exchange",{floor:y(c),answer:y(l)});return a`<span class="budget" title=${r("console-exchange-why")}>
<span>${r("console-debate-left",{length:o})}</span> <strong>${r("console-exchanges",{count:Number(s)})}</strong>
<span class="muted parts">${u}</span>
</span>`}function Yl({panel:e,rows:t}){return t.length===0?null:a`<details class="past">
<summary>${r("console-programme-past",{count:t.length})}</summary>
<ol class="lines">
${t.map(n=>a`<${ye} key=${n.item.id} panel=${e} row=${n} rows=${t} editing=${!1} />`)}
</ol>
</details>`}function Zl({panel:e,header:t}){let n=nr(t,e.rows("items"));return n.length===0?null:a`<ul class="warnings">
${n.map(([o,s])=>a`<li key=${o}><${g} name="triangle" /><span>${r(`console-unwise-${o.replaceAll("_","-")}`,Jl(s))}</span></li>`)}
</ul>`}function Jl(e){let t=Object.entries(e).map(([n,o])=>n==="share"||n==="least"?[n,Math.round(o*100)]:[n,n==="speakers"||n==="most"?o:I(o)]);return Object.fromEntries(t)}function Ql(e){let t=new Map;for(let n of e){let o=n.key||n;t.set(o,{...n,at:t.get(o)?.at??n.at})}return[...t.values()].sort((n,o)=>n.rank-o.rank||n.at-o.at)}function rr({rank:e,at:t,wait:n},{last:o,mark:s,now:i}){if(e===0)return t+n;let l=Math.max(i,t+n,o+5e3);return s>=l&&s-l<5e3?s+5e3:l}function ir(e,t){let n=Ql(e),o=n.find(s=>rr(s,t)<=t.now)??null;return o?{one:o,rest:n.filter(s=>s!==o),at:t.now}:{one:o,rest:n,at:Math.min(...n.map(s=>rr(s,t)))}}var tc=1e4,ec=15e3,nc=1/0;function lr(){let[e,t]=v({number:0,text:""}),[,n]=v(0),o=S(-5e3),[s,i]=[Pt.value,L.value.at(-1)?.id];return T(()=>{i&&(o.current=performance.now())},[i]),T(()=>{if(s.length===0)return;let l=performance.now(),{one:c,rest:u,at:d}=ir(s,{now:l,last:o.current,mark:nc});if(!c)return ar(()=>n(p=>p+1),d-l);o.current=l,Pt.value=u,t(({number:p})=>({number:p+1,text:typeof c.text=="string"?c.text:c.text()}))}),T(()=>ar(()=>t(({number:l})=>({number:l,text:""})),tc),[e.number]),a`<div class="unseen saying" role="status">${e.text&&a`<p key=${e.number}>${e.text}</p>`}</div>`}function ar(e,t){let n=setTimeout(e,t);return()=>clearTimeout(n)}function cr(e,t){let n=S(new Set(e)),o=S(0),s=e.join();T(()=>{let i=e.filter(c=>!n.current.has(c));if(i.length===0)return;for(let c of i)n.current.add(c);o.current+=i.length,an(()=>{let c=o.current;return o.current=0,t(c)},{key:"batch",wait:ec})},[s])}function ur(e,{hold:t=!0,mine:n=()=>!1}={}){let o=S(null),[,s]=v(0);(o.current===null||!t)&&(o.current=e.map(d=>d.id));let i=new Map(e.map(d=>[d.id,d])),l=new Set(o.current),c=e.filter(d=>!l.has(d.id)&&n(d)).map(d=>d.id);o.current=[...c,...o.current.filter(d=>i.has(d))];let u=new Set(o.current);return{shown:o.current.map(d=>i.get(d)),waiting:e.filter(d=>!u.has(d.id)).length,reveal:()=>{o.current=e.map(d=>d.id),s(d=>d+1)}}}function dr({panel:e,desk:t,row:n}){return a`<div class="acts"><${oc} panel=${e} desk=${t} row=${n} /></div>
${n.state==="next"&&a`<${rc} panel=${e} desk=${t} row=${n} />`}
<div class="acts besides"><${sc} desk=${t} row=${n} /></div>`}function oc({panel:e,desk:t,row:n}){let o=e.header.value.state==="live",s=n.state==="new",i=l=>F(l,n);return a`
${i("approve")&&a`<${N} chosen letter="A" run=${()=>re(t,n)}>${r("console-approve")}<//>`}
${i("line_up")&&a`<${N} chosen letter="L" run=${()=>Rt(t,n,!0)}>${r("console-line-up")}<//>`}
${i("take_out")&&a`<${N} letter="L" run=${()=>Rt(t,n,!1)}>${r("console-take-out")}<//>`}
${o&&i("ask")&&a`<${N} run=${()=>zo(t,n)}>${r("console-ask-now")}<//>`}
${i("answer")&&a`<${N} chosen run=${()=>Go(t,n)}>${r("console-answered")}<//>`}
${i("put_back")&&a`<${N} chosen run=${()=>jo(t,n)}>${r("console-put-back")}<//>`}
${s&&i("shortlist")&&a`<${N} letter="S" run=${()=>It(t,n)}>${r(n.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
${i("merge")&&a`<${N} letter="M" run=${()=>t.open("merge")}>${r("console-merge")}<//>`}
${i("decline")&&a`<${N} letter="R" run=${()=>t.open("decline")}>${r("console-decline")}<//>`}
`}function sc({desk:e,row:t}){let n=o=>F(o,t);return a`
${t.state!=="new"&&n("shortlist")&&a`<${N} ghost letter="S" run=${()=>It(e,t)}>${r(t.shortlisted?"console-unshortlist":"console-shortlist")}<//>`}
${n("assign")&&a`<${N} ghost letter=">" run=${()=>e.open("assign")}>${r("console-assign")}<//>`}
${n("tag")&&a`<${N} ghost letter="T" run=${()=>e.open("tag")}>${r("console-tag")}<//>`}
${n("gloss")&&a`<${N} ghost letter="G" run=${()=>e.open("gloss")}>${r("console-gloss")}<//>`}
${n("redact")&&a`<${N} ghost letter="X" run=${()=>e.open("redact")}>${r("console-redact")}<//>`}
${n("bundle")&&a`<${N} ghost letter="B" run=${()=>e.open("bundle")}>${r("console-bundle")}<//>`}
${t.bundle&&n("bundle")&&a`<${N} ghost run=${()=>Ve(e,t)}>${r("console-unbundle")}<//>`}
${n("private")&&a`<${N} ghost letter="P" run=${()=>ie(e,t)}>${r("console-private")}<//>`}
${n("promise")&&a`<${N} ghost run=${()=>e.promise(t)}>${r("console-action-from")}<//>`}
`}function rc({panel:e,desk:t,row:n}){let o=te(e.rows("questions")),s=o.findIndex(u=>u.ids.includes(n.id))+1;if(o.length<2||s===0)return null;let i=u=>Ko(t,n,u),l=u=>u>=1&&u<=o.length&&u!==s&&ee(o,n.id,u)!==null,c=(u,d,p)=>a`<button type="button" class="btn small icon" aria-label=${r(`console-place-${u}`)} title=${r(`console-place-${u}`)}
aria-disabled=${!l(p)} onClick=${()=>l(p)&&i(p)}><${g} name=${d} /></button>`;return a`<div class="acts places">
${c("up","up",s-1)} ${c("down","down",s+1)} ${c("top","top",1)}
<label class="select">
<span>${r("console-place")}</span>
<select value=${s} onChange=${u=>i(Number(u.target.value))}>
${o.map((u,d)=>a`<option key=${d} value=${d+1} selected=${d+1===s} disabled=${d+1!==s&&!l(d+1)}>
${r("console-place-of",{place:E(d+1),count:E(o.length)})}
</option>`)}
</select>
</label>
</div>`}function N({chosen:e,ghost:t,letter:n,run:o,children:s}){let i=e?"chosen":t?"ghost":"",l=bt.value?n:void 0;return a`<button type="button" class=${`btn small ${i}`} aria-keyshortcuts=${l} onClick=${o}>
${s}${l&&a`<kbd aria-hidden="true" dir="ltr">${n}</kbd>`}
</button>`}function pr({row:e}){return e.gloss?a`<div class="gloss">
<${B} text=${e.gloss} lang=${e.gloss_language} />
<span class="small muted">${r("console-gloss-unofficial")}</span>
</div>`:null}function mr({panel:e,row:t}){let n=["new","approved","next","asked"].includes(t.state),o=(t.offers??[]).filter(s=>n&&e.row("people",s.person));return o.length===0?null:a`<ul class="offers small">
${o.map(s=>a`<li key=${s.person}>
<${g} name=${s.offer==="take"?"check":"undo"} />
<span><bdi>${w(e.row("people",s.person))}</bdi> ${oe(e,s)}</span>
</li>`)}
</ul>`}function fr({panel:e,desk:t,row:n,selected:o}){let s=F("merge",n)&&n.state!=="declined"?vo(e.rows("questions"),n,t.apart.value):null;return s?a`<div class="suggestion">
<p>
<${f} tone="accent" icon="alike">${r("console-similar",{name:D(s)})}<//>
<bdi class="small muted" lang=${s.language||void 0}>${Y(s.text)}</bdi>
</p>
${o&&!t.menu.value&&a`<p class="acts">
<button type="button" class="btn small chosen" onClick=${()=>At(t,n,s)}>${r("console-merge-with",{name:D(s)})}</button>
<button type="button" class="btn ghost small" onClick=${()=>t.tellApart(n.id,s.id)}>${r("console-not-same")}</button>
</p>`}
</div>`:null}function $r({panel:e,desk:t,row:n,selected:o}){let s=n.originals??[];return s.length===0||!o?null:a`<ul class="originals" aria-label=${r("console-originals")}>
${s.map(i=>a`<li key=${i.id}>
<${B} text=${i.text??r("console-erased")} lang=${i.language} />
${e.row("questions",i.id)&&a`<button
type="button"
class="btn ghost small"
onClick=${()=>Fo(t,n,i.id)}
>
<${g} name="undo" />${r("console-separate")}
</button>`}
</li>`)}
</ul>`}function we({row:e}){return(e.flags??[]).map(t=>a`<${f} key=${t} tone="warn" icon="triangle" title=${r(`console-flag-${t}-why`)}>${r(`console-flag-${t}`)}<//>`)}function U({desk:e,label:t,hint:n,choices:o=[],done:s,submit:i,children:l}){let c=ic(e,o);return a`<form class="inner" ref=${c} aria-label=${t} onSubmit=${d=>{d.preventDefault(),i?.()}} novalidate>
<p class="small">
<strong>${t}</strong>
${n&&a`<span class="muted"> ${n}</span>`}
</p>
${l}
<p class="foot">
${s&&a`<button class="btn small chosen">${s}</button>`}
<button type="button" class="btn small" onClick=${()=>e.shut()}>${r("cancel")}</button>
</p>
</form>`}function ke({at:e,chosen:t,run:n,children:o}){return a`<button type="button" class="btn ghost choice-row" ...${t===void 0?{}:{role:"checkbox","aria-checked":t}} onClick=${n}>
${e<9&&a`<kbd aria-hidden="true">${e+1}</kbd>`}${o}
</button>`}function ic(e,t){let n=S(null),o=S(t);return o.current=t,j(()=>{let s=n.current;s.querySelector("input, textarea, button")?.focus({preventScroll:!0}),s.scrollIntoView({block:"nearest"});let l=c=>ac(c,s,o.current,()=>e.shut());return s.addEventListener("keydown",l),()=>s.removeEventListener("keydown",l)},[]),n}function ac(e,t,n,o){if(e.isComposing)return;let s=e.target,l=!s.matches("input, textarea, select")&&/^[1-9]$/.test(e.key)?n[Number(e.key)-1]:void 0,c=e.key==="Enter"&&s.getAttribute("role")==="checkbox";if(e.key==="Escape")o();else if(l)l();else if(c)t.requestSubmit();else{e.key.length===1&&e.stopPropagation();return}e.preventDefault(),e.stopPropagation()}function hr({panel:e,desk:t,row:n}){let[o,s]=v(""),[i,l]=v(0),c=Ot(),u=bo(e.rows("questions"),n,o),d=u[Math.min(i,u.length-1)],p=b=>{let x=b.key==="ArrowDown"?1:b.key==="ArrowUp"?-1:0;x===0||u.length===0||(b.preventDefault(),l((Math.min(i,u.length-1)+x+u.length)%u.length))},h=b=>{s(b.target.value),l(0)};return a`<${U} desk=${t} label=${r("console-merge-into")} hint=${r("console-merge-keeps")}
done=${r("console-merge")} submit=${()=>d&&At(t,n,d)}>
<input class="input" type="text" role="combobox" autocomplete="off" dir="auto" aria-label=${r("console-merge-find")} placeholder=${r("console-merge-find")}
aria-expanded=${u.length>0} aria-controls=${`${c}-list`} aria-autocomplete="list"
aria-activedescendant=${d&&`${c}-${d.id}`} value=${o} onInput=${h} onKeyDown=${p} />
<ul class="found" id=${`${c}-list`} role="listbox" aria-label=${r("console-merge-into")}>
${u.map(b=>a`<li
key=${b.id}
id=${`${c}-${b.id}`}
role="option"
aria-selected=${b===d}
onClick=${()=>At(t,n,b)}
>
<strong>${b.number?D(b):r("console-tab-new")}</strong> <bdi lang=${b.language||void 0}>${Y(b.text)}</bdi>
${b.number&&a`<span class="muted small">${$("question",b.state)}</span>`}
</li>`)}
</ul>
${u.length===0&&a`<p class="muted small" role="status">${r("console-merge-nothing")}</p>`}
<//>`}function gr({desk:e,row:t}){let[n,o]=v([]),s=lc(t.text??"",t.language??W()),i=c=>o(n.includes(c)?n.filter(u=>u!==c):[...n,c]),l=()=>n.length>0&&Uo(e,t,cc(s,n));return a`<${U} desk=${e} label=${r("console-redact")} hint=${r("console-redact-why")} done=${r("console-redact-done")} submit=${l}>
<p class="words-out" dir="auto" lang=${t.language??void 0}>
${s.map(c=>c.word?a`<button key=${c.from} type="button" aria-pressed=${n.includes(c.from)} onClick=${()=>i(c.from)}>${c.text}</button>`:c.text)}
</p>
<//>`}function lc(e,t){let n=0;return[...new Intl.Segmenter(t,{granularity:"word"}).segment(e)].map(({segment:o,isWordLike:s})=>{let i={text:o,from:n,to:n+[...o].length,word:s===!0};return n=i.to,i})}function cc(e,t){let n=[],o=!1;for(let{from:s,to:i,word:l}of e){if(!l)continue;let c=t.includes(s),u=n.at(-1);c&&o&&u?u[1]=i:c&&n.push([s,i]),o=c}return n}var uc=5,dc=12;function br({panel:e,desk:t,row:n}){let[o,s]=v((t.refused("tag",n)?.tags??n.tags).join(", ")),i=pc(o),l=mc(e.rows("questions")),c=u=>s((i.includes(u)?i.filter(d=>d!==u):[...i,u]).join(", "));return a`<${U} desk=${t} label=${r("console-tags")} hint=${r("console-tags-why")} done=${r("console-tags-done")}
submit=${()=>Ho(t,n,i)}>
<input class="input" type="text" dir="auto" autocomplete="off" aria-label=${r("console-tags-field")} placeholder=${r("console-tags-field")}
value=${o} onInput=${u=>s(u.target.value)} />
${l.length>0&&a`<p class="known">
${l.map(u=>a`<button key=${u} type="button" class="btn small" aria-pressed=${i.includes(u)} onClick=${()=>c(u)}>
<bdi>${u}</bdi>
</button>`)}
</p>`}
<//>`}function vr({panel:e,desk:t,row:n}){let o=[...new Set([W(),...e.header.value.languages??[]])],[s,i]=v(t.refused("gloss",n)?.text??n.gloss??""),[l,c]=v(n.gloss_language??o.find(p=>p!==n.language)??o[0]),u=()=>Ge(t,n,s.trim()||null,l),d=p=>{p.key!=="Enter"||p.shiftKey||p.isComposing||(p.preventDefault(),u())};return a`<${U} desk=${t} label=${r("console-gloss")} hint=${r("console-gloss-why")} done=${r("console-gloss-done")} submit=${u}>
<textarea class="input" rows="3" dir="auto" lang=${l} aria-label=${r("console-gloss-field")} placeholder=${r("console-gloss-field")}
value=${s} onInput=${p=>i(p.target.value)} onKeyDown=${d}></textarea>
<label class="select small-select">
<span>${r("console-gloss-language")}</span>
<select value=${l} onChange=${p=>c(p.target.value)}>
${o.map(p=>a`<option key=${p} value=${p} selected=${p===l}>${tt(p)}</option>`)}
</select>
</label>
${n.gloss&&a`<button type="button" class="btn ghost small" onClick=${()=>Ge(t,n,null,l)}>${r("console-gloss-remove")}</button>`}
<//>`}function pc(e){let t=e.split(/[,;،，、]/).map(n=>n.trim()).filter(Boolean);return[...new Set(t)].slice(0,uc)}function mc(e){let t=new Map;for(let n of e.flatMap(o=>o.tags??[]))t.set(n,(t.get(n)??0)+1);return[...t].sort((n,o)=>o[1]-n[1]).slice(0,dc).map(([n])=>n)}var yr=["off_topic","not_a_question","duplicate","advertising","harassment","personal_data","unsafe"],xr=6,fc={decline:$c,assign:hc,merge:hr,tag:br,gloss:vr,redact:gr,bundle:gc};function wr({panel:e,desk:t,row:n}){return a`<${fc[t.menu.value]} key=${t.menu.value} panel=${e} desk=${t} row=${n} />`}function $c({desk:e,row:t}){let n=yr.map(o=>()=>Do(e,t,o));return a`<${U} desk=${e} label=${r("console-decline-why")} hint=${r("console-decline-told")} choices=${n}>
${yr.map((o,s)=>a`<${ke} key=${o} at=${s} run=${n[s]}>${$("reason",o)}<//>`)}
<//>`}function hc({panel:e,desk:t,row:n}){let o=e.rows("people").filter(d=>!d.dropped).sort((d,p)=>d.place-p.place),s=n.assigned.map(d=>d.person).filter(d=>o.some(p=>p.id===d)),[i,l]=Sr(s),c=o.map(d=>()=>l(d.id)),u=n.offers??[];return a`<${U} desk=${t} label=${r("console-assign-to")} hint=${r("console-assign-order")} choices=${c}
done=${r("console-assign-done")} submit=${()=>Bo(t,n,i)}>
${o.map((d,p)=>{let h=u.find(b=>b.person===d.id);return a`<${ke} key=${d.id} at=${p} chosen=${i.includes(d.id)} run=${c[p]}>
<span class="who"><bdi>${w(d)}</bdi>${h&&a` <span class="muted small">${oe(e,h)}</span>`}</span>
<${kr} at=${i.indexOf(d.id)} />
<//>`})}
<//>`}function gc({panel:e,desk:t,row:n}){let o=e.rows("questions"),s=o.filter(u=>u.id!==n.id&&F("bundle",u)).sort((u,d)=>u.number-d.number),[i,l]=Sr(X(o,n).map(u=>u.id),xr-1),c=s.map(u=>()=>l(u.id));return s.length===0?a`<${U} desk=${t} label=${r("console-bundle-with")} hint=${r("console-bundle-none")} />`:a`<${U} desk=${t} label=${r("console-bundle-with")} hint=${r("console-bundle-most",{most:xr})} choices=${c}
done=${r("console-bundle-done")} submit=${()=>Wo(t,n,i)}>
${s.map((u,d)=>a`<${ke} key=${u.id} at=${d} chosen=${i.includes(u.id)} run=${c[d]}>
<span class="who"><strong>${D(u)}</strong> <bdi>${Y(u.text)}</bdi></span>
<${kr} at=${i.indexOf(u.id)} />
<//>`)}
<//>`}function kr({at:e}){return e<0?null:a`<span class="ordinal"><${g} name="check" />${E(e+1)}</span>`}function Sr(e,t=20){let[n,o]=v(e);return[n,i=>o(l=>l.includes(i)?l.filter(c=>c!==i):[...l,i].slice(0,t))]}var bc={asked:["live","dot"],next:["accent","up"],answered:["live","check"],written:["","send"],private:["warn","lock"],declined:["","cross"],withdrawn:["","undo"]},_r={assigned:["accent","wait"],answered:["live","check"],passed:["","cross"],written:["","send"]};function Er({panel:e,desk:t,row:n,selected:o}){let s=()=>t.pick(n.id),i=S(null),l=t.selected.value===n.id;return j(()=>{l&&i.current?.scrollIntoView({block:"nearest"})},[l]),a`<li
ref=${i}
class="card question"
data-id=${n.id}
data-state=${n.state}
data-selected=${o}
tabindex=${o?0:-1}
aria-current=${o?"true":void 0}
onFocusIn=${s}
onClick=${s}
onKeyDown=${vc(t)}
>
<${yc} panel=${e} row=${n} />
${n.text===null?a`<p class="muted">${r("console-erased")}</p>`:a`<${B} text=${n.text} lang=${n.language} class="text" />`}
<${pr} row=${n} />
<p class="chips"><${wc} panel=${e} row=${n} /></p>
<${mr} panel=${e} row=${n} />
<${fr} panel=${e} desk=${t} row=${n} selected=${o} />
<${$r} panel=${e} desk=${t} row=${n} selected=${o} />
${o&&(t.menu.value?a`<${wr} panel=${e} desk=${t} row=${n} />`:a`<${dr} panel=${e} desk=${t} row=${n} />`)}
</li>`}function vc(e){return t=>{let n=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;n===0||t.target!==t.currentTarget||t.ctrlKey||t.metaKey||t.altKey||(t.preventDefault(),e.move(n))}}function yc({panel:e,row:t}){let n=bc[t.state];return a`<p class="meta">
${t.number!==null&&a`<span class="number">${D(t)}</span>`}
<${xc} row=${t} />
${n&&a`<${f} tone=${n[0]} icon=${n[1]}>${$("question",t.state)}<//>`}
<time class="muted small push">${Po(t,e.header.value.timezone)}</time>
</p>`}function xc({row:e}){return e.anonymous?a`<${f} icon="lock">${r("anonymous")}<//>`:a`<span class="by"
><bdi>${e.name}</bdi>${e.organisation&&a`<span class="muted">${r("comma")}<bdi>${e.organisation}</bdi></span>`} <span class="muted small">${r(e.seat?"with-seat":"as-given")}</span></span
>`}function wc({panel:e,row:t}){let n=e.row("tallies",t.id)?.voices??1,o=e.row("people",t.for),s=X(e.rows("questions"),t);return a` <${we} row=${t} />
${t.shortlisted&&t.state!=="new"&&a`<${f} icon="check">${r("console-on-shortlist")}<//>`}
${s.length>0&&a`<${f} tone="accent" icon="link">${r("console-together",{names:mt(s.map(D))})}<//>`}
${t.group&&a`<${f}>${$("group",t.group)}<//>`} ${t.channel&&a`<${f}>${$("channel",t.channel)}<//>`}
${t.language&&a`<${f}><bdi lang=${t.language}>${tt(t.language)}</bdi><//>`}
${t.askers>1&&a`<${f} tone="accent" icon="people">${r("console-askers",{count:t.askers})}<//>`}
${n>Math.max(1,t.askers??1)&&a`<${f} tone="accent" icon="support">${r("voices",{count:n})}<//>`}
${o&&a`<${f} icon="follow">${r("console-for",{name:w(o)})}<//>`}
${(t.assigned??[]).map(i=>a`<${kc} key=${i.person} panel=${e} each=${i} row=${t} />`)}
${(t.tags??[]).map(i=>a`<${f} key=${i} icon="tag"><bdi>${i}</bdi><//>`)}
${t.state==="declined"&&t.reason&&a`<span class="muted small">${$("reason",t.reason)}</span>`}`}function kc({panel:e,each:t,row:n}){let[o,s]=_r[t.state]??_r.assigned,i=t.state!=="assigned"||n.state==="asked";return a`<${f} tone=${o} icon=${s} title=${$("assigned",t.state)}>
<bdi>${e.row("people",t.person)?.name}</bdi>${i?a` · ${$("assigned",t.state)}`:a`<span class="unseen">${r("comma")}${$("assigned",t.state)}</span>`}
<//>`}var Sc=["new","approved","next"];function Cr(e,t,n){let o=ot(e),s=st(e),i=[...t].filter(u=>u.state!=="dropped").sort((u,d)=>u.place-d.place),l=i.find(u=>u.kind==="debate");if(e.state==="ended"||o===null||s===null||!l||l.state==="done")return null;let c=ve(i,o,s,n,St(e.limits??{}));return{exchanges:c.exchanges,left:c.debate_left}}function Or(e,t){let n=e.filter(s=>Sc.includes(s.state));if(n.length<=t)return null;let o=e.indexOf(n[t]);return e[o-1]?.id??""}var Tr=e=>e.filter(t=>t.state==="approved"||t.state==="next").length;function rt(e,t){e.value={...e.value,...t}}function H({draft:e,name:t,label:n,most:o=120,rows:s=0,type:i="text",optional:l=!1}){let c=Ot(),u=e.value[t]??"",d=p=>rt(e,{[t]:p.target.value});return a`<div class="field">
<label for=${c}>${n}${l&&a` <span class="optional">${r("console-optional")}</span>`}</label>
${s>0?a`<textarea class="input" id=${c} name=${t} rows=${s} dir="auto" maxlength=${o} value=${u} onInput=${d}></textarea>`:a`<input class="input" id=${c} name=${t} type=${i} dir=${i==="text"?"auto":void 0} maxlength=${i==="text"?o:void 0}
autocomplete="off" value=${u} onInput=${d} />`}
</div>`}function it({draft:e,name:t,label:n,options:o,first:s=""}){let i=Ot(),l=e.value[t]??s;return a`<div class="field">
<label for=${i}>${n}</label>
<select class="input" id=${i} name=${t} onChange=${c=>rt(e,{[t]:c.target.value})}>
${o.map(([c,u])=>a`<option key=${c} value=${c} selected=${c===l}>${u}</option>`)}
</select>
</div>`}function Mr({panel:e,desk:t}){let n=t.draft("paper",{}),o=S(null),{languages:s=[],question_limit:i,attribution:l,groups:c}=e.header.value,u=()=>o.current?.querySelector("textarea")?.focus();j(u,[]);let d=()=>{t.paper.value=!1,document.getElementById("paper-opener")?.focus()},p=async b=>{b.preventDefault();let x=(n.value.text??"").trim();if(u(),!x)return P({text:at("empty",{field:"text"}),tone:"over"});(await _c(e,t,n.value,x)).ok&&n.value.text?.trim()===x&&(n.value={language:n.value.language})},h=[...new Set([...s,W()])];return a`<form class="card slip" ref=${o} aria-label=${r("console-slip-title")} onSubmit=${p} novalidate
onKeyDown=${b=>b.key==="Escape"&&d()}>
<${H} draft=${n} name="text" label=${r("console-slip-text")} rows=${3} most=${i*2} />
<div class="side-by-side">
${l!=="anonymous"&&a`<${H} draft=${n} name="name" label=${r("console-slip-name")} optional=${l!=="attributed"} />`}
<${it} draft=${n} name="language" label=${r("language")} first=${W()} options=${h.map(b=>[b,tt(b)])} />
</div>
${n.value.name?.trim()&&a`<div class="side-by-side">
<${H} draft=${n} name="organisation" label=${r("console-slip-organisation")} optional />
<${it} draft=${n} name="group" label=${r("console-slip-group")} options=${[["","\u2013"],...c.map(b=>[b,$("group",b)])]} />
</div>`}
<p class="foot">
<button class="btn small chosen">${r("console-slip-send")}</button>
<button type="button" class="btn small" onClick=${d}>${r("close")}</button>
<span class="muted small">${r("console-slip-why")}</span>
</p>
</form>`}function _c(e,t,n,o){let s=M();t.touched.add(s);let i={question:s,secret:Zt(),text:o,channel:"paper",language:n.language??W()},l=n.name?.trim();if(l){i.name=l;for(let c of["organisation","group"])n[c]?.trim()&&(i[c]=n[c].trim())}return m(e,"question.ask",i,{text:r("console-slip-sent"),undo:!1})}function Se({label:e,tabs:t,now:n,go:o,prefix:s,panel:i,class:l=""}){return a`<div class=${`tabs ${l}`} role="tablist" aria-label=${e} onKeyDown=${Ec(t,n,o,s)}>
${t.map(c=>a`<button
key=${c.name}
type="button"
class="tab"
role="tab"
id=${`${s}-${c.name}`}
aria-selected=${c.name===n}
aria-controls=${i}
tabindex=${c.name===n?0:-1}
onClick=${()=>o(c.name)}
>
<span class="tab-text">${c.text}</span>
${c.count!==void 0&&a`<span class="count">${E(c.count)}</span>`}
</button>`)}
</div>`}function Ec(e,t,n,o){return s=>{let i=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight",l=i==="ArrowLeft"?"ArrowRight":"ArrowLeft",c=s.key===i?1:s.key===l?-1:0;if(c===0)return;s.preventDefault();let u=e.findIndex(p=>p.name===t),d=e[(u+c+e.length)%e.length].name;n(d),document.getElementById(`${o}-${d}`)?.focus()}}var Nr=[["challenge","triangle","warn"],["practice","check","live"],["follow_up","send","accent"]],Cc=500;function qr({add:e,id:t="note-text",focus:n=!1}){let[o,s]=v(""),[i,l]=v(null),c=S(null);return j(()=>{n&&c.current?.focus()},[]),a`<form class="note-entry" onSubmit=${d=>{d.preventDefault(),c.current?.focus(),o.trim()&&(e(o.trim(),i),s(""),l(null))}} onKeyDown=${d=>Tc(d,p=>l(p===i?null:p))}>
<label class="unseen" for=${t}>${r("notes-line")}</label>
<div class="note-line">
<input id=${t} ref=${c} class="input" dir="auto" maxlength=${Cc} autocomplete="off" placeholder=${r("notes-line")} value=${o}
aria-describedby=${`${t}-keys`} onInput=${d=>s(d.currentTarget.value)} />
<button class="btn primary" disabled=${!o.trim()}>${r("notes-add")}</button>
</div>
<${Oc} tag=${i} set=${l} />
<p class="hint note-keys" id=${`${t}-keys`}>${r("notes-keys")}</p>
</form>`}function Oc({tag:e,set:t}){return a`<div class="note-tags" role="group" aria-label=${r("notes-tag")}>
${Nr.map(([n,o],s)=>a`<button key=${n} type="button" class="btn small" aria-pressed=${n===e} aria-keyshortcuts=${`Alt+${s+1}`}
onClick=${()=>t(n===e?null:n)}><${g} name=${o} />${$("notes-tag",n)}</button>`)}
</div>`}function Tc(e,t){let n=e.altKey&&!e.ctrlKey&&!e.metaKey?["Digit1","Digit2","Digit3"].indexOf(e.code):-1;return n<0?!1:(e.preventDefault(),t(Nr[n][0]),!0)}function Ar(e,t){let n=_(Ir(e,t));return Ht(()=>Mc(e,n.value,t)),addEventListener("storage",o=>{o.key===e&&(n.value=Ir(e,t))}),n}function Ir(e,t){try{return JSON.parse(localStorage.getItem(e)??"null")??t}catch{return t}}function Mc(e,t,n){let o=JSON.stringify(t);try{o===JSON.stringify(n)?localStorage.removeItem(e):localStorage.setItem(e,o)}catch{}}var Nc=new Set(["unsent","busy","storage_full","slow_down","too_soon"]);function qc(e){let t=Ar(`moderator.${e.code}.notes`,[]),n=new Set,o=l=>{t.value=t.value.filter(c=>c.id!==l)},s=async l=>{n.add(l.id);let{ok:c,code:u,data:d}=await e.send("remark.add",l.args,{id:l.id});n.delete(l.id),c?o(l.id):Nc.has(u)||(t.value=t.value.map(p=>p.id===l.id?{...p,code:u,data:d}:p))},i=()=>{for(let l of t.value)!l.code&&!n.has(l.id)&&s(l)};return{lines:t,drop:o,flush:i,add(l,c){let{turn:u=null,question:d=null}=e.header.value;t.value=[...t.value,{id:Yt(),args:{remark:M(),text:l,tag:c,turn:u,question:d},at:e.now()}],i()}}}function Rr(e){let t=Ut(()=>qc(e),[]);return T(()=>Ht(()=>{["live","http"].includes(e.freshness.value.state)&&t.flush()}),[]),t}function Lr({panel:e}){let t=Rr(e),n=a`<${g} name="follow" />${r("notes-note")}`;return a`<${Z} label=${n} class="btn ghost small" hand>
${o=>a`<div class="notepad">
<${qr} id="notepad-text" focus add=${(s,i)=>{t.add(s,i),P({text:r("notes-noted")}),o()}} />
<a class="btn ghost small" href=${`/p/${e.code}/notes`} target="_blank">${r("notes-all")}</a>
</div>`}
<//>`}function Pr({panel:e,desk:t}){let{state:n}=e.header.value,o=n==="open"||n==="live";return a`<div class="list-tools">
${o&&a`<${Ic} panel=${e} />`}
${o&&a`<${Ac} desk=${t} />`}
<${Lr} panel=${e} />
${t.tab.value==="new"&&a`<${Rc} desk=${t} />`}
</div>`}function Ic({panel:e}){let{asking:t,asking_until:n,timezone:o}=e.header.value,s=()=>m(e,"panel.set",{asking:!t},{text:r(t?"console-asking-closed":"console-asking-opened")}),i=t&&n?r("console-asking-open-until",{time:k(n,o)}):r(t?"console-asking":"console-not-asking");return a`<button
type="button"
class="btn ghost small switch"
role="switch"
aria-checked=${t}
aria-label=${r("console-asking-label",{state:i})}
onClick=${s}
>
<${g} name=${t?"dot":"lock"} />${i}
</button>`}function Ac({desk:e}){let t=e.paper.value;return a`<button type="button" class="btn ghost small" id="paper-opener" aria-expanded=${t} onClick=${()=>e.paper.value=!t}>
<${g} name="paper" />${r("console-slip")}
</button>`}function Rc({desk:e}){let t=e.newest.value,n=o=>{e.hurry(),e.newest.value=o.target.value==="newest"};return a`<label class="select push">
<span class="unseen">${r("console-order")}</span>
<select class="picker" value=${t?"newest":"oldest"} onChange=${n}>
<option value="newest" selected=${t}>${r("console-newest")}</option>
<option value="oldest" selected=${!t}>${r("console-oldest")}</option>
</select>
</label>`}var Lc={new:"check",shortlist:"ring",approved:"ring",done:"ring",private:"lock",declined:"ring"},mn={next:"console-part-lined-up",approved:"console-part-approved"},Pc=["shortlist","approved"];function jr({panel:e,desk:t}){let n=ht(e.rows("questions")),o=t.tab.value,s=wo(n,o).map(c=>({name:c,text:r(`console-tab-${c}`),count:n[c]})),i=S(null),l=e.rows("questions").filter(c=>c.state==="new"&&!t.touched.has(c.id));return cr(l.map(c=>c.id),c=>r("console-more-new",{count:c})),xs(i,()=>K(t.question()?.id??null)),a`<${Se} label=${r("console-question-lists")} tabs=${s} now=${o} go=${c=>t.go(c)}
prefix="tab" panel="question-list" />
<${Pr} panel=${e} desk=${t} />
<div id="question-list" role="tabpanel" tabindex="-1" aria-labelledby=${`tab-${o}`} class="list" ref=${i}>
${t.paper.value&&a`<${Mr} panel=${e} desk=${t} />`}
<${Dc} key=${o} panel=${e} desk=${t} tab=${o} />
</div>`}function Dc({panel:e,desk:t,tab:n}){let[o,s]=Fc(),i=e.rows("questions"),l=Ke(i,n,e.header.value.line??[],t.newest.value),c=o&&!t.isHurried(),{shown:u,waiting:d,reveal:p}=ur(l,{hold:c,mine:x=>t.touched.has(x.id)});t.shown=u.map(x=>x.id);let h=t.shown.includes(t.selected.value)?t.selected.value:t.shown[0];T(()=>t.arrived());let b=Bc(e,n,u,i);return a`<div class="held" ...${s}>
${n==="new"&&e.header.value.hold_arrivals&&a`<p class="small muted">${r("console-arrivals")}</p>`}
${d>0&&a`<button type="button" class="btn more-new wide"
onClick=${()=>jc(t,l,p)}><${g} name="up" />${r("console-more-new",{count:d})}</button>`}
${u.length===0&&d===0?a`<p class="empty">
<${g} name=${Lc[n]} /><strong>${r(`console-empty-${n}`)}</strong><span>${r(`console-empty-${n}-more`)}</span>
</p>`:a`<ul class="cards">
${b?.after===""&&a`<${Dr} key="end" end=${b} />`}
${u.flatMap((x,pt)=>[mn[x.state]&&x.state!==u[pt-1]?.state&&a`<li key=${mn[x.state]} class="part-of small muted">${r(mn[x.state])}</li>`,a`<${Er} key=${x.id} panel=${e} desk=${t} row=${x} selected=${x.id===h} />`,b?.after===x.id&&a`<${Dr} key="end" end=${b} />`])}
</ul>`}
</div>`}function jc(e,t,n){let o=t.find(s=>!e.shown.includes(s.id));n(),o&&e.bring(o.id)}function Fc(){let[e,t]=v({pointer:!1,focus:!1}),n=s=>t(i=>({...i,...s})),o={onPointerEnter:s=>s.pointerType==="mouse"&&n({pointer:!0}),onPointerLeave:()=>n({pointer:!1}),onFocusIn:()=>n({focus:!0}),onFocusOut:s=>!s.currentTarget.contains(s.relatedTarget)&&n({focus:!1})};return[e.pointer||e.focus,o]}function Bc(e,t,n,o){let s=()=>Pc.includes(t)?Cr(e.header.value,e.rows("items"),e.now()):null;C(()=>{let u=s();return u&&`${u.exchanges} ${Math.round(u.left/6e4)}`});let i=s();if(!i)return null;let l=Math.max(0,i.exchanges-(t==="shortlist"?Tr(o):0)),c=Or(n,l);return c===null?null:{after:c,room:l,left:i.left}}function Dr({end:e}){let t=E(Math.round(e.left/6e4));return a`<li class="end-of-time"><span>${r("console-fits",{count:e.room,left:t})}</span></li>`}function fn(e,t){let n=new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn",{year:"numeric",month:"2-digit",day:"2-digit",timeZone:t}).formatToParts(e),o=s=>n.find(i=>i.type===s)?.value;return`${o("year")}-${o("month")}-${o("day")}`}var Fr=(e,t)=>w(e.row("people",t.person))||t.lead||"";function Br(e,t){let n=Object.entries(t).filter(([o,s])=>(e[o]??null)!==s);return n.length>0?Object.fromEntries(n):null}var Hc=300,Dt="other",$n=["asked","answered","written","approved","next"],Uc=8;function Hr(e){let t=e.question?`question ${e.question}`:e.turn?`turn ${e.turn}`:"";return{open:!0,edits:e.id,text:e.text,who:e.person??(e.lead?Dt:""),lead:e.lead??"",due:e.due??"",from:t}}function hn({panel:e,draft:t,row:n}){let o=S(null);j(()=>o.current?.querySelector("textarea")?.focus(),[]);let s=()=>{t.value={},setTimeout(()=>document.getElementById(n?`edit-${n.id}`:"action-opener")?.focus())},i=async u=>{u.preventDefault();let d=Kc(t.value);if(!d.text)return P({text:at("empty",{field:"action"}),tone:"over"});(await(n?Vc(e,n,d):Gc(e,d))).ok&&s()},c=e.rows("people").filter(u=>!u.dropped||u.id===n?.person).sort(Wc).map(u=>[u.id,w(u)]);return a`<form class=${`promise-form ${n?"":"card slip"}`} ref=${o} aria-label=${r("console-action-new")} onSubmit=${i} novalidate
onKeyDown=${u=>u.key==="Escape"&&s()}>
<${H} draft=${t} name="text" label=${r("console-action-text")} rows=${2} most=${Hc} />
<div class="side-by-side">
<${it} draft=${t} name="who" label=${r("console-action-lead")} options=${[["",r("console-action-lead-none")],...c,[Dt,r("console-action-lead-other")]]} />
<${H} draft=${t} name="due" label=${r("console-action-until")} type="date" optional />
</div>
${t.value.who===Dt&&a`<${H} draft=${t} name="lead" label=${r("console-action-lead-words")} />`}
<${it} draft=${t} name="from" label=${r("console-action-origin")} options=${[["",r("console-action-origin-none")],...zc(e,t.value.from)]} />
<p class="foot">
<button class="btn small chosen">${r(n?"console-action-keep":"console-action-add")}</button>
<button type="button" class="btn small" onClick=${s}>${r("cancel")}</button>
</p>
</form>`}var Wc=(e,t)=>e.place-t.place;function Kc({text:e="",who:t="",lead:n="",due:o="",from:s=""}){let[i,l]=s.split(" ");return{text:e.trim(),person:t&&t!==Dt?t:null,lead:t===Dt&&n.trim()||null,due:o||null,turn:i==="turn"?l:null,question:i==="question"?l:null}}function zc(e,t=""){let n=l=>l.kind!=="read"&&l.kind!=="announce",o=e.rows("turns").filter(n).sort((l,c)=>c.began_at-l.began_at),s=e.rows("questions").filter(l=>$n.includes(l.state)&&l.number);s.sort((l,c)=>$n.indexOf(l.state)-$n.indexOf(c.state)||c.number-l.number);let i=(l,c)=>l.filter((u,d)=>d<Uc||t===`${c} ${u.id}`);return[...i(s,"question").map(l=>[`question ${l.id}`,`${r("question-short",{number:l.number})} \xB7 ${Y(l.text)}`]),...i(o,"turn").map(l=>[`turn ${l.id}`,r("console-action-turn",{name:w(e.row("people",l.person))||l.name})])]}function Gc(e,t){let n=M(),o=Object.fromEntries(Object.entries(t).filter(([,i])=>i!==null)),s={name:"action.status",args:{action:n,status:"dropped"}};return m(e,"action.add",{action:n,...o},{text:r("console-action-added"),inverse:s})}function Vc(e,t,n){let o=Br(t,n);if(!o)return Promise.resolve({ok:!0});let s=Object.fromEntries(Object.keys(o).map(l=>[l,t[l]??null])),i={name:"action.edit",args:{action:t.id,...s}};return m(e,"action.edit",{action:t.id,...o,rev:t.rev},{text:r("console-action-kept",{number:t.number}),inverse:i})}var Yc=["to_confirm","confirmed","in_progress","done","dropped"];function Ur({panel:e,desk:t}){let n=e.rows("actions").sort((l,c)=>l.number-c.number),o=t.draft("action",{}),s=o.value.open&&!o.value.edits;return a`<div class="list-tools">
<button type="button" class="btn small" id="action-opener" aria-expanded=${s} onClick=${()=>rt(o,s?{open:!1}:{open:!0,edits:null})}>
<${g} name="support" />${r("console-action-new")}
</button>
<${gn} panel=${e} layout="actions" none=${n.length===0} />
</div>
<div class="list">
${s&&a`<${hn} panel=${e} draft=${o} />`}
${n.length===0&&!s?a`<p class="empty">
<${g} name="check" /><strong>${r("console-actions-empty")}</strong><span>${r("console-actions-empty-more")}</span>
</p>`:a`<ul class="cards">
${n.map(l=>a`<li key=${l.id} class="card promise" data-status=${l.status}>
${o.value.open&&o.value.edits===l.id?a`<${hn} panel=${e} draft=${o} row=${l} />`:a`<${Zc} panel=${e} draft=${o} row=${l} />`}
</li>`)}
</ul>`}
</div>`}function gn({panel:e,layout:t,none:n=!1}){let o=e.header.value.layout===t,s=()=>m(e,"display.show",{layout:t},{text:r("console-shown-on-wall")});return a`<button type="button" class="btn ghost small push" aria-pressed=${o} aria-disabled=${n} onClick=${()=>!n&&!o&&s()}>
<${g} name="wall" />${r(o?"console-is-on-wall":"console-show-on-wall")}
</button>`}function Zc({panel:e,draft:t,row:n}){let o=Fr(e,n),s=i=>m(e,"action.status",{action:n.id,status:i.target.value},{text:r("console-action-status-set",{number:n.number,status:$("console-action",i.target.value)})});return a`<p class="meta">
<span class="number">${r("console-action-short",{number:n.number})}</span>
${o?a`<bdi class="by">${o}</bdi>`:a`<${f} tone="warn" icon="triangle">${r("console-action-no-lead")}<//>`}
<span class="muted small push">${n.due?r("console-action-due",{day:Mn(n.due)}):r("console-action-open-end")}</span>
</p>
<${B} text=${n.text} />
<p class="chips"><${Jc} panel=${e} row=${n} />${n.announced&&a`<${f} icon="wall">${r("console-action-announced")}<//>`}</p>
<div class="acts">
<label class="select">
<span class="unseen">${r("console-action-status",{number:n.number})}</span>
<select value=${n.status} onChange=${s}>
${Yc.map(i=>a`<option key=${i} value=${i} selected=${i===n.status}>${$("console-action",i)}</option>`)}
</select>
</label>
<button type="button" class="btn ghost small" id=${`edit-${n.id}`} onClick=${()=>t.value=Hr(n)}>${r("console-action-edit")}</button>
</div>
<${Qc} panel=${e} row=${n} />`}function Jc({panel:e,row:t}){let n=e.row("questions",t.question),o=e.row("turns",t.turn),s=o&&(w(e.row("people",o.person))||o.name);return a`${n&&a`<${f} icon="follow">${r("question-number",{number:n.number})}<//>`}
${s&&a`<${f} icon="speak"><bdi>${s}</bdi><//>`}`}function Qc({panel:e,row:t}){let{timezone:n}=e.header.value,o=fn(e.now(),n),s=i=>(fn(i,n)===o?k:ft)(i,n);return(t.history??[]).length<2?null:a`<details class="history small">
<summary>${r("console-action-history")}</summary>
<ol>
${t.history.map((i,l)=>a`<li key=${l}><time class="muted">${s(i.at)}</time> ${$("console-action",i.status)}</li>`)}
</ol>
</details>`}function Wr(e){let t=e??[],n=t.reduce((o,s)=>o+s,0);return{total:n,parts:t.map(o=>Math.round(o/Math.max(1,n)*100))}}var Kr=(e,t)=>Array.from({length:t},(n,o)=>(e[`answer${o}`]??"").trim()).filter(Boolean);var Xc=200,tu=60,bn=2,eu=6;function zr({panel:e,desk:t}){let n=e.rows("polls").sort((c,u)=>u.opened_at-c.opened_at),o=t.draft("poll",{open:n.length===0,answers:bn}),{state:s}=e.header.value,i=s==="open"||s==="live",l=i&&o.value.open;return a`${i&&a`<div class="list-tools">
<button type="button" class="btn small" id="poll-opener" aria-expanded=${l} onClick=${()=>rt(o,{open:!o.value.open})}>
<${g} name="support" />${r("console-poll-new")}
</button>
</div>`}
<div class="list">
${l&&a`<${nu} panel=${e} draft=${o} />`}
${n.length===0?!l&&a`<p class="empty">
<${g} name="hand" /><strong>${r("console-polls-empty")}</strong
><span>${r(i?"console-polls-empty-more":"console-polls-empty-closed")}</span>
</p>`:a`<ul class="cards">
${n.map((c,u)=>a`<${su} key=${c.id} panel=${e} row=${c} may=${i} latest=${u===0} />`)}
</ul>`}
</div>`}function nu({panel:e,draft:t}){let n=S(null),o=t.value.answers??bn,s=S(o);j(()=>{o>s.current&&n.current?.querySelector(`[name="answer${o-1}"]`)?.focus(),s.current=o},[o]);let i=()=>{rt(t,{open:!1}),document.getElementById("poll-opener")?.focus()},l=async c=>{c.preventDefault(),await ou(e,t.value,o)&&(t.value={open:!1,answers:bn},document.getElementById("poll-opener")?.focus())};return a`<form class="card slip" ref=${n} aria-label=${r("console-poll-new")} onSubmit=${l} novalidate
onKeyDown=${c=>c.key==="Escape"&&i()}>
<${H} draft=${t} name="text" label=${r("console-poll-text")} most=${Xc} />
${Array.from({length:o},(c,u)=>a`<${H} key=${u} draft=${t} name=${`answer${u}`} label=${r("console-poll-answer",{place:u+1})} most=${tu} />`)}
<p class="foot">
<button class="btn small chosen">${r("console-poll-open")}</button>
${o<eu&&a`<button type="button" class="btn ghost small" onClick=${()=>rt(t,{answers:o+1})}>${r("console-poll-more")}</button>`}
<span class="muted small">${r("console-poll-why")}</span>
</p>
</form>`}async function ou(e,t,n){let o=M(),s={poll:o,text:(t.text??"").trim(),answers:Kr(t,n)},i={name:"poll.close",args:{poll:o}};return(await m(e,"poll.open",s,{text:r("console-poll-opened"),inverse:i})).ok}function su({panel:e,row:t,may:n,latest:o}){let s=t.state==="open",{total:i,parts:l}=Wr(t.counts);return a`<li class="card poll" data-state=${t.state}>
<p class="meta">
<${f} tone=${s?"live":""} icon=${s?"dot":"square"}>${r(`console-poll-is-${t.state}`)}<//>
${t.revealed&&a`<${f} tone="accent" icon="wall">${r("console-poll-is-revealed")}<//>`}
<span class="muted small push">${r("console-poll-hands",{count:i})}</span>
</p>
<${B} text=${t.text} class="text" />
<dl class="bars">
${t.answers.map((c,u)=>a`<div key=${u}>
<dt><bdi>${c}</bdi></dt>
<dd class="tabular">${E(t.counts[u])}</dd>
<dd class="part" aria-hidden="true"><i style=${{inlineSize:`${l[u]}%`}}></i></dd>
</div>`)}
</dl>
<div class="acts"><${ru} panel=${e} row=${t} may=${n} latest=${o} /></div>
</li>`}function ru({panel:e,row:t,may:n,latest:o}){let s=t.state==="open",i=()=>m(e,"poll.close",{poll:t.id},{text:r("console-poll-closed")}),l=()=>m(e,"poll.reopen",{poll:t.id},{text:r("console-poll-reopened")}),c=()=>{let u=r(t.revealed?"console-poll-hidden":"console-poll-revealed");return m(e,"poll.reveal",{poll:t.id,revealed:!t.revealed},{text:u})};return a`
${s&&a`<button type="button" class="btn small chosen" onClick=${i}>${r("console-poll-close")}</button>`}
${!s&&n&&a`<button type="button" class="btn small" onClick=${l}>${r("console-poll-reopen")}</button>`}
<button type="button" class="btn small" onClick=${c}>${r(t.revealed?"console-poll-hide":"console-poll-reveal")}</button>
${o&&a`<${gn} panel=${e} layout="poll" />`}
`}var iu=["questions","actions","polls"];function Gr({panel:e,desk:t}){let n=t.sheet.value,o=e.rows("actions").filter(c=>c.status!=="done"&&c.status!=="dropped").length,s=e.rows("polls").filter(c=>c.state==="open").length,i={actions:o||void 0,polls:s||void 0},l=iu.map(c=>({name:c,text:r(`console-sheet-${c}`),count:i[c]}));return a`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
<h2 id="questions-title" class="unseen">${r("console-questions")}</h2>
<${Se} label=${r("console-sheets")} tabs=${l} now=${n} go=${c=>t.lay(c)}
prefix="sheet" panel="sheet" class="sheets" />
<div id="sheet" class="sheet" role="tabpanel" aria-labelledby=${`sheet-${n}`}>
${n==="questions"&&a`<${jr} panel=${e} desk=${t} />`}
${n==="actions"&&a`<${Ur} panel=${e} desk=${t} />`}
${n==="polls"&&a`<${zr} panel=${e} desk=${t} />`}
</div>
</section>`}var Vr="ABCDEFGHJKMNPQRSTUVWXYZ23456789";function Yr({panel:e,queue:t}){let{lots:n}=e.header.value,o=()=>{let s=au();return m(e,"floor.draw",{seed:s},{text:r("console-lots-drawn",{seed:s})})};return a`<div class="lots">
<button type="button" class="btn small" disabled=${t.length===0} onClick=${o}>${r("console-lots")}</button>
<span class="small muted">${n?r("console-lots-were",{count:n.count,seed:n.seed}):r("console-lots-why")}</span>
</div>`}function au(){return[...crypto.getRandomValues(new Uint8Array(6))].map(e=>Vr[e%Vr.length]).join("")}var Zr={name:"",organisation:"",group:"",topic:""};function Jr({panel:e,close:t}){let[n,o]=v(Zr),[s,i]=v(!1),l=S(null),c=p=>h=>o({...n,[p]:h.target.value}),u=async p=>{p.preventDefault();let h=Object.fromEntries(Object.entries(n).flatMap(([pt,jt])=>jt.trim()?[[pt,jt.trim()]]:[]));if(!h.name)return;let b={request:M(),secret:Zt(),channel:"paper",...h,...s&&{on_behalf:!0}};(await m(e,"floor.request",b,{text:r("console-paper-done",{name:h.name}),undo:!1})).ok&&(o(Zr),i(!1),l.current?.focus())},d=(p,h,b)=>a`<label class="line-field"
><span>${r(h)}</span
><input class="input slim" ref=${p==="name"?l:void 0} dir="auto" maxlength=${b} value=${n[p]} onInput=${c(p)}
/></label>`;return a`<form class="inner" onSubmit=${u}>
${d("name","console-who",120)} ${d("organisation","console-organisation",120)}
<label class="line-field"
><span>${r("console-group")}</span
><select class="picker" value=${n.group} onChange=${c("group")}>
<option value="">${r("console-group-none")}</option>
${e.header.value.groups.map(p=>a`<option key=${p} value=${p} selected=${p===n.group}>${$("group",p)}</option>`)}
</select></label
>
${d("topic","console-topic",200)}
<p class="foot">
<button type="submit" class="btn small chosen" disabled=${!n.name.trim()}>${r("console-paper-add")}</button>
<button type="button" class="btn small" aria-pressed=${s} onClick=${()=>i(!s)}>${r("console-on-behalf")}</button>
<button type="button" class="btn ghost small" onClick=${t}>${r("close")}</button>
</p>
</form>`}var lu=["equity","chronological","protocol","alternate"],cu=12e4,uu=[10,15,20,30,45].map(e=>e*6e4);function Qr({panel:e}){let{state:t,floor_open:n,floor_opens_at:o,floor_closes_at:s,timezone:i}=e.header.value;return t==="ended"?a`<${f} icon="square">${r("console-floor-shut")}<//>`:n?a`<${f} tone="live" icon="dot">${s?r("console-floor-open-until",{time:k(s,i)}):r("console-floor-open")}<//>`:a`<${f} icon="lock">${o?r("console-floor-opens",{time:k(o,i)}):r("console-floor-shut")}<//>`}function Xr({panel:e,queue:t}){let n=e.header.value,[o,s]=v(""),i=c=>s(o===c?"":c),l=c=>a`<button type="button" class="btn ghost small" aria-expanded=${o===c} onClick=${()=>i(c)}>${r(`console-floor-${c}`)}</button>`;return a`<div class="opening">
<div class="acts">
<${du} panel=${e} open=${n.floor_open} />
${n.floor_open&&a`<button type="button" class="btn small" title=${r("console-last-call-why")} onClick=${()=>pu(e)}>${r("console-last-call")}</button>`}
${l("times")} ${l("paper")}
<${mu} panel=${e} mode=${n.order??"equity"} />
</div>
${o==="times"&&a`<${fu} panel=${e} header=${n} queue=${t} />`}
${o==="paper"&&a`<${Jr} panel=${e} close=${()=>s("")} />`}
</div>`}function du({panel:e,open:t}){return a`<button type="button" class="btn small" onClick=${()=>m(e,"floor.open",{open:!t},{text:r(t?"console-floor-closed":"console-floor-opened")})}>${r(t?"console-floor-close-now":"console-floor-open-now")}</button>`}function pu(e){let t=e.now()+cu,n=k(t,e.header.value.timezone);return m(e,"floor.set",{closes_at:Math.round(t)},{text:r("console-last-call-done",{time:n})})}function mu({panel:e,mode:t}){let n=o=>m(e,"floor.set",{order:o.target.value},{text:r("console-order-is",{order:r(`console-order-${o.target.value}`)})});return a`<label class="select">
<span>${r("console-order")}</span>
<select class="picker" value=${t} onChange=${n}>
${lu.map(o=>a`<option key=${o} value=${o} selected=${o===t}>${r(`console-order-${o}`)}</option>`)}
</select>
</label>
<p class="hint">${r(`console-order-${t}-why`)}</p>`}function fu({panel:e,header:t,queue:n}){let o=i=>m(e,"floor.set",i,{text:r("console-floor-set")}),s=t.floor_closes_after??null;return a`<div class="inner">
<${Lt} label=${r("console-opens-at")} value=${t.floor_opens_at} panel=${e} save=${i=>o({opens_at:i})} />
<${Lt} label=${r("console-closes-at")} value=${t.floor_closes_at} panel=${e} save=${i=>o({closes_at:i})} />
<label class="line-field"
><span>${r("console-closes-after")}</span
><select
class="picker"
value=${s===null?"":String(s)}
onChange=${i=>o({closes_after:Number(i.target.value)||null})}
>
<option value="">${r("console-closes-never")}</option>
${[...new Set([...uu,...s?[s]:[]])].map(i=>a`<option key=${i} value=${String(i)} selected=${i===s}>${r("console-minutes",{count:Math.round(i/6e4)})}</option>`)}
</select></label
>
<${z} label=${r("console-floor-names")} hint=${r("console-floor-names-why")} on=${t.floor_names} set=${i=>o({names:i})} />
<${z} label=${r("console-places")} hint=${r("console-places-why")} on=${t.places} set=${i=>o({places:i})} />
<${Yr} panel=${e} queue=${n} />
</div>`}var $u=["pinned","reply","only_one","earliest","first_turn","second_turn","absent_before","group_unheard","group_fewer","channel_unheard","channel_fewer","channel_alternates","dignitary","on_behalf","rank"],hu=["channel_unheard","channel_fewer","channel_alternates"];function ti({why:e,channel:t}){let n=(e??[]).filter(s=>$u.includes(s));return[...t==="online"&&!n.some(s=>hu.includes(s))?["channel-online"]:[],...n.map(s=>`console-why-${s.replaceAll("_","-")}`)]}var gu={called:["accent","up"],speaking:["live","dot"],done:["","check"],withdrawn:["","undo"],converted:["","send"],not_reached:["","clock"]};function vn({panel:e,row:t,queue:n,first:o}){let[s,i]=v(!1),{state:l}=e.header.value,c=l!=="ended"&&(t.state==="waiting"||t.state==="called"),u=n.indexOf(t);return a`<li class="request" data-state=${t.state} data-first=${o&&c}>
<span class="place tabular">${u>=0?u+1:t.number}</span>
<div class="who">
${o&&c&&a`<p class="suggested small">${r("console-suggested")}</p>`}
<p class="name">
<bdi>${t.name}</bdi
>${t.organisation&&t.organisation!==t.name&&a`<span class="muted">${r("comma")}<bdi>${t.organisation}</bdi></span>`}${" "}
<span class="muted small">${r(t.seat?"with-seat":"as-given")}</span>
</p>
${t.topic&&a`<p class="topic"><bdi>${t.topic}</bdi></p>`}
<p class="chips"><${vu} row=${t} zone=${e.header.value.timezone} /></p>
${c&&a`<${bu} row=${t} alone=${n.length===1} />`}
</div>
${c&&a`<${yu} panel=${e} row=${t} at=${u} queue=${n} first=${o} open=${s} toggle=${()=>i(!s)} />`}
${t.state==="speaking"&&a`<div class="acts"><button type="button" class="btn small"
onClick=${()=>m(e,"floor.done",{request:t.id},{text:r("console-spoken-done",{name:t.name})})}>${r("console-done")}</button></div>`}
${c&&s&&a`<${Us} panel=${e} row=${t} at=${u} queue=${n} close=${()=>i(!1)} />`}
</li>`}function bu({row:e,alone:t}){let n=e.state==="called"?["console-why-called"]:ti(e),o=t?n:n.map(s=>s==="console-why-only-one"?"console-why-last":s);return o.length===0?null:a`<p class="why small muted">${o.map(s=>r(s,{channel:e.channel??"room"})).join(r("comma"))}</p>`}function vu({row:e,zone:t}){let n=gu[e.state];return a` ${n&&a`<${f} tone=${n[0]} icon=${n[1]}>${$("request",e.state)}<//>`} <${we} row=${e} />
${e.kind==="reply"&&a`<${f} tone="accent">${r("console-reply")}<//>`}
${e.pinned&&a`<${f} tone="accent" icon="lock">${r("console-pinned")}<//>`}
${e.dignitary&&a`<${f} tone="accent">${r("console-dignitary")}<//>`}
${e.on_behalf&&a`<${f} tone="accent">${r("console-on-behalf")}<//>`}
${e.nth>1&&a`<${f}>${r("console-nth-turn",{nth:e.nth})}<//>`}
${e.extra>0&&a`<${f} icon="lock" title=${r("console-extra-why")}>${r("console-extra-is",{length:y(e.extra)})}<//>`}
${e.absences>0&&a`<${f} tone="warn" icon="triangle">${r("console-absences",{count:e.absences})}<//>`}
<span class="muted small"
>${[e.group&&$("group",e.group),e.channel&&$("channel",e.channel),e.language&&tt(e.language)].filter(Boolean).join(" \xB7 ")}
<time> ${k(e.received,t)}</time></span
>`}function yu({panel:e,row:t,at:n,queue:o,first:s,open:i,toggle:l}){let c=e.header.value.state==="live",u=b=>m(e,"floor.place",{request:t.id,place:b},{text:r("console-placed",{name:t.name,place:b})}),d=t.state==="waiting",p=o.findIndex(b=>b.state==="waiting"),h=(b,x,pt,jt)=>a`<button type="button" class="btn small icon" disabled=${!d||!jt} aria-label=${r(x,{name:t.name})} title=${r(x,{name:t.name})}
onClick=${()=>u(pt)}><span aria-hidden="true">${b}</span></button>`;return a`<div class="acts">
${c&&a`<button type="button" class=${`btn small give ${s?"chosen":""}`} aria-disabled=${O(e)}
onClick=${()=>q(e,"turn.start",{request:t.id},t.name).then(J)}>${r("console-give-floor")}</button>`}
<span class="order">
${h("\u25B2","console-earlier",n,n>p)} ${h("\u25BC","console-later",n+2,n<o.length-1)}
${h("\u2912","console-to-top",p+1,n>p)}
</span>
<button type="button" class="btn ghost small" aria-expanded=${i} aria-label=${r("console-more-for",{name:t.name})} onClick=${l}>
${r("console-more")}
</button>
</div>`}function ei({panel:e}){let t=e.header.value,n=gt(e.rows("requests"),t.line??[]),o=[...n.next,...n.waiting].sort(xu),s=[...n.speaking,...o];return a`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
<h2 id="speakers-title" class="title">
<span>${r("console-speakers")}${o.length>0&&a` <span class="count">${E(o.length)}</span>`}</span>
<${Qr} panel=${e} />
</h2>
${t.state!=="ended"&&a`<${Xr} panel=${e} queue=${o} />`}
${s.length===0?a`<p class="empty">
<${g} name="speak" /><strong>${r("console-speakers-empty")}</strong
><span>${r(t.floor_open?"console-speakers-empty-open":"console-speakers-empty-closed")}</span>
</p>`:a`<ol class="lines queue">
${s.map(i=>a`<${vn} key=${i.id} panel=${e} row=${i} queue=${o} first=${i===o[0]} />`)}
</ol>`}
${n.past.length>0&&a`<details class="past">
<summary>${r("console-speakers-past",{count:n.past.length})}</summary>
<ul class="lines">
${n.past.map(i=>a`<${vn} key=${i.id} panel=${e} row=${i} queue=${[]} first=${!1} />`)}
</ul>
</details>`}
</section>`}function xu(e,t){return(e.rank??1e6)-(t.rank??1e6)||e.number-t.number}var ni={live:["live","dot"],http:["live","ring"],late:["warn","clock"],busy:["warn","wait"],offline:["over","triangle"],ended:["","square"]};function oi({panel:e,exact:t=!1}){let{state:n,at:o,age:s}=e.freshness.value,[i,l]=ni[n];if(!(e.header.value.state==="live")&&(n==="live"||n==="http"))return a`<${f} tone=${i} icon=${l} title=${r(`fresh-${n}-why`)}>${r("fresh-connected")}<//>`;let u=n==="live"&&t?r("fresh-live-age",{age:E(Math.round(s/100)/10)}):r(`fresh-${n}${ri(n,s)}`,ii(e,o,s));return a`<${f} tone=${i} icon=${l} title=${r(`fresh-${n}-why`)}>${u}<//>`}function si({panel:e}){let{state:t,at:n,age:o,code:s}=e.freshness.value,i=ii(e,n,o),l=t==="ended"?$("bye",s):t==="busy"?r("fresh-crowded",i):t==="offline"?r(`fresh-stale${ri(t,o)}`,i):"";return he(l||r("fresh-connected"),{on:l&&t,key:"fresh"}),l&&a`<${wu} tone=${t==="ended"?"over":"warn"} icon=${ni[t][1]} text=${l} />`}function wu({tone:e,icon:t,text:n}){return a`<p class=${`banner ${e}`}><${g} name=${t} /><span>${n}</span></p>`}var ku=12e4,Su=432e5,ri=(e,t)=>e==="offline"&&t>=ku?"-since":"",ii=(e,t,n)=>({seconds:Math.round(n/1e3),time:(n<Su?k:ft)(t,e.header.value.timezone)});function ai(){let e=r(`theme-${Q.value}`);return a`<button type="button" class="btn ghost icon" onClick=${so} aria-label=${e} title=${e}>
<${g} name=${Q.value} />
</button>`}var yn={};function li({page:e}){let t=new URLSearchParams(location.search).get("tab"),n=e.languages.filter(s=>s.code!==e.language),o=n.findIndex(s=>!s.own);return n.map((s,i)=>a`${i>0&&i===o&&a`<hr />`}<a
class="btn ghost"
href=${`?${t?`tab=${t}&`:""}lang=${s.code}`}
lang=${s.code}
hreflang=${s.code}
onClick=${l=>yn.choose?.(l,e,s.code)}
>${s.name}</a
>`)}var _u=["green","amber","red"],Eu={green:["live","dot"],amber:["warn","triangle"],red:["over","square"],none:["","ring"]};function ci({panel:e}){let{phones:t,people:n={},links:o,signals:s,unusual:i}=e.here.value,l=Qt(e.rows("people").filter(u=>!u.dropped),n),c=l.missing.length===0;return a`<span class="here">
<span class="pulse">
${Tu(s).map(([u,d])=>a`<${f} key=${u} tone="warn" icon="triangle">${r(`console-signal-${u}`,{count:d})}<//>`)}
${Mu(i).map(([u,d])=>a`<${f} key=${u} tone="warn" icon="triangle" title=${r(`console-unusual-${u}-why`)}>${r(`console-unusual-${u}`,{count:d})}<//>`)}
</span>
${t!==void 0&&a`<${f} title=${r("console-phones-why")}>${r("console-phones",{count:t})}<//>`}
<${f} tone=${c?"":"warn"} icon=${c?"":"triangle"} title=${r("console-present-why")}>
${r("console-present",{here:E(l.here),of:E(l.of)})}
<//>
${o&&a`<${Cu} state=${Ou(e.rows("links"),o)} />`}
</span>`}function Cu({state:e}){let[t,n]=Eu[e];return a`<${f} tone=${t} icon=${n} title=${r(`console-screen-${e}-why`)}>${r(`console-screen-${e}`)}<//>`}function Ou(e,t){let n=e.filter(o=>o.role==="display"&&!o.revoked).map(o=>t[o.id]);return _u.find(o=>n.includes(o))??"none"}function Tu(e){return["cant_hear","too_fast"].map(t=>[t.replace("_","-"),e?.[t]??0]).filter(([,t])=>t>0)}function Mu(e){return["floods","newcomers"].map(t=>[t,e?.[t]??0]).filter(([,t])=>t>0)}function _e(e){let[t]=e.rows("contacts");return["conduct","security"].flatMap(n=>t?.[n]?[[n,t[n]]]:[])}function ui({panel:e}){let t=_e(e);return t.length===0?null:a`<dl class="contacts">
${t.map(([n,o])=>a`<div key=${n}>
<dt class="muted small">${r(`contacts-${n}`)}</dt>
<dd><bdi>${o}</bdi></dd>
</div>`)}
</dl>`}var xn=["harassment","threat","disruption","recording","medical","other"],Nu=["timekeeper","note-taker"],qu=300;function di({page:e,panel:t}){let[n,o]=v({}),s={get value(){return n},set value(l){o(l)}},i=Nu.includes(e.role);return i&&_e(t).length===0?null:a`<${Z} label=${a`<${g} name="triangle" /><span class="roomy-word">${r("console-incident")}</span>`} title=${r("console-incident")} class="btn ghost small" align="end">
${l=>a`<div class="incident">
<${ui} panel=${t} />
${!i&&_e(t).length===0&&a`<p class="muted small">${r("contacts-none")}</p>`}
${!i&&a`<${Iu} panel=${t} draft=${s} close=${l} /><${Au} panel=${t} />`}
</div>`}
<//>`}function Iu({panel:e,draft:t,close:n}){return a`<form onSubmit=${async s=>{s.preventDefault();let{category:i=xn[0],text:l=""}=t.value,c={incident:M(),category:i,...l.trim()&&{text:l.trim()}},u={name:"incident.drop",args:{incident:c.incident,dropped:!0}};(await m(e,"incident.add",c,{text:r("console-incident-added"),inverse:u})).ok&&(t.value={},n())}}>
<${it} draft=${t} name="category" label=${r("console-incident-category")} first=${xn[0]} options=${xn.map(s=>[s,$("incident",s)])} />
<${H} draft=${t} name="text" label=${r("console-incident-text")} most=${qu} rows=${2} optional />
<p class="hint">${r("console-incident-why")}</p>
<button type="submit" class="btn small chosen">${r("console-incident-add")}</button>
</form>`}function Au({panel:e}){let t=e.rows("incidents").filter(o=>!o.dropped);if(t.length===0)return null;let n=o=>m(e,"incident.drop",{incident:o.id,dropped:!0},{text:r("console-incident-dropped")});return a`<h3>${r("console-incidents-noted")}</h3>
<ul class="noted">
${t.sort((o,s)=>s.at-o.at||(o.id<s.id?-1:1)).map(o=>a`<li key=${o.id}>
<span><time class="muted">${k(o.at,e.header.value.timezone)}</time> ${$("incident",o.category)}</span>
<button type="button" class="btn ghost small" onClick=${()=>n(o)}>${r("console-incident-drop")}</button>
${o.text&&a`<bdi class="words">${o.text}</bdi>`}
</li>`)}
</ul>`}var Ru={late:"triangle",early:"up",on_time:"check"};function pi({panel:e,header:t}){let{timezone:n}=t,o=C(()=>k(e.now(),n));return a`<dl class="meters">
<div class="meter">
<dt><bdi>${se(n)}</bdi></dt>
<dd><time>${o}</time></dd>
</div>
<${Lu} panel=${e} header=${t} />
<${Pu} panel=${e} header=${t} />
</dl>
<${Du} panel=${e} header=${t} />`}function Lu({panel:e,header:t}){let n=C(()=>{let i=Qs(t,e.now());return i===null?"":y(i)}),o=ot(t);if(!n)return t.state==="ended"||o===null?null:a`<div class="meter">
<dt>${r("console-planned")}</dt>
<dd><time>${k(o,t.timezone)}</time></dd>
</div>`;let s=n.startsWith("+");return a`<div class="meter" data-over=${s}>
<dt>${s?r("console-over-slot"):r("console-left-to",{time:k(st(t)??0,t.timezone)})}</dt>
<dd class="digits">${n}</dd>
</div>`}function Pu({panel:e,header:t}){let n=()=>_t(t,e.rows("items"),e.now());C(()=>{let i=n();return i&&`${Math.round(i.late/1e3)} ${Math.round(i.projected_end/1e4)}`});let o=n();if(!o)return null;let s=or(o.late);return a`<div class="meter pace" data-pace=${s}>
<dt>${r("console-ends",{time:k(o.projected_end,t.timezone)})}</dt>
<dd><${g} name=${Ru[s]} />${r(`console-pace-${s.replace("_","-")}`,{length:I(o.late)})}</dd>
</div>`}function Du({panel:e,header:t}){let n=()=>tr(t,e.rows("items"),e.now());C(()=>n().map(i=>`${i.kind} ${i.ms}`).join());let o=n();if(o.length===0)return null;let s=(i,l)=>{l();let c={kind:i.kind,ms:i.ms,after:t.step};return m(e,"programme.repair",c,{text:r("console-repaired",{length:I(i.ms)})})};return a`<${Z} label=${a`${r("console-repair")} <span aria-hidden="true">▾</span>`} class="btn repair">
${i=>a`<p class="small muted">${r("console-repair-why",{length:I(o[0].ms)})}</p>
${o.map(l=>a`<button key=${l.kind} type="button" class="btn ghost"
onClick=${()=>s(l,i)}>${ju(e,l,t.timezone)}</button>`)}`}
<//>`}function ju(e,t,n){let o=Object.keys(t.budgets),s=I(t.ms);if(t.kind==="extend")return r("console-repair-extend",{time:k(t.ends_at,n)});let i=o.map(p=>e.row("items",p));if(t.kind==="debate")return r("console-repair-debate",{length:s,from:I(i[0].budget),to:I(t.budgets[o[0]])});let l=[...new Set(Object.values(t.budgets))],c=l.length===1?I(l[0]):`${I(Math.min(...l))}\u2013${I(Math.max(...l))}`,[u,d]=[xt(e,i[0]),xt(e,i[i.length-1])];return r("console-repair-cut",{count:o.length,first:u,last:d,length:c})}var Fu={draft:["","ring"],open:["accent","ring"],live:["live","dot"],ended:["","square"]},Bu=["warn","triangle"];function mi({page:e,panel:t,help:n}){let o=t.header.value,[s,i]=o.rehearsing?Bu:Fu[o.state],[l,c]=v(!1);return a`<header class="top" data-open=${l}>
<div class="what">
<h1 title=${o.title} dir="auto">${o.title}</h1>
<${f} tone=${s} icon=${i}>${o.rehearsing?r("console-is-rehearsal"):$("panel",o.state)}<//>
<button type="button" class="btn ghost small more" aria-expanded=${l} onClick=${()=>c(!l)}>${r("console-more")}</button>
</div>
<div class="hours"><${pi} panel=${t} header=${o} /></div>
<div class="around">
<${ci} panel=${t} />
<${oi} panel=${t} exact />
</div>
<div class="tools">
<${Hu} panel=${t} header=${o} />
<${di} page=${e} panel=${t} />
<${Uu} page=${e} />
<button type="button" class="btn ghost icon" aria-label=${r("console-help")} title=${r("console-help")} onClick=${n}>
<span aria-hidden="true">?</span>
</button>
</div>
</header>
${o.rehearsing&&a`<${Cs} panel=${t} />`}`}function Hu({panel:e,header:{state:t}}){return t!=="live"?null:a`<button type="button" class="btn small" onClick=${()=>m(e,"panel.end",{},{text:r("console-ended")})}><${g} name="square" />${r("console-end")}</button>`}function Uu({page:e}){return a`<${Z} label=${a`<${g} name="globe" />`} title=${r("language")} class="btn ghost icon" align="end">
${()=>a`<${li} page=${e} />`}
<//>
<${ai} />`}var fi=["join","speaker","question","list","actions","poll","think","blank"],Et=3;function wn(e,t){return{join:Wu,speaker:Ku,question:zu,list:Gu,actions:Vu,poll:Yu,think:Zu}[t]?.(e)??[]}function Wu(e){let{title:t,code:n}=e.header.value;return[A(t,"small"),A(n,"big"),A(r("console-preview-join"),"small")]}function Ku(e){let t=e.header.value,n=e.row("turns",t.turn),o=t.line?.[0];if(!n)return o?[A(r("console-preview-next",{name:lt(e,o)}),"small")]:[];let{name:s,about:i}=nt(e,n),l=i&&i!==s?[A(i,"small")]:[];return[A(s,"mid"),...l,A(y(V(n,e.now())),"big")]}function zu(e){let{asked:t=[]}=e.header.value;return t.map(o=>e.row("questions",o)).filter(Boolean).slice(0,Et).flatMap(o=>[A(o.text,"mid"),A(ne(o),"small")])}function Gu(e){let t=e.header.value,{speaking:n,next:o,waiting:s}=gt(e.rows("requests"),t.line??[]),i=[...n,...o,...s],l=i.slice(0,Et).map(c=>A(t.floor_names?c.name:String(c.number),"mid"));return i.length>Et?[...l,A(r("console-preview-more",{count:i.length-Et}),"small")]:l}function Vu(e){return e.rows("actions").filter(n=>n.status!=="dropped").slice(0,Et).map(n=>A(`${n.number}. ${n.text}`,"mid"))}function Yu(e){let t=e.rows("polls").sort((n,o)=>o.opened_at-n.opened_at);return t[0]?[A(t[0].text,"mid"),A(t[0].answers.join(" \xB7 "),"small")]:[]}function Zu(e){let{guiding:t=[]}=e.header.value;return[A(r("console-preview-think"),"mid"),...t.slice(0,Et).map(n=>A(n,"small"))]}var A=(e,t)=>({text:e,look:t});var Ju=[30,60,120],Qu=5;function hi({panel:e}){let t=e.header.value,[n,o]=v(""),s=n||t.layout;return a`<section class="wall-control" data-pane="wall" aria-labelledby="wall-title">
<h2 id="wall-title" class="title">
<span>${r("console-wall")}</span>
<${Xu} header=${t} />
</h2>
<div class="layouts" role="group" aria-label=${r("console-wall-preview")}>
${fi.map(i=>a`<button key=${i} type="button" class="btn small" aria-pressed=${s===i} onClick=${()=>o(i)}>
${r(`console-layout-${i}`)}${i===t.layout&&a`<span class="on-air" aria-hidden="true"></span>`}
</button>`)}
</div>
<${td} panel=${e} layout=${s} />
<p class="acts">
<button type="button" class="btn chosen take" disabled=${s===t.layout} onClick=${()=>$i(e,s).then(()=>o(""))}>
${r("console-take")}
</button>
<button type="button" class="btn" disabled=${t.layout==="blank"} onClick=${()=>$i(e,"blank")}>${r("console-blank")}</button>
<button
type="button"
class="btn"
aria-pressed=${t.frozen}
onClick=${()=>m(e,"display.freeze",{frozen:!t.frozen},{text:r(t.frozen?"console-unfrozen":"console-frozen")})}
>
${r(t.frozen?"console-unfreeze":"console-freeze")}
</button>
</p>
<div class="switches">
<${z} label=${r("console-follow")} hint=${r("console-follow-why")} on=${t.follow} set=${i=>m(e,"display.follow",{follow:i})} />
<${z} label=${r("console-strip")} hint=${r("console-strip-why")} on=${t.strip} set=${i=>m(e,"display.strip",{strip:i})} />
</div>
<${ed} panel=${e} header=${t} />
</section>`}function Xu({header:e}){return e.frozen?a`<${f} tone="warn" icon="pause">${r("console-wall-frozen")}<//>`:a`<${f} tone=${e.layout==="blank"?"":"live"} icon=${e.layout==="blank"?"square":"dot"}>${r(`console-layout-${e.layout}`)}<//>`}function $i(e,t){return m(e,"display.show",{layout:t},{text:r("console-wall-shows",{layout:r(`console-layout-${t}`)})})}function td({panel:e,layout:t}){C(()=>JSON.stringify(wn(e,t)));let n=wn(e,t);return a`<div class="preview always-dark" data-layout=${t}>
${n.length===0?a`<p class="muted small">${r(`console-preview-${t}-empty`)}</p>`:n.map((o,s)=>a`<p key=${s} class=${o.look}><bdi>${o.text}</bdi></p>`)}
</div>`}function ed({panel:e,header:t}){let n=C(()=>t.think?y(Math.max(0,t.think.until-e.now())):""),o=i=>m(e,"display.think",{seconds:i},{text:i===null?r("console-think-over"):r("console-think-on",{seconds:i})}),s=i=>{let l=i.split(`
`).map(c=>c.trim()).filter(Boolean).slice(0,Qu);return m(e,"panel.set",{guiding:l},{text:r("console-guiding-kept")})};return a`<div class="thinking">
<h3 class="title"><span>${r("console-think")}</span>${t.think&&a`<span class="tabular" dir="ltr">${n}</span>`}</h3>
<p class="acts">
${Ju.map(i=>a`<button key=${i} type="button" class="btn small" aria-pressed=${t.think?.seconds===i}
onClick=${()=>o(i)}>${r("console-extra-seconds-plain",{seconds:i})}</button>`)}
${t.think&&a`<button type="button" class="btn small" onClick=${()=>o(null)}>${r("console-think-end")}</button>`}
</p>
<details>
<summary class="small">${r("console-guiding",{count:(t.guiding??[]).length})}</summary>
<${ut} label=${r("console-guiding-label")} value=${(t.guiding??[]).join(`
`)} most=${1500} rows=${3} save=${s} />
</details>
</div>`}var nd="article, li, form, section, details, dialog, [role=tabpanel], main",bi="button, a[href], input:not([type=hidden]), textarea, select, summary";var Ct=[],gi=0;function vi(e){let t=[];for(let n=e;n;n=n.parentElement)t.push(n);return t}var kn=()=>Ct.length>0&&(!document.activeElement||document.activeElement===document.body);function od(){if(!kn()||(Ct[0].isConnected&&Ct[0].focus({preventScroll:!0}),!kn()))return;let e=Ct.find(o=>o.isConnected&&o.matches(nd)),t=[...e?.querySelectorAll(bi)??[]].find(sd),n=e?.matches("main")||!t?e:t;n&&(n===e&&(n.tabIndex=-1),n.focus({preventScroll:!0}))}var sd=e=>e.getClientRects().length>0&&!e.matches(":disabled, [inert] *");function yi(){let e=document.querySelector(".toasts"),t=document.activeElement;if(!e?.firstElementChild||!t?.matches(":focus-visible")||e.contains(t))return;e.removeAttribute("data-up");let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.toggleAttribute("data-up",o.bottom>n.top&&o.top<n.bottom&&o.height<innerHeight/2)}document.addEventListener("focusin",({target:e})=>{Ct=vi(e),requestAnimationFrame(yi)});document.addEventListener("pointerdown",({target:e})=>Ct=vi(e.closest?.(`${bi}, [tabindex]`)??null));new MutationObserver(()=>{yi(),clearTimeout(gi),kn()&&(gi=setTimeout(od,120))}).observe(document.body,{childList:!0,subtree:!0});document.addEventListener("keydown",e=>{let t=e.target.closest?.("details.menu[open]");e.key!=="Escape"||!t||(t.removeAttribute("open"),t.querySelector("summary")?.focus())});Mo({up:a`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:a`<path d="M8 3v10M3 8h10" />`,down:a`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,more:a`<path d="M4 6.500 8 10.500l4-4" />`,top:a`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,link:a`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,people:a`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,tag:a`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,alike:a`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,paper:a`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,wall:a`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,phone:a`<rect x="4.5" y="1.75" width="7" height="12.5" rx="1.5" /><path d="M7 11.500h2" />`,hand:a`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,lock:a`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,mute:a`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,fast:a`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`});yn.choose=rd;async function rd(e,t,n){if(e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();let o=e.currentTarget,s=o.closest("details");try{let i=await fetch(`${t.url.words}?lang=${n}`,{cache:"no-store"});if(i.status===404)return location.assign(o.href);if(!i.ok)return void P({text:r("refused-busy"),tone:"over"});id(t,await i.json())}catch{return void P({text:r("refused-unsent"),tone:"over"})}s?.removeAttribute("open"),s?.querySelector("summary")?.focus({preventScroll:!0})}function id(e,{language:t,direction:n,messages:o}){let s=document.title===r("page-title");Object.assign(e,{language:t,direction:n,messages:o}),Object.assign(document.documentElement,{lang:t,dir:n}),Kt(o,t),s&&(document.title=r("page-title"));let i=new URLSearchParams(location.search);i.delete("lang"),history.replaceState(history.state,"",i.size>0?`?${i}`:location.pathname)}var ad=3e3,Sn=null;Jt.value=cd;var ld=({currentTarget:e,relatedTarget:t})=>{t&&!e.contains(t)&&(Sn=t)};addEventListener("keydown",e=>{if(!((e.ctrlKey||e.metaKey)&&!e.shiftKey&&!e.altKey&&(e.key==="z"||e.code==="KeyZ"))||e.target.closest?.("input, textarea, select"))return;let n=[...L.value].reverse().find(o=>o.undo);n&&(e.preventDefault(),L.value=L.value.filter(o=>o!==n),n.undo?.())});function cd(){return a`<div class="toasts" role="status" aria-atomic="false" onFocusIn=${ld}>
${L.value.map(e=>a`<${ud} key=${e.id} ...${e} />`)}
</div>
<${lr} />`}function ud({id:e,text:t,tone:n,ms:o,undo:s}){let i=()=>{L.value=L.value.filter(u=>u.id!==e),Sn?.isConnected&&Sn.focus({preventScroll:!0})},l=()=>{i(),s?.()},c=dd(e,o);return a`<div class=${`toast ${n}`} ...${c}>
<span class="words">${t}</span>
${s&&a`<button type="button" class="btn small" onClick=${l}><${g} name="undo" />${r("undo")}</button>`}
<button type="button" class="btn ghost icon small" aria-label=${r("close")} onClick=${i}><${g} name="cross" /></button>
</div>`}function dd(e,t){let[n,o]=v({pointer:!1,focus:!1,was:!1}),s=n.pointer||n.focus;j(()=>{if(s)return;let l=setTimeout(()=>L.value=L.value.filter(c=>c.id!==e),n.was?ad:t);return()=>clearTimeout(l)},[s]);let i=l=>()=>o(c=>({...c,...l,was:!0}));return{onPointerEnter:i({pointer:!0}),onPointerLeave:i({pointer:!1}),onFocusIn:i({focus:!0}),onFocusOut:i({focus:!1})}}var pd=["questions","speakers","podium","wall","programme"];function md({page:e,panel:t}){let n=Ut(()=>new Xt(t),[]),[o,s]=v("questions"),i=S(null),l=()=>i.current?.showModal();return Ao(fd(t,n,l)),a`<div class="console" data-pane=${o} data-state=${t.header.value.state}>
<${mi} page=${e} panel=${t} help=${l} />
<${si} panel=${t} />
<main id="main" tabindex="-1">
<div class="middle"><${Hs} page=${e} panel=${t} /><${sr} panel=${t} /></div>
<div class="work">
<${$d} panel=${t} pane=${o} go=${s} />
<${Gr} panel=${t} desk=${n} />
<div class="side"><${ei} panel=${t} /><${vs} panel=${t} /><${Ws} panel=${t} /><${hi} panel=${t} /></div>
</div>
</main>
<${Ro} dialog=${i} />
</div>`}function fd(e,t,n){return{...Yo(t),n:()=>nn(e)," ":()=>cs(e),z:()=>fo(),"?":n}}function $d({panel:e,pane:t,go:n}){let o=ht(e.rows("questions")),s=gt(e.rows("requests"),e.header.value.line??[]),i={questions:o.new,speakers:s.next.length+s.waiting.length},l=e.row("turns",e.header.value.turn);return a`<nav class="panes tabs" aria-label=${r("console-panes")}>
${pd.map(c=>a`<button
key=${c}
type="button"
class="tab"
data-name=${c}
aria-current=${c===t?"page":void 0}
onClick=${()=>n(c)}
>
${r(`console-pane-${c}`)}${i[c]>0&&a` <span class="count">${E(i[c])}</span>`}
</button>`)}
${l&&a`<${fe} turn=${l} now=${e.now} />`}
</nav>`}ao(md);
