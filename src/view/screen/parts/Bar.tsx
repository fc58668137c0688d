/**
 * The strip pinned above the roof: quarter, stages, the road with its two exits, money, people, menu.
 * Props: model (view/model/bar.ts), onMenu. A screen may add its own controls as children
 * (before the menu). Stands in a <header>; has no heading of its own.
 */
import type { ComponentChildren } from 'preact';
import type { BarModel } from '../../model/bar.ts';
import { Button } from './Button.tsx';
import { MoveMark } from './Figure.tsx';
import { Icon } from './Icon.tsx';
import { Why } from './Why.tsx';
import { Road } from './Road.tsx';

export interface BarProps {
  model: BarModel;
  onMenu: () => void;
  children?: ComponentChildren;
}

export function Bar({ model, onMenu, children }: BarProps) {
  return (
    <header class="bar">
      <p class="bar-when">
        {model.quarter}
        <small class="bar-moment">{model.moment}</small>
        <small class={`bar-mood bar-mood-${model.board.mood}`} title={model.board.sentence}>
          {model.board.phone}
        </small>
      </p>
      <ol class="bar-stages" aria-label={model.stagesLabel}>
        {model.stages.map((stage) => (
          <li key={stage.id} class={stage.state} aria-current={stage.state === 'now' ? 'step' : undefined}>
            {stage.label}
          </li>
        ))}
      </ol>
      <Why of="orders" class="bar-road">
        <Road {...model.road} />
      </Why>
      <p class="bar-purse">
        <Why of="patience" class="bar-number">
          <span class={`bar-board bar-mood-${model.board.mood}`} title={model.board.sentence}>
            <Icon name="scale" />
            <span class="vh">
              {model.board.phone}. {model.board.sentence}
            </span>
            <span aria-hidden="true">
              {model.board.show}
              <small>{model.board.short}</small>
            </span>
          </span>
        </Why>
        <Why of="result" class="bar-number">
          <Icon name="banknote" />
          <span class="vh">
            {model.money.label} {model.money.show}
          </span>
          <span aria-hidden="true">
            {model.money.show}
            <small>{model.money.short}</small>
          </span>
          {model.money.moved && <MoveMark {...model.money.moved} />}
        </Why>
        <Why of="heads" class="bar-number">
          <Icon name="users-round" />
          <span class="vh">
            {model.people.label} {model.people.show}
          </span>
          <span aria-hidden="true">
            {model.people.show}
            <small>{model.people.short}</small>
          </span>
          {model.people.moved && <MoveMark {...model.people.moved} />}
        </Why>
      </p>
      {children}
      <Button kind="bare" round icon="menu" label={model.menu} onClick={onMenu} />
    </header>
  );
}
