package firstneuron.kernel;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the calls of a notebook's methods lead. The methods of a cell are static methods of a class that JShell makes;
 * when one is declared again, {@link CellClasses} defines its new code in another class, and all calls lead there. So
 * nothing that calls it, or got a value from it, has to be made anew.
 */
public final class CellLinks {
    private record Target(String owner, String name, MethodType type) {}

    private final ClassLoader loader;
    private final Map<String, Class<?>> newest = new HashMap<>();
    private final Map<Target, MutableCallSite> sites = new HashMap<>();

    CellLinks(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Links a call; the JVM asks this when it comes to the call for the first time.
     *
     * @param caller the class that calls
     * @param name the method
     * @param type its parameters and its result
     * @param owner the class that JShell made for the method
     * @return the place of the call
     * @throws ReflectiveOperationException if there is no such method
     */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type, String owner)
            throws ReflectiveOperationException {
        return ((CellClasses.Loader) caller.lookupClass().getClassLoader())
                .links()
                .site(new Target(owner, name, type));
    }

    /** The class that has the newest code of a class that JShell made. */
    synchronized Class<?> newest(String owner) throws ClassNotFoundException {
        Class<?> replaced = newest.get(owner);
        return replaced == null ? loader.loadClass(owner) : replaced;
    }

    /** From now on all calls of the methods of a class lead to another one. */
    synchronized void lead(String owner, Class<?> to) throws ReflectiveOperationException {
        newest.put(owner, to);
        for (Map.Entry<Target, MutableCallSite> site : sites.entrySet()) {
            if (site.getKey().owner().equals(owner)) {
                point(site.getValue(), site.getKey());
            }
        }
        MutableCallSite.syncAll(sites.values().toArray(MutableCallSite[]::new));
    }

    private synchronized CallSite site(Target target) throws ReflectiveOperationException {
        MutableCallSite site = sites.get(target);
        if (site == null) {
            site = new MutableCallSite(target.type());
            point(site, target);
            sites.put(target, site);
        }
        return site;
    }

    private void point(MutableCallSite site, Target target) throws ReflectiveOperationException {
        Class<?> owner = newest(target.owner());
        site.setTarget(MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                .findStatic(owner, target.name(), target.type())
                .asFixedArity());
    }
}
