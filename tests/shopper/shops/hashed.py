"""A small German shop that is one page with hash routes: drawer basket, size buttons, and a checkout on one page."""

HASHED = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Wollhaus</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{margin:0;font:16px sans-serif}#drawer{position:fixed;top:0;right:0;width:320px;height:100%;background:#fff;
border:1px solid;padding:16px}#drawer[hidden]{display:none}button,input,select{min-height:32px}label{display:block}</style></head>
<body><div id="consent" role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;background:#fff;border:1px solid">
<p>Wir verwenden Cookies.</p><button data-go="consent">Alle akzeptieren</button><button data-go="consent">Nur notwendige</button></div>
<header><a href="#/">Wollhaus</a> <button data-go="find" aria-label="Suche">🔍</button>
<form id="finder" role="search" hidden><input type="search" placeholder="Wonach suchst du?"><button>Suchen</button></form>
<button data-go="drawer" aria-label="Warenkorb"><span id="badge">0</span></button></header>
<main id="main"></main>
<aside id="drawer" role="dialog" aria-modal="true" aria-label="Warenkorb" hidden></aside>
<script>
const goods=[{id:1,n:'Schal Nordwind',p:3990},{id:2,n:'Mütze Küste',p:2490},{id:3,n:'Handschuhe Deich',p:1990}];
let basket=[],size='',order=0;
const eur=m=>(m/100).toFixed(2).replace('.',',')+' €',$=s=>document.querySelector(s),sum=()=>basket.reduce((a,b)=>a+b.p,0);
const tiles=l=>'<ul>'+l.map(g=>`<li><a href="#/p/${g.id}">${g.n}</a><p>${eur(g.p)}</p></li>`).join('')+'</ul>';
const lines=()=>'<ul>'+basket.map(g=>`<li><span>${g.n}</span> <span>Menge: 1</span> <span>${eur(g.p)}</span></li>`).join('')+'</ul>';
function drawer(open){$('#drawer').hidden=!open;$('#drawer').innerHTML=`<h2>Warenkorb</h2>${basket.length?lines()+
`<p>Zwischensumme: ${eur(sum())}</p><a href="#/kasse">Zur Kasse</a>`:'<p>Dein Warenkorb ist leer.</p>'}<button data-go="close">Schließen</button>`;}
const field=(n,l,t='text')=>`<label>${l} * <input name="${n}" type="${t}" required></label>`;
function route(){const h=location.hash||'#/';$('#drawer').hidden=true;size='';let m;
if(m=h.match(/#\\/p\\/(\\d)/)){const g=goods[m[1]-1];$('#main').innerHTML=`<h1>${g.n}</h1><p>${eur(g.p)}</p><p>inkl. MwSt.</p>
<fieldset><legend>Größe</legend><button data-size="S">S</button><button data-size="M">M</button></fieldset><p id="hint" role="alert"></p>
<button data-go="add" data-id="${g.id}">In den Warenkorb</button>`;}
else if(m=h.match(/#\\/suche\\/(.*)/)){const q=decodeURIComponent(m[1]).toLowerCase();
$('#main').innerHTML=`<h1>Suchergebnisse</h1>`+tiles(goods.filter(g=>g.n.toLowerCase().includes(q)));}
else if(h=='#/kasse'){$('#main').innerHTML=`<h1>Kasse</h1><form id="kasse"><h2>Kontakt</h2>${field('mail','E-Mail-Adresse','email')}
<h2>Lieferadresse</h2>${field('vn','Vorname')}${field('nn','Nachname')}${field('str','Straße')}${field('hnr','Hausnummer')}${field('plz','PLZ')}${field('ort','Ort')}
<label>Land <select name="land"><option>Belgien</option><option>Deutschland</option><option>Österreich</option></select></label>
<h2>Versand</h2><label><input type="radio" name="v" required>DHL Paket 4,90 €</label><label><input type="radio" name="v">Express 12,90 €</label>
<h2>Zahlung</h2><label><input type="radio" name="z" required>Kreditkarte</label><label><input type="radio" name="z">Vorkasse</label>
${field('kn','Kartennummer')}${field('gb','Gültig bis (MM/JJ)')}${field('pz','Prüfziffer (CVC)')}
<h2>Übersicht</h2>${lines()}<p>Gesamtsumme: ${eur(sum()+490)}</p>
<label><input type="checkbox" name="nl">Newsletter abonnieren</label><label><input type="checkbox" name="agb" required>Ich akzeptiere die AGB</label>
<button>Zahlungspflichtig bestellen</button></form>`;}
else if(h=='#/danke'){$('#main').innerHTML=`<h1>Vielen Dank für deine Bestellung!</h1><p>Bestellnummer: W-${2000+order}</p><p>Wir haben dir eine E-Mail geschickt.</p>`;}
else $('#main').innerHTML='<h1>Warm durch den Winter</h1>'+tiles(goods);}
addEventListener('hashchange',route);route();drawer(false);
document.addEventListener('submit',e=>{e.preventDefault();if(e.target.id=='finder')location.hash='#/suche/'+encodeURIComponent(e.target.querySelector('input').value);
else{window.posted=Object.fromEntries(new FormData(e.target));order++;basket=[];$('#badge').textContent='0';location.hash='#/danke';}});
document.addEventListener('click',e=>{const b=e.target.closest('button');if(!b)return;
if(b.dataset.size){size=b.dataset.size;document.querySelectorAll('[data-size]').forEach(x=>x.setAttribute('aria-pressed',x==b));$('#hint').textContent='';}
switch(b.dataset.go){case'consent':$('#consent').remove();break;case'find':$('#finder').hidden=false;$('#finder input').focus();break;
case'drawer':drawer(true);break;case'close':drawer(false);break;
case'add':if(!size){$('#hint').textContent='Bitte wähle eine Größe.';break;}basket.push(goods[b.dataset.id-1]);$('#badge').textContent=basket.length;drawer(true);}});
</script></body></html>"""
