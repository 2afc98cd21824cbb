import { type ComponentType, lazy } from 'react';
import type { RouteObject } from 'react-router';

interface ScreenModule {
  readonly Component: ComponentType;
}

/** A screen that is loaded when it is first shown. */
const later = (load: () => Promise<unknown>): ComponentType =>
  lazy(async () => {
    const { Component } = (await load()) as ScreenModule;
    return { default: Component };
  });

/** The routes as the router takes them: what a library loads later becomes a component that waits for it. */
export const loadedRoutes = (routes: readonly RouteObject[]): RouteObject[] =>
  routes.map(({ lazy: load, ...route }) => {
    if (route.index === true) {
      return typeof load === 'function' ? { ...route, Component: later(load) } : route;
    }
    const children = route.children && loadedRoutes(route.children);
    return {
      ...route,
      ...(typeof load === 'function' ? { Component: later(load) } : {}),
      ...(children ? { children } : {}),
    };
  });
