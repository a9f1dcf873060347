package firstneuron.kernel;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.InternalException;

/** Gives JShell the classes of the cells, and of the jars that a cell puts on the class path. */
final class CellClasses implements LoaderDelegate {
    private final Loader loader = new Loader();
    /** The class files as the compiler made them, by the names of their classes. */
    private final Map<String, byte[]> compiled = new HashMap<>();

    private int newCodes;

    ClassLoader loader() {
        return loader;
    }

    FinalVariables finalVariables() {
        return loader.finalVariables;
    }

    StackTraces stackTraces() {
        return loader.stackTraces;
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        classesRedefined(classes);
        boolean[] installed = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            try {
                loader.loadClass(classes[i].name()).getDeclaredMethods(); // links it, so that an error turns up here
                compiled.put(classes[i].name(), classes[i].bytecodes());
                installed[i] = true;
            } catch (ClassNotFoundException | LinkageError e) {
                throw new ClassInstallException(String.valueOf(e), installed);
            }
        }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        for (ClassBytecodes bytecodes : classes) {
            loader.classFiles.put(
                    bytecodes.name(), Instrumentation.apply(bytecodes.bytecodes(), loader.finalVariables));
        }
    }

    /**
     * Takes new code for classes that are loaded, if they look the same from outside: a method with the same parameters
     * and result, a variable of the same type. Values stay, as they do in the jshell of the command line.
     *
     * @throws ClassInstallException if they do not; then JShell makes new classes
     */
    void redefine(ClassBytecodes[] classes) throws ClassInstallException {
        if (Arrays.stream(classes).allMatch(this::isLoaded)) {
            return;
        }
        String outer = outer(classes[0].name());
        Map<String, byte[]> changed = new HashMap<>();
        for (ClassBytecodes bytecodes : classes) {
            changed.put(bytecodes.name(), bytecodes.bytecodes());
        }
        if (!changed.keySet().stream().allMatch(name -> name.equals(outer) || isInsideMethod(name, outer))
                || !compiled.containsKey(outer)
                || changed.containsKey(outer)
                        && !NewCode.surface(changed.get(outer)).equals(NewCode.surface(compiled.get(outer)))) {
            throw new ClassInstallException("looks different from outside", new boolean[classes.length]);
        }
        compiled.putAll(changed);
        Map<String, byte[]> whole = new HashMap<>();
        compiled.forEach((name, classFile) -> {
            if (name.equals(outer) || isInsideMethod(name, outer)) {
                whole.put(name, Instrumentation.apply(classFile, loader.finalVariables));
            }
        });
        String newName = outer + "$$" + ++newCodes;
        loader.classFiles.putAll(NewCode.renamed(whole, outer, newName));
        try {
            loader.links.lead(outer, loader.loadClass(newName));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ClassInstallException(String.valueOf(e), new boolean[classes.length]);
        }
    }

    /** Whether a class is loaded that differs in its lines at most. */
    private boolean isLoaded(ClassBytecodes changed) {
        byte[] before = compiled.get(changed.name());
        return before != null && isDeclared(changed.name()) && NewCode.isSame(before, changed.bytecodes());
    }

    /** The method with the newest code, for a method of the class that JShell made for it. */
    Method newest(Method method) throws ReflectiveOperationException {
        Class<?> owner = loader.links.newest(method.getDeclaringClass().getName());
        Method newest = owner.getDeclaredMethod(method.getName(), method.getParameterTypes());
        newest.setAccessible(true);
        return newest;
    }

    private static String outer(String name) {
        int inside = name.indexOf('$', Instrumentation.CLASS_OF_CELL.length());
        return inside < 0 ? name : name.substring(0, inside);
    }

    /** Whether a class is one that a cell declares, or is inside of such a one. */
    private static boolean isDeclared(String name) {
        String outer = outer(name);
        return !name.equals(outer) && !isInsideMethod(name, outer);
    }

    /** Whether a class is an anonymous or a local one: their names go on with a number. */
    private static boolean isInsideMethod(String name, String outer) {
        return name.startsWith(outer + "$") && Character.isDigit(name.charAt(outer.length() + 1));
    }

    @Override
    public void addToClasspath(String path) throws InternalException {
        try {
            for (String entry : path.isEmpty() ? new String[0] : path.split(File.pathSeparator)) {
                loader.addURL(new File(entry).toURI().toURL());
            }
        } catch (MalformedURLException e) {
            throw new InternalException(String.valueOf(e));
        }
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    static final class Loader extends URLClassLoader {
        private final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();
        private final CellLinks links = new CellLinks(this);
        private final FinalVariables finalVariables = new FinalVariables();

        private final StackTraces stackTraces = new StackTraces();

        Loader() {
            super("cells", new URL[0], CellClasses.class.getClassLoader());
        }

        CellLinks links() {
            return links;
        }

        FinalVariables finalVariables() {
            return finalVariables;
        }

        StackTraces stackTraces() {
            return stackTraces;
        }

        @Override
        public void addURL(URL url) {
            super.addURL(url);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] classFile = classFiles.get(name);
            if (classFile == null) {
                return super.findClass(name);
            }
            Class<?> defined = defineClass(name, classFile, 0, classFile.length);
            classFiles.remove(name);
            return defined;
        }
    }
}
