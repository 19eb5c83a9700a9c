import { words } from './words.js';

/** Spanish words that carry no subject: articles, pronouns, prepositions, conjunctions, auxiliaries, question words. */
export const es = words(`
  el la los las lo un una unos unas al del
  yo tu usted el ella ello nosotros nosotras vosotros vosotras ustedes ellos ellas me te se nos os le les mi mis ti si
  conmigo contigo consigo su sus suyo suya suyos suyas nuestro nuestra nuestros nuestras vuestro vuestra tuyo tuya mio mia
  este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas dicho dicha dichos dichas
  mismo misma mismos mismas tal tales cada otro otra otros otras algun alguno alguna algunos algunas ningun ninguno ninguna
  alguien nadie algo nada todo toda todos todas ambos ambas cualquier cualquiera cualesquiera demas varios varias
  a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por segun sin so sobre tras via versus
  y e o u ni que pero mas sino aunque porque pues como si cuando donde mientras conque luego asi tambien tampoco ademas
  muy mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas menos bastante demasiado casi solo solamente
  ya aun todavia siempre nunca jamas ahora entonces despues antes aqui ahi alli alla aca no tan etc
  quien quienes cual cuales cuanto cuanta cuantos cuantas adonde cuyo cuya cuyos cuyas
  ser soy eres es somos sois son fui fue fuimos fueron era eras eramos eran sea seas seamos sean fuera fueran fuese fuesen
  sera seran seria serian siendo sido estar estoy estas esta estamos estais estan estaba estaban estuvo estuvieron este esten
  estara estaran estaria estarian estando haber he has ha hemos habeis han habia habian hubo hubieron haya hayan
  habra habran habria habrian hubiera hubieran habiendo habido hay tener tengo tiene tienes tenemos tienen tenia tenian tuvo
  tuvieron tenga tengan tendra tendran tendria teniendo puedo puede puedes podemos pueden podia podian pudo pudieron
  pueda puedan podra podran podria podrian debe deben debemos debia debian debera deberan deberia deberian
  suele suelen va van iba iban vaya hace hacen hizo hacia
`);

/** How Spanish speakers wrap a request; removed from queries only. */
export const esFraming = words(`
  dime dimelo diga digame cuentame explica explicame explique quiero quisiera necesito busco buscar favor gracias hola saber
  llama llaman llamaba llamado llamada denomina denominado denominada consiste significa significan
`);
