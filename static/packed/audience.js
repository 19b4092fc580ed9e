import{html as Qt,useEffect as Jt,useMemo as Ke,useState as Ro}from"../vendor/vendor.js";import{FluentBundle as Zt,FluentResource as zt}from"../vendor/vendor.js";var me="en",ie=null;function Ye(e,t){me=t,ie=new Zt($e()),ie.addResource(new zt(e))}function r(e,t={}){let n=ie?.getMessage(e)?.value;return n?ie?.formatPattern(n,t,[])??e:e}var b=(e,t)=>r(`${e}-${t.replace(/[._]/g,"-")}`);function R(e,t={}){let n=`refused-${e.replace(/[._]/g,"-")}`;return ie?.getMessage(n)?r(n,Gt(t)):r("refused-internal",{ref:e})}function Gt(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="number"?n:String(n??"")]))}var fe=()=>me,$e=()=>`${me==="en"?"en-GB":me}-u-nu-latn`,Ge=new Map;function V(e,t="UTC"){let n=Ge.get(t);return n||(n=new Intl.DateTimeFormat($e(),{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:t}),Ge.set(t,n)),n.format(e)}function Xe(e,t="UTC"){let n={weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit"};return new Intl.DateTimeFormat($e(),{...n,hourCycle:"h23",timeZone:t}).format(e)}var j=e=>new Intl.NumberFormat($e()).format(e);import{html as _n,render as Tn}from"../vendor/vendor.js";import{computed as pn,io as mn,signal as ce}from"../vendor/vendor.js";function et(){return{epoch:"",version:0,header:null,rows:{}}}function Oe(e,t){return t.epoch!==e.epoch?t.from===0?{view:Ie({},t),ask:!1}:{view:e,ask:!0}:t.to<=e.version?{view:e,ask:!1}:t.from===0?{view:Ie({},t),ask:!1}:t.from>e.version?{view:e,ask:!0}:{view:Ie(e.rows,t),ask:!1}}function Ie(e,t){let n={...e};for(let[o,s]of Object.entries(t.up??{}))n[o]={...n[o],...Object.fromEntries(s.map(a=>[a.id,a]))};for(let[o,s]of Object.entries(t.gone??{})){let a=new Set(s);n[o]=Object.fromEntries(Object.entries(n[o]??{}).filter(([l])=>!a.has(l)))}return{epoch:t.epoch,version:t.to,header:t.header,rows:n}}var U=class extends Error{constructor({code:t="",retry:n=0}={}){super(t||"no answer"),this.code=t,this.retry=n}};function tt({code:e,as:t,fetch:n,wait:o}){let s=`/p/${encodeURIComponent(e)}`;return{async view({epoch:i,version:c}){let u=i?`&since=${encodeURIComponent(`${i}.${c}`)}`:"",f=i?{"If-None-Match":`"${i}.${c}.${t}"`}:{},v=await l(`${s}/view?as=${t}${u}`,{headers:f});if(v.status===304)return null;let x=await qe(v);if(!v.ok)throw new U({code:x.code,retry:x.data?.retry_ms});return x},async command(i){let c=await qe(await a(`${s}/commands`,{...i,as:t}));if(typeof c.ok!="boolean")throw new U;return c},async mine(i){let c=await qe(await a(`${s}/mine`,{secrets:i}));return Array.isArray(c.mine)?c.mine:[]}};function a(i,c){return l(i,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(c)})}async function l(i,c){let u=new AbortController,f=o(8e3,()=>u.abort());try{return await n(i,{...c,cache:"no-store",credentials:"same-origin",redirect:"error",signal:u.signal})}catch{throw new U}finally{f.cancel()}}}async function qe(e){try{return await e.json()}catch{throw new U}}var Yt=4e3,Xt=8e3,en=1500,tn=1e4,nn=4,on=1500,nt=2e4,sn=3e3,an=6e4,rn=4,Ce=new Set(["link_revoked","superseded","forbidden","panel.unknown"]),Ae=e=>e==="public"?5e3:4e3;function ot({as:e,socket:t,http:n,wait:o,mono:s,random:a=Math.random,cursor:l,secrets:i,on:c}){let u="none",f=null,v=e==="public"?1e3:0,x=0,M=0,A=0,ne=0,L=null,N=!1,P={};return{start:J,stop:Ze,sync:d,wake:Me,watch:h,measure:k,post:H,mode:()=>u};function J(){if(u==="ended"||f)return;let m=f=t();X("open",Yt,()=>I(m));let $=w=>(...D)=>{m===f&&w(...D)};m.on("connect",$(oe)),m.on("connect_error",$(w=>Ce.has(w?.data?.code)?ae(w.data.code):I(m))),m.on("disconnect",$(()=>I(m))),m.on("delta",$(w=>(W(),c.delta(w)))),m.on("pulse",$(se)),m.on("mine",$(({row:w})=>(W(),c.mine([w])))),m.on("bye",$(({code:w})=>Ce.has(w)?ae(w):I(m)))}function oe(){P.open?.cancel(),P.poll?.cancel(),x=0,W(),pe("ws"),d(),k(),h()}function se(m){W(),v=e==="public"?m.spread:0,c.pulse(m),e!=="public"&&f.emit("here",{});let{epoch:$,version:w}=l();(m.epoch!==$||m.version>w)&&d()}function W(){c.contact();let m=f;X("silence",2.5*Ae(e),()=>I(m))}function I(m){if(m!==f)return;let $=u==="ws";f=null;for(let Kt of["open","silence","measure"])P[Kt]?.cancel();m.close();let w=$?a()*v:0;$&&pe("none"),($||x===0)&&X("poll",w,O);let D=u==="http"?nt:ze(2*v,nt),re=Math.min(D,on*2**x)*(.5+a()/2);X("connect",$?w:re,J),x+=1}async function O(){if(u==="ws"||u==="ended")return;let m=await d();if(u==="ws"||u==="ended")return;pe(m?"http":"none"),m&&ne++%nn===0&&h();let $=Math.min(ze(v,tn),en*2**M)*(.8+a()*.4);X("poll",A>0?A+a()*1e3:$,O)}function d(){return L?(N=!0,L):(L=(async()=>{let m;do N=!1,m=await p();while(N&&m);return L=null,m})(),L)}async function p(){let m=s();try{let $=await n.view(l());return M=0,A=0,c.contact(),$?.now&&u!=="ws"&&c.sample(m,s(),$.now),$&&c.delta($),!0}catch($){if(!($ instanceof U))throw $;return Ce.has($.code)&&ae($.code),M+=1,A=$.retry,!1}}function h(){let m=i();m.length===0||u==="ended"||(u==="ws"?f.emit("watch",{secrets:m},$=>c.mine($?.mine??[])):u==="http"&&n.mine(m).then(c.mine,()=>{}))}function k(){if(u!=="ws")return;let m=f,$=0,w=()=>{let D=s();m.emit("clock",{},re=>{m===f&&(c.sample(D,s(),re.now),$+=1,$<rn&&w())})};w(),X("measure",an,k)}function H(m){return u!=="ws"?n.command(m):new Promise(($,w)=>{f.timeout(Xt).emit("command",m,(D,re)=>{D?w(D):$(re)})})}function Me(){u!=="ended"&&(f||(x=0,J()),u==="ws"?d():O())}function ae(m){Ze(),pe("ended",m)}function Ze(){let m=f;f=null;for(let $ of Object.values(P))$?.cancel();m?.close()}function pe(m,$=""){u==="ended"||u===m||(u=m,c.mode(u,$))}function ze(m,$){return Math.min($,Math.max(sn,m))}function X(m,$,w){P[m]?.cancel(),P[m]=o($,w)}}function at(e=0,t=0){let n=[],o=e-t;return{sample(s,a,l){let i=Math.max(0,a-s);n=[...n,{trip:i,offset:l+i/2-a}].slice(-12),o=st(n).offset},pulse(s,a){return n.length>0&&Math.abs(s-(a+o))<=500+st(n).trip?!1:(n=[],!0)},value:()=>o}}function st(e){return e.reduce((t,n)=>n.trip<t.trip?n:t)}var cn="abcdefghijklmnopqrstuvwxyz0123456789";function ee(){let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var he=()=>rt(20),ge=()=>rt(26);function rt(e){let t="";for(;t.length<e;)for(let n of crypto.getRandomValues(new Uint8Array(e*2)))n<252&&t.length<e&&(t+=cn[n%36]);return t}var ln=1e3,un=15e3;function ut({post:e,storage:t=null,key:n="",lifetime:o=null,now:s,wait:a,random:l=Math.random,changed:i=()=>{}}){let c=lt(t,n,s()),u=new Map,f=!1,v="",x=null;return{send:M,go:A,list:()=>c,dismiss:ne,reload:L,close:()=>x?.cancel()};function M(d,p,{keep:h=!1,id:k=ee()}={}){let H={id:k,name:d,args:p,at:s(),keep:h,tries:0,state:"waiting",after:0},Me=new Promise(ae=>u.set(k,ae));return O([...c,H]),N(),Me}function A(d){d&&!f&&O(c.map(p=>p.failed?{...p,after:0,failed:!1}:p)),f=d,N()}function ne(d){return d===v?!1:(O(c.filter(p=>p.id!==d)),u.get(d)?.({ok:!1,id:d,code:"dismissed",data:{}}),u.delete(d),!0)}function L(){c=lt(t,n,s()).map(d=>d.id===v?{...d,state:"sending"}:d),i(),N()}function N(){if(x?.cancel(),x=null,W(),v)return;let d=c.filter((k,H)=>k.state==="waiting"&&!P(k,H));if(d.length===0)return;let p=d.reduce((k,H)=>H.after<k.after?H:k),h=Math.max(0,p.after-s());f&&h===0?J(p):(f||o!==null)&&(x=a(f?h:o??0,N))}function P(d,p){let h=it(d);return h!==""&&c.slice(0,p).some(k=>k.state!=="refused"&&it(k)===h)}async function J(d){v=d.id,I(d.id,{state:"sending",tries:d.tries+1});try{oe(d,await e({id:d.id,name:d.name,args:d.args}))}catch{let p=Math.min(un,ln*2**d.tries)*(.5+l());I(d.id,{state:"waiting",after:s()+p,failed:!0})}v="",N()}function oe(d,p){if(!p.ok&&typeof p.data?.retry_ms=="number")return I(d.id,{state:"waiting",after:s()+p.data.retry_ms});!p.ok&&d.keep?I(d.id,{state:"refused",code:p.code,data:p.data??{}}):O(c.filter(h=>h.id!==d.id)),u.get(d.id)?.(p),u.delete(d.id),ct(d)&&se()}function se(){let d=s();O(c.map(p=>p.state!=="waiting"||!ct(p)?p:(d+=5e3+l()*25e3,{...p,after:d})))}function W(){if(o!==null)for(let d of c)d.state!=="waiting"||s()-d.at<o||(O(c.filter(p=>p.id!==d.id)),u.get(d.id)?.({ok:!1,id:d.id,code:"unsent",data:{}}),u.delete(d.id))}function I(d,p){O(c.map(h=>h.id===d?{...h,...p}:h))}function O(d){c=d,dn(t,n,d),i()}}function it({name:e,args:t}){let n=t.question??t.request??t.turn??t.cue??t.link??"";return n&&`${e.split(".")[0]} ${n}`}function ct({name:e,args:t}){return e==="question.ask"&&!t.name}function lt(e,t,n){try{return JSON.parse(e?.getItem(t)??"[]").map(o=>({...o,state:o.state==="refused"?"refused":"waiting",after:Math.min(o.after,n+3e4)}))}catch{return[]}}function dn(e,t,n){try{n.length>0?e?.setItem(t,JSON.stringify(n)):e?.removeItem(t)}catch{}}var fn=15e3,$n=20,K=()=>performance.now();function Ne(e,t){let n=setTimeout(t,e);return{cancel:()=>clearTimeout(n)}}function dt({code:e,as:t="public",first:n,person:o=null}){let s=ce(Oe(et(),n).view),a=at(n.now??Date.now(),K()),l=ce({}),i=ce({}),c=ce([]),u=[],f=ot({as:t,socket:()=>mn({transports:["websocket"],auth:{panel:e,as:t},reconnection:!1,forceNew:!0}),http:tt({code:e,as:t,fetch:(p,h)=>fetch(p,h),wait:Ne}),wait:Ne,mono:K,cursor:()=>s.value,secrets:()=>u,on:{delta:P,sample:a.sample,pulse:J,mine:oe,mode:W,contact:()=>A.contact()}}),v=t==="public"?gn():null,x=`moderator.${e}.outbox`,M=ut({post:f.post,storage:v,key:x,lifetime:t==="public"?null:fn,now:()=>Date.now(),wait:Ne,changed:()=>c.value=I()}),A=hn({as:t,connection:f,now:L});c.value=I();let ne=O();return f.start(),{code:e,as:t,person:o,view:s,header:pn(()=>s.value.header??{}),rows:N,row:(p,h)=>h?s.value.rows[p]?.[h]??null:null,freshness:A.signal,here:l,pending:c,send:M.send,undo:p=>M.send("receipt.undo",{command:p.id}),dismiss:M.dismiss,mine:i,watch:se,now:L,close:d};function L(){return K()+a.value()}function N(p){return Object.values(s.value.rows[p]??{})}function P(p){let h=Oe(s.value,p);s.value=h.view,h.ask&&f.sync()}function J(p){l.value=p.here,a.pulse(p.now,K())&&f.measure()}function oe(p){let h=p.filter(k=>k!==null);h.length>0&&(i.value={...i.value,...Object.fromEntries(h.map(k=>[k.id,k]))})}function se(p){let h=p.slice(-$n);h.join()!==u.join()&&(u=h,f.watch())}function W(p,h){A.moved(h),M.go(p==="ws"||p==="http")}function I(){return M.list()}function O(){let p=()=>document.visibilityState==="visible"&&f.wake(),h=k=>k.key===x&&M.reload();return document.addEventListener("visibilitychange",p),addEventListener("online",p),addEventListener("pageshow",p),addEventListener("storage",h),()=>{document.removeEventListener("visibilitychange",p),removeEventListener("online",p),removeEventListener("pageshow",p),removeEventListener("storage",h)}}function d(){ne(),A.close(),M.close(),f.stop()}}function hn({as:e,connection:t,now:n}){let o=Ae(e),s=K(),a="",l=ce(c()),i=setInterval(()=>l.value=c(),1e3);return{signal:l,contact:()=>{s=K(),l.value.state!==c().state&&(l.value=c())},moved:f=>{a=f,l.value=c()},close:()=>clearInterval(i)};function c(){let f=K()-s;return{state:u(f),at:n()-f,age:f,code:a}}function u(f){let v=t.mode();return v==="ended"?"ended":f>2.5*o?"offline":v==="none"||f>1.5*o?"late":v==="ws"?"live":"http"}}function gn(){try{return localStorage}catch{return null}}import{html as wn,signal as bn}from"../vendor/vendor.js";import{html as y}from"../vendor/vendor.js";var vn={dot:y`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,ring:y`<circle cx="8" cy="8" r="4.5" />`,triangle:y`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,square:y`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,check:y`<path d="m3 8.5 3.2 3.2L13 4.8" />`,cross:y`<path d="m4 4 8 8m0-8-8 8" />`,pause:y`<path d="M5.5 3.5v9m5-9v9" />`,clock:y`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,wait:y`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,up:y`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,support:y`<path d="M8 3v10M3 8h10" />`,undo:y`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,auto:y`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,light:y`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,dark:y`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,globe:y`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,send:y`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,speak:y`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,follow:y`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,lock:y`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`};function g({name:e}){return y`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${vn[e]}</svg
  >`}var pt="moderator.theme",Re=["auto","light","dark"],Q=bn("auto");function mt(){try{Q.value=localStorage.getItem(pt)??"auto"}catch{}$t()}function ft(){let e=r(`theme-${Q.value}`);return wn`<button type="button" class="btn ghost icon" onClick=${kn} aria-label=${e} title=${e}>
    <${g} name=${Q.value} />
  </button>`}function kn(){Q.value=Re[(Re.indexOf(Q.value)+1)%Re.length];try{localStorage.setItem(pt,Q.value)}catch{}$t()}function $t(){Q.value==="auto"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Q.value}import{html as ve,signal as xn}from"../vendor/vendor.js";var yn=3,Z=xn([]),Sn=0;function z({text:e,undo:t,tone:n="",ms:o=t?1e4:6e3}){let s=Sn+=1,a=()=>{Z.value=Z.value.filter(i=>i.id!==s)},l=Z.value.filter(i=>i.text!==e||i.undo);return Z.value=[...l,{id:s,text:e,tone:n,undo:t}].slice(-yn),setTimeout(a,o),a}function ht(){return ve`<div class="toasts" role="status" aria-live="polite">
    ${Z.value.map(e=>ve`<${En} key=${e.id} ...${e} />`)}
  </div>`}function En({id:e,text:t,tone:n,undo:o}){let s=()=>{Z.value=Z.value.filter(l=>l.id!==e)},a=()=>{s(),o?.()};return ve`<div class=${`toast ${n}`}>
    <span class="words">${t}</span>
    ${o&&ve`<button type="button" class="btn small" onClick=${a}><${g} name="undo" />${r("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${r("close")} onClick=${s}><${g} name="cross" /></button>
  </div>`}mt();async function gt(e){await Mn();let t=JSON.parse(document.getElementById("page")?.textContent??"{}"),n=document.getElementById("app");Ye(t.messages,t.language);let o=dt({code:t.code,as:t.as,first:t.first,person:t.person}),s=In(n),a=On(n);n.replaceChildren(),Tn(_n`<${e} page=${t} panel=${o} typed=${s} /><${ht} />`,n),document.documentElement.dataset.ready="yes",a()}function Mn(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>document.addEventListener("DOMContentLoaded",e,{once:!0}))}function In(e){let t={};for(let n of e.querySelectorAll("[name]"))n.type==="hidden"||n.type==="radio"&&!n.checked||(t[n.name]=n.type==="checkbox"?String(n.checked):n.value);return t}function On(e){let t=e.contains(document.activeElement)?document.activeElement:null;if(!t?.name)return()=>{};let{name:n,selectionStart:o,selectionEnd:s}=t;return()=>{let a=e.querySelector(`[name="${CSS.escape(n)}"]`);a?.focus({preventScroll:!0}),o!==null&&a?.setSelectionRange(o,s)}}import{html as le}from"../vendor/vendor.js";import{html as vt}from"../vendor/vendor.js";function q({tone:e="",icon:t="",title:n,children:o}){return vt`<span class=${`chip ${e}`} title=${n}>${t&&vt`<${g} name=${t} />`}<span>${o}</span></span>`}var qn={live:["live","dot"],http:["live","ring"],late:["warn","clock"],offline:["over","triangle"],ended:["","square"]};function bt({panel:e,exact:t=!1}){let{state:n,age:o}=e.freshness.value,[s,a]=qn[n];if(!["live","rehearsal"].includes(e.header.value.state)&&(n==="live"||n==="http"))return le`<${q} tone=${s} icon=${a} title=${r(`fresh-${n}-why`)}>${r("fresh-connected")}<//>`;let i=n==="live"&&t?r("fresh-live-age",{age:j(Math.round(o/100)/10)}):r(`fresh-${n}`,xt(o));return le`<${q} tone=${s} icon=${a} title=${r(`fresh-${n}-why`)}>${i}<//>`}function kt({panel:e}){let{state:t,at:n,age:o,code:s}=e.freshness.value;if(t==="ended")return le`<${wt} tone="over" icon="square" text=${b("bye",s)} />`;if(t!=="offline")return null;let a=V(n,e.header.value.timezone);return le`<${wt} tone="warn" icon="triangle" text=${r("fresh-stale",{...xt(o),time:a})} />`}function wt({tone:e,icon:t,text:n}){return le`<p class=${`banner ${e}`} role="status"><${g} name=${t} /><span>${n}</span></p>`}var xt=e=>({seconds:Math.round(e/1e3)});import{html as B,useId as Yn,useState as Xn}from"../vendor/vendor.js";import{html as F,useId as yt}from"../vendor/vendor.js";var Cn=["state","un","nhri","local","civil","academia","media","other"];function we(e){return{value:t=>e.value[t]??"",set:(t,n)=>{e.value={...e.value,[t]:n}},clear:(...t)=>{e.value=Object.fromEntries(Object.entries(e.value).filter(([n])=>!t.includes(n)))}}}function te({form:e,name:t,label:n,optional:o=!1,wrong:s="",max:a=120,autocomplete:l="off"}){let i=yt();return F`<div class="field">
    <label for=${i}>${n} ${o&&F`<span class="optional">${r("optional")}</span>`}</label>
    <input
      class="input"
      id=${i}
      name=${`arg.${t}`}
      dir="auto"
      maxlength=${a}
      autocomplete=${l}
      value=${e.value(t)}
      onInput=${c=>e.set(t,c.target.value)}
      required=${!o}
      aria-invalid=${s?"true":void 0}
      aria-describedby=${s?`${i}-wrong`:void 0}
    />
    ${s&&F`<${Le} id=${`${i}-wrong`} text=${s} />`}
  </div>`}function Le({id:e,text:t}){return F`<p class="wrong" id=${e}><${g} name="triangle" /><span>${t}</span></p>`}function Pe({form:e,name:t,legend:n,options:o}){let s=e.value(t)||o[0][0];return F`<fieldset class="field">
    <legend class="legend">${n}</legend>
    <div class="choices">
      ${o.map(([a,l])=>F`<label class="choice">
          <input
            type="radio"
            name=${`arg.${t}`}
            value=${a}
            checked=${s===a}
            onChange=${()=>e.set(t,a)}
          /><span>${l}</span>
        </label>`)}
    </div>
  </fieldset>`}function be({form:e}){let t=Cn.map(n=>[n,b("group",n)]);return F`<${te} form=${e} name="organisation" label=${r("field-organisation")} optional autocomplete="organization" />
    <${je} form=${e} name="group" label=${r("field-group")} options=${[["",r("group-none")],...t]} />
    <${Pe}
      form=${e}
      name="channel"
      legend=${r("field-channel")}
      options=${[["room",r("channel-room")],["online",r("channel-online")]]}
    />`}function je({form:e,name:t,label:n,options:o}){let s=yt();return F`<div class="field">
    <label for=${s}>${n}</label>
    <select
      class="input"
      id=${s}
      name=${`arg.${t}`}
      onChange=${a=>e.set(t,a.target.value)}
    >
      ${o.map(([a,l])=>F`<option value=${a} selected=${e.value(t)===a}>${l}</option>`)}
    </select>
  </div>`}import{html as An}from"../vendor/vendor.js";function St(e){return _t(e,e.asking)}function Et(e){return _t(e,e.floor_open)}function _t(e,t){return e.state==="ended"?"ended":e.state==="draft"?"early":t?"open":"closed"}function ue({kind:e,floor:t=!1}){let n=e==="early"?"clock":e==="ended"?"check":"lock",o=t?"floor":"ask";return An`<div class="notice card">
    <${g} name=${n} />
    <div>
      <h2>${r(`notice-${o}-${e}`)}</h2>
      <p class="muted">${r(`notice-${o}-${e}-more`)}</p>
    </div>
  </div>`}import{html as _}from"../vendor/vendor.js";import{h as Nn}from"../vendor/vendor.js";function G({text:e,lang:t,as:n="p",class:o=""}){return Nn(n,{dir:"auto",lang:t||void 0,class:`said ${o}`},e)}import{useEffect as Rn,useRef as Ln,useState as Pn}from"../vendor/vendor.js";var jn=10;function Tt(e){let[t,n]=Pn(0),o=Ln(e);return o.current=e,Rn(()=>{if(t===0)return;let s=setTimeout(()=>{n(t-1),t===1&&o.current()},1e3);return()=>clearTimeout(s)},[t]),{left:t,start:()=>n(jn),stop:()=>n(0)}}var Mt={unsent:[0,"warn","wait"],refused:[0,"over","cross"],new:[0,"accent","dot"],approved:[1,"accent","dot"],next:[2,"accent","dot"],asked:[3,"accent","dot"],answered:[4,"live","check"],written:[4,"live","check"],declined:[-1,"quiet","cross"],withdrawn:[-1,"quiet","undo"]},Fn=["new","approved","next","asked"],Bn=new Set(["new","approved","next"]),Wn=new Set(["answered","written","declined","withdrawn"]);function ke(e,t){let n=e.pending.value.find(s=>s.id===t.command),o=e.mine.value[t.id]??null;return o?{state:o.state,row:o,entry:n}:n?.state==="refused"?{state:"refused",row:o,entry:n}:{state:n?"unsent":"sent",row:o,entry:n}}function It({panel:e,device:t,mine:n,again:o}){let s=t.things.value.filter(i=>i.noun==="questions"),a=new Set(s.map(i=>i.id)),l=n.filter(i=>i.noun==="questions"&&!a.has(i.id));return s.length+l.length===0?null:_`<div class="stack">
    <h2>${r("own-title",{count:s.length+l.length})}</h2>
    ${s.map(i=>_`<${Dn} key=${i.id} panel=${e} device=${t} thing=${i} again=${o} />`)}
    ${l.map(i=>_`<${Hn} key=${i.id} row=${i} state=${e.row("questions",i.id)?.state??i.state} />`)}
  </div>`}function Hn({row:e,state:t}){return _`<article class="card own" data-state=${t}>
    ${e.text&&_`<${G} text=${e.text} />`}
    <${Ot} state=${t} row=${e} />
  </article>`}function Dn({panel:e,device:t,thing:n,again:o}){let{state:s,row:a,entry:l}=ke(e,n),i=s==="withdrawn"?"":a?.text||n.text,c=()=>{e.dismiss(n.command),t.forget(n.id)},u=()=>{c(),o(n)};return _`<article class="card own" data-state=${s}>
    ${i&&_`<${G} text=${i} />`}
    <${Ot} state=${s==="sent"?"new":s} row=${a} entry=${l} />
    ${(s==="refused"||l?.state==="waiting")&&_`<div class="acts"><button type="button" class="btn" onClick=${u}>${r("own-change")}</button></div>`}
    ${Bn.has(s)&&_`<${Fe} panel=${e} device=${t} thing=${n} name="question.withdraw" />`}
    ${Wn.has(s)&&_`<div class="acts"><button type="button" class="btn ghost" onClick=${c}>${r("own-hide")}</button></div>`}
  </article>`}function Ot({state:e,row:t,entry:n}){let[o,s,a]=Mt[e]??Mt.new;return _`<div class="life" data-tone=${s}>
    ${o>=0&&_`<ol class="steps" aria-hidden="true">
      ${Fn.map((l,i)=>_`<li key=${l} data-step=${i<o?"done":i===o&&s==="accent"?"now":"ahead"}></li>`)}
    </ol>`}
    <p class="words"><${g} name=${a} /><span>${Vn(e,t,n)}</span></p>
  </div>`}function Vn(e,t,n){if(e==="refused")return R(n.code,n.data);if(e==="declined")return`${r("life-declined")} ${t?.reason?b("reason",t.reason):""}`;let o=e==="next"&&t?.place?r("life-next-place",{place:t.place}):r(`life-${e}`),s=t?.voices>1?` ${r("life-joined",{count:t.voices-1})}`:"";return o+s}function Fe({panel:e,device:t,thing:n,name:o}){let s=n.noun==="questions"?"question":"request",a=Tt(()=>{e.send(o,{[s]:n.id,secret:n.secret}),t.erase(n.id)});return a.left===0?_`<div class="acts"><button type="button" class="btn ghost" onClick=${a.start}>${r("withdraw")}</button></div>`:_`<div class="acts held" role="status">
    <span>${r("withdraw-in",{seconds:a.left})}</span>
    <button type="button" class="btn" onClick=${a.stop}><${g} name="undo" />${r("withdraw-keep")}</button>
  </div>`}import{html as T}from"../vendor/vendor.js";import{useRef as Un,useState as Qn}from"../vendor/vendor.js";function qt(e,{hold:t=!0,mine:n=()=>!1}={}){let o=Un(null),[,s]=Qn(0);(o.current===null||!t)&&(o.current=e.map(u=>u.id));let a=new Map(e.map(u=>[u.id,u])),l=new Set(o.current),i=e.filter(u=>!l.has(u.id)&&n(u)).map(u=>u.id);o.current=[...i,...o.current.filter(u=>a.has(u))];let c=new Set(o.current);return{shown:o.current.map(u=>a.get(u)),waiting:e.filter(u=>!c.has(u.id)).length,reveal:()=>{o.current=e.map(u=>u.id),s(u=>u+1)}}}var Ct=new Set(["approved","next","asked"]),Jn={asked:["live","dot"],next:["accent","up"],approved:["","ring"],answered:["live","check"],written:["","check"]};function At({panel:e,device:t}){let n=new Set(t.things.value.map(u=>u.id)),o=e.rows("questions").filter(u=>Ct.has(u.state)&&!n.has(u.id)).sort((u,f)=>f.number-u.number),{shown:s,waiting:a,reveal:l}=qt(o),{support:i,state:c}=e.header.value;return c==="ended"&&o.length===0?null:T`<div class="stack">
    <h2>${r("others-title")}</h2>
    ${i!=="off"&&s.length>0&&T`<p class="hint">${r(`support-${i}`)}</p>`}
    ${a>0&&T`<button type="button" class="btn more-new wide" onClick=${l}><${g} name="up" />${r("others-new",{count:a})}</button>`}
    ${s.length===0&&a===0?T`<p class="empty">${r("others-empty")}</p>`:T`<ul class="stack">
          ${s.map(u=>T`<${Be} key=${u.id} panel=${e} device=${t} row=${u} support=${i!=="off"} />`)}
        </ul>`}
  </div>`}function Be({panel:e,device:t,row:n,support:o=!1}){let s=e.row("tallies",n.id),a=e.row("people",n.for),[l,i]=Jn[n.state]??["","ring"];return T`<li class="card question" data-state=${n.state}>
    <p class="meta">
      <span class="number">Q${n.number}</span>
      <${q} tone=${l} icon=${i}>${b("question",n.state)}<//>
      ${a&&T`<span class="muted">${r("for-person",{name:a.name})}</span>`}
    </p>
    <${G} text=${n.text} lang=${n.language} />
    <div class="foot">
      <p class="muted by">${Kn(n)}</p>
      ${o&&Ct.has(n.state)?T`<${Zn} panel=${e} device=${t} row=${n} voices=${s?.voices} />`:s&&T`<p class="muted">${r("voices",{count:s.voices})}</p>`}
    </div>
  </li>`}function Kn(e){return e.name?T`<bdi>${e.name}</bdi>${e.organisation&&T` · <bdi>${e.organisation}</bdi>`}${e.group&&` \xB7 ${b("group",e.group)}`}`:r("anonymous")}function Zn({panel:e,device:t,row:n,voices:o}){let s=!!t.supported.value[n.id];return T`<button type="button" class="btn support" aria-pressed=${s?"true":"false"} onClick=${async()=>{t.support(n.id,!s);let l=await e.send("question.support",{question:n.id,supported:!s});l.ok||l.code==="dismissed"||(t.support(n.id,s),z({text:R(l.code,l.data),tone:"over"}))}}>
    <${g} name=${s?"check":"support"} /><span>${r("support-me-too")}</span>
    ${o!==void 0&&T`<span class="voices"><span aria-hidden="true">${o}</span><span class="unseen">${r("voices",{count:o})}</span></span>`}
  </button>`}var zn=3e3;function xe(e,t,n){let o=()=>z({text:r("ask-kept")}),s=["live","http"].includes(t.freshness.value.state),a=setTimeout(o,s?zn:0);e.then(({ok:l})=>{clearTimeout(a),l&&z({text:r(n),ms:4e3})})}var Nt="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Gn=120;function ye(e,t=1e4){if(e.length>t*10)return e.length;if(!Nt)return[...e].length;let n=0;for(let o of Nt.segment(e))n+=1;return n}function Rt(e){let t=e.trim().split(/\s+/).filter(Boolean).length;return Math.round(t/Gn*60)}function Lt({panel:e,device:t,draft:n,mine:o}){let s=St(e.header.value);return B`<section class="pane ask" aria-label=${r("tab-ask")}>
    ${s==="ended"||s==="closed"?B`<${ue} kind=${s} />`:B`<${to} panel=${e} device=${t} draft=${n} early=${s==="early"} />`}
    <${It} panel=${e} device=${t} mine=${o} again=${a=>eo(n,a)} />
    <${At} panel=${e} device=${t} />
  </section>`}function eo(e,t){e.value={...e.value,text:t.text},document.getElementById("question-text")?.focus()}function to({panel:e,device:t,draft:n,early:o}){let s=we(n),[a,l]=Xn({field:"",text:""}),i=e.header.value.question_limit,c=s.value("text"),u=s.value("who")==="named",f=v=>{v.preventDefault();let x=o?{field:"",text:""}:so(s,u,i);if(l(x??{field:"",text:""}),x)return v.target.elements[`arg.${x.field}`]?.focus();ao(e,t,s,u)};return B`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${f} novalidate>
    ${o&&B`<${ue} kind="early" />`}
    <${no} form=${s} limit=${i} wrong=${a.field==="text"?a.text:""} />
    <${Pe}
      form=${s}
      name="who"
      legend=${r("who-asks")}
      options=${[["anonymous",r("who-anonymous")],["named",r("who-named")]]}
    />
    ${u&&B`<div class="more">
      <${te}
        form=${s}
        name="name"
        label=${r("field-name")}
        wrong=${a.field==="name"?a.text:""}
        autocomplete="name"
      />
      <${be} form=${s} />
    </div>`}
    <${oo} panel=${e} form=${s} />
    <button class="btn primary big wide" disabled=${o||ye(c,i)>i}>${r("ask-send")}</button>
    <p class="hint">${r(u?"seen-named":"seen-anonymous")}</p>
  </form>`}function no({form:e,limit:t,wrong:n}){let o=Yn(),s=e.value("text"),a=ye(s,t),l=a>t,i=Rt(s),c=n||(l?r("ask-over",{over:a-t}):"");return B`<div class="field">
    <label for="question-text">${r("ask-label")}</label>
    <textarea
      class="input"
      id="question-text"
      name="arg.text"
      rows="4"
      dir="auto"
      value=${s}
      onInput=${u=>e.set("text",u.target.value)}
      aria-invalid=${c?"true":void 0}
      aria-describedby=${`${o}-count ${o}-wrong`}
    ></textarea>
    <p class="under hint" id=${`${o}-count`}>
      <span>${i>0&&r("ask-aloud",{seconds:i})}</span>
      <span class="count" data-over=${l}><span class="unseen">${r("ask-count")} </span><bdi dir="ltr">${j(a)} / ${j(t)}</bdi></span>
    </p>
    <div id=${`${o}-wrong`} aria-live="polite">${c&&B`<${Le} text=${c} />`}</div>
  </div>`}function oo({panel:e,form:t}){let n=e.rows("people").filter(s=>s.part!=="moderator").sort((s,a)=>s.place-a.place);if(n.length===0)return null;let o=n.map(s=>[s.id,[s.honorific,s.name].filter(Boolean).join(" ")]);return B`<${je} form=${t} name="for" label=${r("for-whom")} options=${[["",r("for-panel")],...o]} />`}function so(e,t,n){return e.value("text").trim()?ye(e.value("text"),n)>n?{field:"text",text:R("too_long",{field:"text",limit:n})}:t&&!e.value("name").trim()?{field:"name",text:R("empty",{field:"name"})}:null:{field:"text",text:R("empty",{field:"text"})}}function ao(e,t,n,o){let s=n.value("text").trim(),a={noun:"questions",id:he(),secret:ge(),text:s,name:"",command:ee(),at:e.now()},l={question:a.id,text:s,secret:a.secret,language:fe()};if(n.value("for")&&(l.for=n.value("for")),o){a.name=n.value("name").trim(),Object.assign(l,{name:a.name,channel:n.value("channel")||"room"});for(let i of["organisation","group"])n.value(i).trim()&&(l[i]=n.value(i).trim())}t.add(a),n.clear("text","for"),xe(e.send("question.ask",l,{keep:!0,id:a.command}),e,"ask-sent")}import{effect as ro,signal as io}from"../vendor/vendor.js";var co=60;function Pt(e){let t=We(`moderator.${e}.own`,[]),n=We(`moderator.${e}.supported`,{});return{things:t,add:o=>t.value=[o,...t.value].slice(0,co),forget:o=>t.value=t.value.filter(s=>s.id!==o),erase:o=>t.value=t.value.map(s=>s.id===o?{...s,text:"",name:""}:s),supported:n,support:(o,s)=>{let{[o]:a,...l}=n.value;n.value=s?{...l,[o]:!0}:l},draft:o=>We(`moderator.${e}.draft.${o}`,{})}}function We(e,t){let n=io(lo(e,t));return ro(()=>uo(e,n.value)),n}function lo(e,t){try{return JSON.parse(localStorage.getItem(e)??"null")??t}catch{return t}}function uo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}import{html as E}from"../vendor/vendor.js";function de(e,t){return e.started_at===null?e.elapsed:e.elapsed+Math.max(0,t-e.started_at)}function He(e,t){return e.limit===null?null:e.limit-de(e,t)}function Se(e,t){let n=He(e,t);return n===null||e.limit===null?"green":n<=0?"red":n<=(e.limit<=6e4?15e3:3e4)?"amber":"green"}function Y(e){if(e===null)return"";let t=e<0?Math.floor(-e/1e3):Math.ceil(e/1e3);return`${e<0?"+":""}${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}import{html as De,useEffect as po,useState as mo}from"../vendor/vendor.js";var fo=250;function Ee(e){let[,t]=mo(0),n=e();return po(()=>{let o=setInterval(()=>{e()!==n&&t(s=>s+1)},fo);return()=>clearInterval(o)}),n}function _e({turn:e,now:t,of:n=!1,class:o=""}){let s=Ee(()=>e.limit===null?Y(-de(e,t())).replace("+",""):Y(He(e,t()))),a=e.limit===null?"none":Se(e,t());return De`<span class=${`face ${o}`} role="timer" aria-live="off" data-phase=${a} data-paused=${e.state==="paused"}>
    <span class="digits">${s}</span>${n&&e.limit!==null&&De`${" "}<span class="of">${r("clock-of",{limit:Y(e.limit)})}</span>`}
  </span>`}function jt({now:e,zone:t}){let n=Ee(()=>V(e(),t));return De`<time class="place-clock">${n}</time>`}import{html as C}from"../vendor/vendor.js";function Bt({page:e,panel:t}){let n=t.header.value;return C`<header class="top">
    <div class="row">
      <${bt} panel=${t} />
      ${n.state==="rehearsal"&&C`<${q} tone="warn" icon="triangle">${b("panel","rehearsal")}<//>`}
      <span class="push"></span>
      <${$o} page=${e} />
      <${ft} />
    </div>
    <h1><bdi>${n.title}</bdi></h1>
    <p class="muted place">
      ${n.room&&C`<bdi>${n.room}</bdi><span aria-hidden="true">·</span>`}
      <${jt} now=${t.now} zone=${n.timezone} />
    </p>
  </header>`}function $o({page:e}){let t=e.languages.filter(n=>n.code!==e.language);return t.length===0?null:t.length===1?C`<${Ft} one=${t[0]} />`:C`<details class="menu">
    <summary class="btn ghost"><${g} name="globe" />${r("language")}</summary>
    <div class="card">${t.map(n=>C`<${Ft} key=${n.code} one=${n} />`)}</div>
  </details>`}function Ft({one:e}){return C`<a class="btn ghost" href=${`?lang=${e.code}`} lang=${e.code} hreflang=${e.code}>${e.name}</a>`}function Wt({panel:e}){let t=e.header.value,n=e.row("turns",t.turn);if(!n)return C`<div class="strip quiet"><p>${Ue(e)}</p></div>`;let o=n.state==="paused";return C`<div class="strip">
    <${g} name=${o?"pause":"dot"} />
    <div class="who">
      <p class="name"><span class="unseen">${r("strip-speaking")} </span><bdi>${n.name}</bdi></p>
      <p class="muted">${o?`${b("turn","paused")} \xB7 ${b("pause",n.pause??"technical")}`:C`<bdi>${n.organisation||b("turn",n.kind)}</bdi>`}</p>
    </div>
    <${_e} turn=${n} now=${e.now} />
  </div>`}function Ve(e){return e.kind==="question"?r("question-number",{number:e.name}):e.name}function Ue(e){let t=e.header.value;if(t.state==="live"&&t.line?.[0])return r("strip-next",{name:Ve(t.line[0])});if(t.state!=="open"&&t.state!=="draft")return r(`now-${t.state}`);if(!t.starts_at)return r(`now-${t.state}`);let o=t.starts_at-e.now()<12*36e5?V(t.starts_at,t.timezone):Xe(t.starts_at,t.timezone);return r(t.starts_at>e.now()?"strip-starts":"strip-soon",{when:o})}var ho=[["ask","send"],["speak","speak"],["follow","follow"]];function Ht({tab:e,go:t}){return C`<nav class="tabs" aria-label=${r("tabs")}>
    ${ho.map(([n,o])=>{let s=a=>{a.preventDefault(),t(n)};return C`<a key=${n} class="tab" data-tab=${n} href=${`?tab=${n}`} aria-current=${e===n?"page":void 0} onClick=${s}>
        <${g} name=${o} /><span>${r(`tab-${n}`)}</span>
      </a>`})}
  </nav>`}import{html as S,useState as go}from"../vendor/vendor.js";var Qe=new Set(["unsent","sent","waiting","called","speaking","absent"]),vo=new Set(["waiting","called","absent"]),Te={unsent:["warn","wait"],refused:["over","cross"],sent:["accent","dot"],waiting:["accent","dot"],called:["live","up"],speaking:["live","speak"],absent:["warn","triangle"],done:["quiet","check"],withdrawn:["quiet","undo"]};function Dt({panel:e,device:t,draft:n,mine:o}){let s=t.things.value.filter(c=>c.noun==="requests"),a=o.filter(c=>c.noun==="requests"&&Qe.has(c.state)),l=a.length>0||s.some(c=>Qe.has(ke(e,c).state)),i=Et(e.header.value);return S`<section class="pane speak" aria-label=${r("tab-speak")}>
    ${s.map(c=>S`<${ko} key=${c.id} panel=${e} device=${t} thing=${c} />`)}
    ${a.map(c=>S`<${xo} key=${c.id} state=${e.row("requests",c.id)?.state??c.state} />`)}
    ${!l&&(i==="open"?S`<${wo} panel=${e} device=${t} draft=${n} />`:S`<${ue} kind=${i} floor />`)}
    <${Je} panel=${e} own=${new Set([...s,...a].map(c=>c.id))} />
  </section>`}function wo({panel:e,device:t,draft:n}){let o=we(n),[s,a]=go(""),l=i=>{i.preventDefault();let c=!o.value("name").trim();if(a(c?R("empty",{field:"name"}):""),c)return i.target.elements["arg.name"].focus();bo(e,t,o)};return S`<form class="form" method="post" action=${`/p/${e.code}/commands`} onSubmit=${l} novalidate>
    <p>${r("speak-intro")}</p>
    <${te} form=${o} name="name" label=${r("field-name")} wrong=${s} autocomplete="name" />
    <${be} form=${o} />
    <${te} form=${o} name="topic" label=${r("field-topic")} optional max=${200} />
    <button class="btn primary big wide">${r("speak-send")}</button>
    <p class="hint">${r("seen-speaker")}</p>
  </form>`}function bo(e,t,n){let o=n.value("name").trim(),s={noun:"requests",id:he(),secret:ge(),text:n.value("topic").trim(),name:o,command:ee(),at:e.now()},a={request:s.id,name:o,secret:s.secret,language:fe(),channel:n.value("channel")||"room"};for(let l of["organisation","group","topic"])n.value(l).trim()&&(a[l]=n.value(l).trim());t.add(s),n.clear("topic"),xe(e.send("floor.request",a,{keep:!0,id:s.command}),e,"speak-sent")}function ko({panel:e,device:t,thing:n}){let{state:o,entry:s}=ke(e,n),[a,l]=Te[o]??Te.sent,i=o==="waiting"?Vt(e).findIndex(u=>u.id===n.id)+1:0,c=()=>{e.dismiss(n.command),t.forget(n.id)};return S`<article class="card own request" data-state=${o} role="status">
    <p class="words big" data-tone=${a}>
      <${g} name=${l} />
      <span>${o==="refused"?R(s.code,s.data):i>0?r("speak-place",{place:i}):r(`speak-${o}`)}</span>
    </p>
    <p class="muted"><bdi>${n.name}</bdi>${n.text&&S` · <bdi>${n.text}</bdi>`}</p>
    ${vo.has(o)&&S`<${Fe} panel=${e} device=${t} thing=${n} name="floor.withdraw" />`}
    ${!Qe.has(o)&&S`<div class="acts"><button type="button" class="btn ghost" onClick=${c}>${r("own-hide")}</button></div>`}
  </article>`}function xo({state:e}){let[t,n]=Te[e]??Te.sent;return S`<article class="card own request" data-state=${e}>
    <p class="words big" data-tone=${t}><${g} name=${n} /><span>${r(`speak-${e}`)}</span></p>
  </article>`}var yo={speaking:0,called:1,waiting:2};function Vt(e){let t=n=>yo[n.state]??3;return e.rows("requests").sort((n,o)=>t(n)-t(o)||n.number-o.number)}function Je({panel:e,own:t=new Set}){let n=Vt(e);return S`<div class="stack">
    <h2>${r("speakers-title")} ${n.length>0&&S`<span class="muted">${j(n.length)}</span>`}</h2>
    ${n.length===0?S`<p class="empty">${r("speakers-empty")}</p>`:S`<ol class="card lines">
          ${n.map((o,s)=>S`<li key=${o.id} data-own=${t.has(o.id)} data-state=${o.state}>
              <span class="place">${j(s+1)}</span>
              <span class="who"><span class="name"><bdi>${o.name}</bdi></span><span class="muted">${So(o)}</span></span>
              ${t.has(o.id)&&S`<${q} tone="accent">${r("you")}<//>`}
              ${o.state!=="waiting"&&S`<${q} tone="live" icon="dot">${b("request",o.state)}<//>`}
            </li>`)}
        </ol>`}
  </div>`}function So(e){let t=e.group?b("group",e.group):"";return e.organisation?S`<bdi>${e.organisation}</bdi>${t&&` \xB7 ${t}`}`:t}var Eo=new Set(["answered","written"]);function Ut({panel:e,device:t}){let n=e.header.value,o=e.rows("questions").filter(s=>Eo.has(s.state));return o.sort((s,a)=>a.number-s.number),E`<section class="pane follow" aria-label=${r("tab-follow")}>
    <${_o} panel=${e} turn=${e.row("turns",n.turn)} />
    <${Mo} row=${e.row("questions",n.question)} />
    <${Oo} panel=${e} stops=${n.line??[]} state=${n.state} />
    <${Co} panel=${e} />
    <${Je} panel=${e} />
    ${o.length>0&&E`<div class="stack">
      <h2>${r("answered-title")} <span class="muted">${j(o.length)}</span></h2>
      <ul class="stack">${o.map(s=>E`<${Be} key=${s.id} panel=${e} device=${t} row=${s} />`)}</ul>
    </div>`}
  </section>`}function _o({panel:e,turn:t}){if(!t)return E`<div class="card now quiet"><p class="name">${Ue(e)}</p></div>`;let n=t.state==="paused";return E`<div class="card now">
    <p class="meta">
      <${q} tone=${n?"warn":"live"} icon=${n?"pause":"dot"}>${n?b("pause",t.pause??"technical"):b("turn","running")}<//>
      <span class="muted">${b("turn",t.kind)}</span>
    </p>
    <p class="name"><bdi>${t.name}</bdi></p>
    ${t.organisation&&E`<p class="muted"><bdi>${t.organisation}</bdi></p>`}
    <${_e} turn=${t} now=${e.now} of class="huge" />
    <${To} turn=${t} now=${e.now} />
  </div>`}function To({turn:e,now:t}){let n=Ee(()=>e.limit?Math.min(100,Math.round(de(e,t())/e.limit*100)):0);return e.limit?E`<progress class="bar" max="100" value=${n} data-phase=${Se(e,t())} aria-hidden="true"></progress>`:null}function Mo({row:e}){return e?E`<div class="stack">
    <h2>${r("asked-title")}</h2>
    <figure class="card asked">
      <${G} text=${e.text} lang=${e.language} class="big" />
      <figcaption class="muted">Q${e.number} · ${e.name?E`<bdi>${e.name}</bdi>`:r("anonymous")}${e.organisation&&E` · <bdi>${e.organisation}</bdi>`}</figcaption>
    </figure>
  </div>`:null}var Io={item:"clock",question:"ring",answer:"speak",floor:"up"};function Oo({panel:e,stops:t,state:n}){return t.length===0||n==="ended"?null:E`<div class="stack">
    <h2>${r("next-title")}</h2>
    <ol class="card lines">
      ${t.map((o,s)=>E`<li key=${s}>
          <span class="place"><${g} name=${Io[o.kind]??"ring"} /></span>
          <span class="who"><span class="name"><bdi>${qo(e,o)}</bdi></span><span class="muted">${r(`stop-${o.kind}`)}</span></span>
          ${o.limit!==null&&E`<span class="muted tabular">${Y(o.limit)}</span>`}
        </li>`)}
    </ol>
  </div>`}function qo(e,t){return t.kind==="question"?e.row("questions",t.question)?.text??Ve(t):t.name}function Co({panel:e}){let t=e.rows("items").sort((n,o)=>n.place-o.place);return t.length===0?null:E`<div class="stack">
    <h2>${r("programme-title")}</h2>
    <ol class="card lines programme">${t.map(n=>E`<${No} key=${n.id} panel=${e} item=${n} />`)}</ol>
  </div>`}var Ao={planned:"ring",current:"dot",done:"check"};function No({panel:e,item:t}){let{starts_at:n,timezone:o}=e.header.value,s=e.row("people",t.person),a=t.started_at??(n?n+t.starts_at:null);return E`<li data-state=${t.state} aria-current=${t.state==="current"?"step":void 0}>
    <span class="mark"><${g} name=${Ao[t.state]} /><span class="unseen">${b("item",t.state)}</span></span>
    ${a!==null&&E`<time class="muted tabular">${V(a,o)}</time>`}
    <span class="who">
      <span class="name"><bdi>${t.title||s?.name||b("item",t.kind)}</bdi></span>
      ${t.title&&s&&E`<span class="muted"><bdi>${s.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${Y(t.planned)}</span>
  </li>`}var Lo=new Set(["ask","speak","follow"]);function Po({page:e,panel:t,typed:n}){let[o,s]=Ro(jo(location.search,t.header.value)),a=Ke(()=>Pt(t.code),[]),l=Ke(()=>Fo(a,o,n),[]),i=Ke(Bo,[]);Jt(()=>t.watch(Wo(a)),[a.things.value]),Jt(Ho,[]);let c=u=>{history.replaceState(null,"",`?tab=${u}`),s(u),scrollTo({top:0})};return Qt`<div class="audience" data-tab=${o}>
    <${Bt} page=${e} panel=${t} />
    <aside class="sticky" aria-label=${r("strip")}><${kt} panel=${t} /><${Wt} panel=${t} /></aside>
    <main id="main">
      <${Lt} panel=${t} device=${a} draft=${l.ask} mine=${i} />
      <${Dt} panel=${t} device=${a} draft=${l.speak} mine=${i} />
      <${Ut} panel=${t} device=${a} />
      ${!isSecureContext&&Qt`<p class="hint unsecured">${r("unsecured")}</p>`}
    </main>
    <${Ht} tab=${o} go=${c} />
  </div>`}function jo(e,t){let n=new URLSearchParams(e).get("tab")??"";return Lo.has(n)?n:t.state==="ended"?"follow":"ask"}function Fo(e,t,n){let o={ask:e.draft("ask"),speak:e.draft("speak")},s=Object.entries(n).filter(([l,i])=>l.startsWith("arg.")&&i),a=t==="speak"?o.speak:o.ask;return a.value={...a.value,...Object.fromEntries(s.map(([l,i])=>[l.slice(4),i]))},t!=="speak"&&a.value.name&&!a.value.who&&(a.value={...a.value,who:"named"}),o}function Bo(){return JSON.parse(document.getElementById("mine")?.textContent??"[]")}function Wo(e){return e.things.value.map(t=>t.secret).reverse()}function Ho(){let e=new URLSearchParams(location.search);e.has("sent")&&(z({text:r("sent-plain")}),e.delete("sent"),history.replaceState(null,"",`?${e}`))}gt(Po);
