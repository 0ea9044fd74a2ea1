import { describe, expect, it } from 'vitest';
import { actorSupport } from '../../../lib/actors/actor-support';
import { actorNames, analyse } from './model';

describe('actorSupport', () => {
  it.each([
    ['en', 'model'],
    ['en-GB', 'model'],
    [null, 'model'],
    ['de', 'rules'],
    ['pt-BR', 'rules'],
    ['ru', 'rules'],
    ['zh', 'none'],
    ['ar', 'none'],
    ['ka', 'none'],
  ] as const)('%s: %s', (language, support) => {
    expect(actorSupport(language)).toBe(support);
  });
});

describe('languages without a model', () => {
  it('finds names in French', () => {
    const text =
      'Le président de la région, Julien Vasseur, a quitté Marseille lundi pour la Belgique.';
    expect(actorNames(text, null, 'fr').sort()).toEqual([
      'LOC Belgique',
      'LOC Marseille',
      'PER Julien Vasseur',
    ]);
  });

  it('takes no common noun for a name in German', () => {
    const text =
      'Die Regierung und der Bürgermeister sprachen mit Sabine Hollerbach über den Haushalt in Österreich.';
    expect(actorNames(text, null, 'de').sort()).toEqual([
      'LOC Österreich',
      'PER Sabine Hollerbach',
    ]);
  });

  it('finds runs of capitals in Russian', () => {
    expect(actorNames('Вчера в городе выступил Тимур Олгарин.', null, 'ru')).toEqual([
      'PER Тимур Олгарин',
    ]);
  });

  it('gives neither roles nor quotes by rules', () => {
    const found = analyse(
      'El ministro Pablo Ordaz dijo: “No habrá acuerdo esta semana”.',
      null,
      'es',
    );
    expect(found.quotes).toEqual([]);
    expect(found.actors.flatMap((actor) => actor.roles)).toEqual([]);
  });

  it('tags nothing where it would be guesswork', () => {
    expect(actorNames('王小明在北京说，会议将于周一举行。', null, 'zh')).toEqual([]);
  });
});
