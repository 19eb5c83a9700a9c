import { words } from './words.js';

/** Portuguese words that carry no subject, with their contractions (`nas`, `pelos`, `àquela`). */
export const pt = words(`
  o a os as um uma uns umas ao aos do da dos das no na nos nas num numa nuns numas pelo pela pelos pelas dum duma
  eu tu voce voces ele ela eles elas vos me te se lhe lhes mim ti si comigo contigo consigo conosco
  meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas dele dela deles delas
  este esta estes estas esse essa esses essas isto isso aquele aquela aqueles aquelas aquilo
  deste desta destes destas desse dessa desses dessas disto disso daquele daquela daqueles daquelas daquilo
  neste nesta nestes nestas nesse nessa nesses nessas nisto nisso naquele naquela naqueles naquelas
  mesmo mesma mesmos mesmas tal tais cada outro outra outros outras algum alguma alguns algumas nenhum nenhuma
  alguem ninguem algo nada todo toda todos todas tudo ambos ambas qualquer quaisquer demais varios varias
  ante apos ate com contra de desde durante em entre mediante para perante por sem sob sobre tras atraves conforme
  e ou nem que mas porem contudo todavia entretanto embora porque pois como se quando onde enquanto logo assim tambem
  muito muita muitos muitas pouco pouca poucos poucas tanto tanta tantos tantas menos mais bastante quase so somente apenas
  ja ainda sempre nunca jamais agora entao depois antes aqui ai ali la nao sim tao etc alem
  quem qual quais quanto quanta quantos quantas aonde cujo cuja cujos cujas pra pro
  ser sou es e somos sao foi fui fomos foram era eram seja sejam fosse fossem sera serao seria seriam sendo sido
  estar estou esta estamos estao estava estavam esteve estiveram esteja estejam estara estarao estaria estando
  haver ha havia haviam houve houveram haja hajam havera haveria ter tenho tem temos tinha tinham teve tiveram tenha tenham
  tera terao teria teriam tendo tido posso pode podemos podem podia podiam pode puderam possa possam podera poderao
  poderia poderiam deve devem devia deviam devera deverao deveria deveriam vai vao ia iam va faz fazem fez costuma costumam
`);

/** How Portuguese speakers wrap a request; removed from queries only. */
export const ptFraming = words(`
  diga dize conte explique explica quero queria gostaria preciso procuro buscar favor obrigado obrigada ola saber
  chama chamam chamava chamado chamada denomina denominado denominada consiste significa significam
`);
