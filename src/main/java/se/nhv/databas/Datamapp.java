package se.nhv.databas;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import se.nhv.fel.Textkalla;

/**
 * The folder of the embedded database, taken for this process alone. Everything that can be wrong with it is found before
 * anything in it is changed.
 */
final class Datamapp implements AutoCloseable {
    static final String STORVERSION = "17";

    private final Path mapp;
    private final FileChannel kanal;
    private final FileLock las;

    private Datamapp(Path mapp, FileChannel kanal, FileLock las) {
        this.mapp = mapp;
        this.kanal = kanal;
        this.las = las;
    }

    /** Takes the folder, or says in one sentence why not. The lock lies beside the database so that it never sees it. */
    static Datamapp ta(Path rot) {
        Path mapp = rot.toAbsolutePath().normalize().resolve("postgres");
        kravRattVersion(mapp);
        FileChannel kanal = null;
        try {
            Files.createDirectories(mapp.getParent());
            kanal = FileChannel.open(
                    mapp.resolveSibling("postgres.las"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock las = kanal.tryLock();
            if (las == null) {
                throw upptagen(mapp);
            }
            kravSkrivbar(mapp);
            return new Datamapp(mapp, kanal, las);
        } catch (OverlappingFileLockException e) {
            stang(kanal);
            throw upptagen(mapp);
        } catch (IOException e) {
            stang(kanal);
            throw ejSkrivbar(mapp, e);
        } catch (DatabasKanInteStarta e) {
            stang(kanal);
            throw e;
        }
    }

    Path mapp() {
        return mapp;
    }

    /** Ends a database process that an earlier, killed application left behind, and removes a lock that nobody holds. */
    void stadaEfterAvbrott() {
        Path pidfil = mapp.resolve("postmaster.pid");
        if (!Files.exists(pidfil)) {
            return;
        }
        kvarlamnad(pidfil).ifPresent(Datamapp::avsluta);
        try {
            Files.deleteIfExists(pidfil);
        } catch (IOException e) {
            throw ejSkrivbar(mapp, e);
        }
    }

    private Optional<ProcessHandle> kvarlamnad(Path pidfil) {
        try {
            List<String> rader = Files.readAllLines(pidfil, StandardCharsets.UTF_8);
            if (rader.isEmpty() || !rader.get(0).strip().matches("\\d{1,10}")) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(rader.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::arVarDatabas);
        } catch (IOException e) {
            throw ejSkrivbar(mapp, e);
        }
    }

    /** The number may have gone to some other program since: only a postgres on our own folder is ours to end. */
    private boolean arVarDatabas(ProcessHandle process) {
        String rad = process.info().commandLine().orElse("");
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (Files.isReadable(proc)) {
            try {
                rad = Files.readString(proc, StandardCharsets.UTF_8).replace('\0', ' ');
            } catch (IOException e) {
                return false;
            }
        }
        return rad.contains("postgres") && rad.contains(mapp.toString());
    }

    private static void avsluta(ProcessHandle postgres) {
        postgres.destroy();
        if (vantaTills(postgres, 5)) {
            return;
        }
        // SIGTERM lets clients finish, and the clients of a killed application never do: SIGINT throws them out.
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            postgres.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!vantaTills(postgres, 20)) {
            throw new DatabasKanInteStarta(Textkalla.text("databas.fel.processenGarInteAttAvsluta", postgres.pid()));
        }
    }

    private static boolean vantaTills(ProcessHandle process, int sekunder) {
        try {
            process.onExit().get(sekunder, java.util.concurrent.TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return !process.isAlive();
        }
    }

    private static void kravRattVersion(Path mapp) {
        Path versionsfil = mapp.resolve("PG_VERSION");
        if (!Files.exists(versionsfil)) {
            if (Files.isDirectory(mapp) && !arTom(mapp)) {
                throw new DatabasKanInteStarta(Textkalla.text("databas.fel.ingenDatabas", mapp));
            }
            return;
        }
        try {
            String version =
                    Files.readString(versionsfil, StandardCharsets.UTF_8).strip();
            if (!version.equals(STORVERSION)) {
                throw new DatabasKanInteStarta(Textkalla.text("databas.fel.annanVersion", mapp, version, STORVERSION));
            }
        } catch (IOException e) {
            throw ejSkrivbar(mapp, e);
        }
    }

    private static boolean arTom(Path mapp) {
        try (var innehall = Files.list(mapp)) {
            return innehall.findAny().isEmpty();
        } catch (IOException e) {
            throw ejSkrivbar(mapp, e);
        }
    }

    private static void kravSkrivbar(Path mapp) throws IOException {
        Path prov = Files.exists(mapp) ? mapp : mapp.getParent();
        if (!Files.isWritable(prov)) {
            throw ejSkrivbar(mapp, new IOException("read-only"));
        }
        // root may write where the file system says no: only a real file tells.
        Files.delete(Files.createTempFile(mapp.getParent(), "skrivprov", null));
    }

    private static DatabasKanInteStarta upptagen(Path mapp) {
        return new DatabasKanInteStarta(Textkalla.text("databas.fel.mappenUpptagen", mapp));
    }

    private static DatabasKanInteStarta ejSkrivbar(Path mapp, Exception orsak) {
        return new DatabasKanInteStarta(Textkalla.text("databas.fel.mappenSkrivskyddad", mapp), orsak);
    }

    private static void stang(java.nio.channels.@org.jspecify.annotations.Nullable FileChannel kanal) {
        if (kanal != null) {
            try {
                kanal.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        las.release();
        kanal.close();
    }
}
