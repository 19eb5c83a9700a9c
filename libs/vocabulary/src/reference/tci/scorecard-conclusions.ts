import { row, table, texts } from '../table.js';

const of = (letter: string) => ({ partOf: `scorecard-conclusions-${letter}` });

/** What the evaluation ended with. */
export const scorecardConclusions = table(
  'scorecard-conclusions',
  texts('Conclusiones de la evaluación de agencias y clústeres', 'Conclusões da avaliação de agências e clusters', 'Conclusions of the evaluation of agencies and clusters', 'Conclusions de l’évaluation des agences et des grappes'),
  { sourceDoc: 'TCI', sourceLocus: 'Conclusiones' },
  [
    row('a', 'Una alta valoración de la agencia permite potenciar su accionar', 'Uma alta valorização da agência permite potencializar sua atuação', 'A high regard for the agency strengthens what it does', 'Une agence très appréciée voit son action renforcée'),
    row('b', 'La descentralización, una asignatura pendiente', 'A descentralização, uma tarefa pendente', 'Decentralization is still to be done', 'La décentralisation reste à faire'),
    row('c', 'Se sigue requiriendo un marco legal que incentive relaciones virtuosas', 'Continua sendo necessário um marco legal que incentive relações virtuosas', 'A legal framework that encourages virtuous relations is still needed', 'Il faut toujours un cadre légal qui encourage des relations vertueuses'),
    row('c1', 'El problema de coordinación también es un tema político', 'O problema de coordenação também é um tema político', 'Coordination is a political matter too', 'La coordination est aussi une question politique', of('c')),
    row('c2', 'La institucionalidad presupuestaria es un obstáculo a la eficacia de la agencia', 'A institucionalidade orçamentária é um obstáculo à eficácia da agência', 'Budget institutions stand in the way of the agency’s effectiveness', 'Les institutions budgétaires font obstacle à l’efficacité de l’agence', of('c')),
    row('c3', 'Sobre el profesionalismo y la capacitación', 'Sobre o profissionalismo e a capacitação', 'On professionalism and training', 'Sur le professionnalisme et la formation', of('c')),
    row('d', 'Debilidad de la institucionalidad para la innovación', 'Fragilidade da institucionalidade para a inovação', 'Institutions for innovation are weak', 'Faiblesse des institutions de l’innovation'),
    row('d1', 'La agencia y los clústeres son importantes para la innovación de las pymes', 'A agência e os clusters são importantes para a inovação das PMEs', 'The agency and the clusters matter for innovation in SMEs', 'L’agence et les grappes comptent pour l’innovation des PME', of('d')),
    row('d2', 'La institucionalidad actual para la innovación no es efectiva', 'A institucionalidade atual para a inovação não é efetiva', 'The present institutions for innovation are not effective', 'Les institutions actuelles de l’innovation ne sont pas efficaces', of('d')),
    row('e', 'Se debiera avanzar hacia una nueva institucionalidad', 'Dever-se-ia avançar para uma nova institucionalidade', 'One should move towards new institutions', 'Il faudrait avancer vers de nouvelles institutions'),
  ],
);
