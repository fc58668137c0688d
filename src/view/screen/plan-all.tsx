/** Everything this table could do: each person's whole hand, with a sentence more. */
import type { CardModel } from '../model/plan-card.ts';
import type { PlanModel } from '../model/plan.ts';
import { Dialog } from './parts/Dialog.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { PlanCard } from './plan-card.tsx';

interface Props {
  open: boolean;
  model: PlanModel;
  onPress: (card: CardModel) => void;
  onClose: () => void;
}

export function PlanAll({ open, model, onPress, onClose }: Props) {
  return (
    <Dialog
      open={open}
      title={model.all.title}
      closeLabel={model.all.close}
      onClose={onClose}
      wide
      class="plan-all"
    >
      <p class="soft">{model.all.note}</p>
      {model.refusal && <p class="bad">{model.refusal}</p>}
      {model.people.map((person) => (
        <section key={person.who} class="plan-all-who">
          <h3>
            <Portrait who={person.who} shape="disc" size={40} />
            {person.name} <span class="soft small">{person.role}</span>
          </h3>
          <div class="plan-all-cards">
            {person.cards.map((card) => (
              <PlanCard key={card.move} card={card} full onPress={() => onPress(card)} />
            ))}
          </div>
        </section>
      ))}
    </Dialog>
  );
}
