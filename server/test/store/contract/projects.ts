import { describe, expect, it } from 'vitest';
import { InvalidProjectSlugError } from '../../../src/errors/invalid-project-slug-error.ts';
import { ProjectExistsError } from '../../../src/errors/project-exists-error.ts';
import type { OpenStore } from './opened-store.ts';

/** Projects and their names. */
export function describeProjects(name: string, openStore: OpenStore): void {
  describe(`${name}: projects`, () => {
    it('finds a project by its name', async () => {
      const { store, projectId } = await openStore();
      expect(await store.findProjectBySlug('one')).toMatchObject({ id: projectId, slug: 'one' });
    });

    it('finds nothing for a name that was never given', async () => {
      const { store } = await openStore();
      expect(await store.findProjectBySlug('two')).toBeUndefined();
    });

    it('refuses a second project of the same name', async () => {
      const { store } = await openStore();
      await expect(store.createProject('one')).rejects.toThrow(ProjectExistsError);
    });

    it.each(['', 'Upper', 'a b', '-a', 'ü', 'a'.repeat(64)])('refuses %j as a name', async (slug) => {
      const { store } = await openStore();
      await expect(store.createProject(slug)).rejects.toThrow(InvalidProjectSlugError);
    });
  });
}
